package org.skirmish.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.SampleEvents;

class WorkbookSheetsTest {

  @Test
  void thereIsASheetForEachTableInThisOrder() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      assertThat(titles(book))
          .containsExactly(
              "Events",
              "Summary",
              "Casualties",
              "Actors",
              "Sources",
              "Evidence",
              "Flags",
              "Codebook",
              "About");
    }
  }

  @Test
  void everySheetIsATableWithAFilterAndAFrozenHeader() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane(), SampleEvents.zela())) {
      Set<Long> ids = new HashSet<>();
      for (Sheet one : book) {
        XSSFSheet sheet = (XSSFSheet) one;
        if (sheet.getSheetName().equals("Summary")) {
          sheet
              .getTables()
              .forEach(table -> assertThat(ids.add(table.getCTTable().getId())).isTrue());
          continue; // SummarySheetTest
        }
        assertThat(sheet.getTables()).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getDisplayName()).isEqualTo(sheet.getSheetName());
        assertThat(table.getName()).isEqualTo(sheet.getSheetName());
        assertThat(table.getCTTable().getAutoFilter().getRef())
            .isEqualTo(table.getCTTable().getRef());
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        List<String> names = table.getColumns().stream().map(column -> column.getName()).toList();
        assertThat(Books.row(sheet, 0)).isEqualTo(names).doesNotHaveDuplicates();
        assertThat(ids.add(table.getCTTable().getId())).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      }
      assertThat(book.getTable("Events").getCTTable().getRef()).isEqualTo("A1:AI3");
    }
  }

  @Test
  void aTableWithoutRowsStillHasTheOneThatExcelAsksFor() throws IOException {
    try (XSSFWorkbook book = Books.read()) {
      assertThat(book.getSheet("Events").getLastRowNum()).isZero();
      assertThat(book.getTable("Events").getCTTable().getRef()).isEqualTo("A1:AI2");
      assertThat(book.getTable("Flags").getCTTable().getRef()).isEqualTo("A1:D2");
    }
  }

  @Test
  void everySheetKeepsToTheSchema() throws IOException {
    CheckedEvent event = SampleEvents.indelimane();
    try (XSSFWorkbook book = Books.small(3, event, event, SampleEvents.zela())) {
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      for (Sheet one : book) {
        XSSFSheet sheet = (XSSFSheet) one;
        sheet.getCTWorksheet().validate(options);
        sheet.getTables().forEach(table -> table.getCTTable().validate(options));
      }
      book.getCTWorkbook().validate(options);
      book.getStylesSource().getCTStylesheet().validate(options);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void tablesThatOutnumberASheetGoOnInTheNext() throws IOException {
    CheckedEvent[] events = new CheckedEvent[5];
    Arrays.fill(events, SampleEvents.indelimane());
    try (XSSFWorkbook book = Books.small(4, events)) {
      assertThat(titles(book))
          .startsWith(
              "Events",
              "Events 2",
              "Summary",
              "Casualties",
              "Casualties 2",
              "Casualties 3",
              "Casualties 4")
          .contains("Sources 4", "Evidence 4", "Flags 2", "Codebook 2")
          .doesNotContain("Events 3", "Actors 2", "Sources 5", "Evidence 5", "Flags 3");
      assertThat(book.getSheet("Events").getLastRowNum()).isEqualTo(3);
      assertThat(book.getSheet("Events 2").getLastRowNum()).isEqualTo(2);
      assertThat(Books.row(book.getSheet("Events 2"), 0).get(30)).isEqualTo("timestamp");
      assertThat(Books.row(book.getSheet("Events 2"), 0).get(34)).isEqualTo("article_title");
      assertThat(book.getTable("Events_2").getCTTable().getRef()).isEqualTo("A1:AI3");
      assertThat(book.getSheet("Flags").getLastRowNum()).isEqualTo(3);
      assertThat(book.getSheet("Flags 2").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void noRowBeginsBehindTheMostBytes() throws IOException {
    CheckedEvent event = SampleEvents.of("a", LocalDate.of(2000, 1, 1), "x".repeat(10_000));
    TableSheets.Limits limits = new TableSheets.Limits(1000, 20_000, 8);
    byte[] bytes =
        Outputs.bytes(out -> new Workbook(Layout.DEFAULT, out, limits), event, event, event);
    try (XSSFWorkbook book = Books.open(bytes)) {
      assertThat(book.getSheet("Events").getLastRowNum()).isEqualTo(2);
      assertThat(book.getSheet("Events 2").getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void anEventIsLinkedWithItsEvidence() throws IOException {
    CheckedEvent event = SampleEvents.indelimane();
    try (XSSFWorkbook book = Books.small(4, event, SampleEvents.zela(), event, event)) {
      XSSFSheet events = book.getSheet("Events");
      assertThat(target(events, 1)).isEqualTo("Evidence!A2");
      assertThat(events.getRow(2).getCell(0).getHyperlink()).isNull();
      assertThat(target(events, 3)).isEqualTo("Evidence!A4");
      assertThat(target(book.getSheet("Events 2"), 1)).isEqualTo("'Evidence 2'!A3");
      XSSFSheet evidence = book.getSheet("Evidence 2");
      assertThat(Books.cell(evidence, 1, "field").getStringCellValue()).isEqualTo("place.iso3");
      assertThat(evidence.getRow(1).getCell(0).getHyperlink()).isNull();
      assertThat(target(evidence, 2)).isEqualTo("'Events 2'!A2");
      assertThat(target(book.getSheet("Flags"), 2)).isEqualTo("Events!A4");
      assertThat(target(book.getSheet("Flags"), 3)).isEqualTo("'Events 2'!A2");
    }
  }

  @Test
  void theFirstEventsOfAWorkbookHaveLinks() throws IOException {
    CheckedEvent[] events = new CheckedEvent[65_531];
    Arrays.fill(events, SampleEvents.indelimane());
    byte[] bytes = Books.bytes(events);
    String xml = Books.part(bytes, "xl/worksheets/sheet1.xml");
    assertThat(xml.split("<hyperlink ", -1)).hasSize(65_530 + 1);
    assertThat(xml)
        .contains("<c r=\"A65531\" s=\"9\" ", "<c r=\"A65532\" s=\"8\" ")
        .contains("<hyperlink ref=\"A65531\" location=\"Evidence!A131060\"/>")
        .doesNotContain("ref=\"A65532\"");
  }

  @Test
  void anEventHasTheColourOfItsGravestFlag() throws IOException {
    CheckedEvent plain = SampleEvents.zela();
    Flag info = new Flag("a", Flag.Severity.INFO, "a");
    Flag warning = new Flag("b", Flag.Severity.WARNING, "b");
    Flag error = new Flag("c", Flag.Severity.ERROR, "c");
    CheckedEvent[] events = {
      plain,
      new CheckedEvent(plain.coded(), List.of(info)),
      new CheckedEvent(plain.coded(), List.of(info, warning)),
      new CheckedEvent(plain.coded(), List.of(warning, error, info)),
      SampleEvents.indelimane()
    };
    try (XSSFWorkbook book = Books.read(events)) {
      List<String> colours = new ArrayList<>();
      for (int row = 1; row <= events.length; row++) {
        Cell id = book.getSheet("Events").getRow(row).getCell(0);
        var colour = id.getCellStyle().getFillForegroundColorColor();
        colours.add(colour == null ? "none" : ((XSSFColor) colour).getARGBHex());
      }
      assertThat(colours).containsExactly("none", "FFD9E2EC", "FFFFEB9C", "FFFFC7CE", "FFFFEB9C");
    }
  }

  @Test
  void severitiesAreColouredByWhatTheySay() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      var rules = book.getSheet("Flags").getSheetConditionalFormatting();
      assertThat(rules.getNumConditionalFormattings()).isEqualTo(1);
      var severity = rules.getConditionalFormattingAt(0);
      assertThat(severity.getFormattingRanges()[0].formatAsString()).isEqualTo("B2:B1048576");
      assertThat(severity.getNumberOfRules()).isEqualTo(3);
      assertThat(severity.getRule(0).getFormula1()).isEqualTo("\"error\"");
      assertThat(severity.getRule(0).getPatternFormatting().getFillBackgroundColorColor())
          .hasFieldOrPropertyWithValue("ARGBHex", "FFFFC7CE");
      assertThat(severity.getRule(2).getFormula1()).isEqualTo("\"info\"");
      assertThat(book.getSheet("Events").getSheetConditionalFormatting())
          .returns(0, formatting -> formatting.getNumConditionalFormattings());
    }
  }

  @Test
  void pagesLieOnTheirSideWithHeaderAndNumber() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      for (Sheet sheet : book) {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
        assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
      }
      assertThat(book.getSheet("Evidence").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      // In one page's width nobody could read 31 columns.
      assertThat(book.getSheet("Events").getPrintSetup().getFitWidth()).isEqualTo((short) 4);
    }
  }

  private static String target(XSSFSheet sheet, int row) {
    Hyperlink link = sheet.getRow(row).getCell(0).getHyperlink();
    return link.getAddress();
  }

  private static List<String> titles(XSSFWorkbook book) {
    List<String> titles = new ArrayList<>();
    for (Sheet sheet : book) {
      titles.add(sheet.getSheetName());
    }
    return titles;
  }
}
