package org.skirmish.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/** Tables in workbooks. */
class WorkbookTest {

  private static final String[] HEADER = {
    "event_id_cnty",
    "event_date",
    "event_type",
    "actor1",
    "country",
    "location",
    "latitude",
    "longitude",
    "fatalities",
    "notes"
  };

  private static byte[] xlsx(String[] header, Object[]... rows) throws IOException {
    return bytes(new XSSFWorkbook(), header, rows);
  }

  private static byte[] bytes(Workbook empty, String[] header, Object[]... rows)
      throws IOException {
    try (Workbook book = empty;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Read me").createRow(0).createCell(0).setCellValue("Events of May");
      Sheet sheet = book.createSheet("Data");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
      sheet.createRow(0).createCell(0).setCellValue("A title above");
      fill(sheet.createRow(2), header, day);
      for (int i = 0; i < rows.length; i++) {
        fill(sheet.createRow(3 + i), rows[i], day);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Row row, Object[] values, CellStyle day) {
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (values[i] instanceof String text && text.startsWith("=")) {
        cell.setCellFormula(text.substring(1));
        cell.setCellValue(7);
      } else {
        cell.setCellValue((String) values[i]);
      }
    }
  }

  private static final Object[] GAO = {
    "M1",
    LocalDate.of(2017, 11, 24),
    "Battles",
    "ISGS",
    "Mali",
    "Gao",
    16.2,
    -0.05,
    3,
    "Clash\nat dusk"
  };

  @Test
  void theSheetOfKnownColumnsIsRead() throws IOException {
    Object[] formula = GAO.clone();
    formula[8] = "=3+4";
    formula[1] = "25-Nov-2017";
    List<Result<CodedEvent>> results =
        Tables.read(Tables.input("a.xlsx", xlsx(HEADER, GAO, formula)));

    CodedEvent event = ((Result.Of<CodedEvent>) results.get(0)).value();
    assertThat(event.id()).isEqualTo("M1");
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2017-11-24");
    assertThat(event.place().longitude()).hasValue(-0.05);
    assertThat(event.fatalities()).hasValue(3);
    assertThat(event.notes()).isEqualTo("Clash\nat dusk");
    assertThat(event.event().origin().format()).isEqualTo("acled-xlsx");
    assertThat(event.evidence().toString()).contains("row 4 of a.xlsx");
    assertThat(((Result.Of<CodedEvent>) results.get(1)).value().fatalities()).hasValue(7);
  }

  @Test
  void aWorkbookOfOldIsReadLikewise() throws IOException {
    Object[] formula = GAO.clone();
    formula[8] = "=3+4";
    byte[] bytes = bytes(new HSSFWorkbook(), HEADER, GAO, formula);

    List<Result<CodedEvent>> results = Tables.read(Tables.input("a.xls", bytes));

    CodedEvent event = ((Result.Of<CodedEvent>) results.get(0)).value();
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2017-11-24");
    assertThat(event.place().longitude()).hasValue(-0.05);
    assertThat(event.notes()).isEqualTo("Clash\nat dusk");
    assertThat(event.event().origin().format()).isEqualTo("acled-xls");
    assertThat(event.evidence().toString()).contains("row 4 of a.xls");
    assertThat(((Result.Of<CodedEvent>) results.get(1)).value().fatalities()).hasValue(7);
  }

  @Test
  void aWorkbookOfOldThatIsLockedOrCutOffIsRefused() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try {
      locked = bytes(new HSSFWorkbook(), HEADER, GAO);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    byte[] whole = bytes(new HSSFWorkbook(), HEADER, GAO);

    assertThat(reject("locked.xls", locked).detail()).contains("password");
    assertThat(reject("cut.xls", Arrays.copyOf(whole, whole.length / 2)).reason())
        .isIn(Reason.UNREADABLE, Reason.UNKNOWN_TABLE, Reason.BINARY);
  }

  private static Reject reject(String name, byte[] bytes) throws IOException {
    return ((Result.Rejected<CodedEvent>) Tables.read(Tables.input(name, bytes)).get(0)).reject();
  }

  @Test
  void aBrokenCellCostsItsRowAndUnknownColumnsTheSheet() throws IOException {
    Object[] broken = GAO.clone();
    broken[6] = "north";

    assertThat(Tables.rejects(Tables.input("a.xlsx", xlsx(HEADER, GAO, broken, GAO))))
        .extracting(Reject::file)
        .containsExactly("a.xlsx row 5");
    assertThat(Tables.rejects(Tables.input("a.xlsx", xlsx(new String[] {"Wo", "Wann"}, GAO, GAO))))
        .extracting(Reject::reason)
        .containsExactly(Reason.UNKNOWN_TABLE);
  }

  private static Input zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
      }
    }
    return Tables.input("a.ods", bytes.toByteArray());
  }

  private static Input ods(String rows) throws IOException {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml",
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
            + "<table:table table:name=\"A\">"
            + rows
            + "</table:table><table:table table:name=\"B\"><table:table-row><table:table-cell>"
            + "<text:p>other</text:p></table:table-cell></table:table-row></table:table>"
            + "</office:document-content>");
  }

  private static String cells(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
    }
    return row + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
  }

  private static final String DATED =
      cells("M1", "@", "Battles", "ISGS", "Mali", "Gao", "16.2", "-0.05", "3", "A<text:s/>clash")
          .replace(
              "<table:table-cell><text:p>@</text:p>",
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2017-11-24\">"
                  + "<office:annotation><text:p>why?</text:p></office:annotation>"
                  + "<text:p>24/11/17</text:p>");

  @Test
  void openDocumentsAreRead() throws IOException {
    String blank =
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/>"
            + "</table:table-row>";
    List<Result<CodedEvent>> results =
        Tables.read(ods(cells(HEADER) + DATED + blank + DATED.replace("M1", "M2")));

    assertThat(results).hasSize(2);
    CodedEvent event = ((Result.Of<CodedEvent>) results.get(0)).value();
    assertThat(event.event().date().orElseThrow().start()).isEqualTo("2017-11-24");
    assertThat(event.notes()).isEqualTo("A clash");
    assertThat(event.event().origin().format()).isEqualTo("acled-ods");
    assertThat(((Result.Of<CodedEvent>) results.get(1)).value().evidence().toString())
        .contains("row 1000003 of a.ods");
  }

  @Test
  void aRowThatIsRepeatedForEverIsRefused() throws IOException {
    String repeated =
        DATED.replace(
            "<table:table-row>", "<table:table-row table:number-rows-repeated=\"99999999\">");

    assertThat(Tables.rejects(ods(cells(HEADER) + repeated)))
        .extracting(Reject::reason)
        .containsExactly(Reason.UNREADABLE);
  }

  @Test
  void brokenAndBlownUpWorkbooksAreRefused() throws IOException {
    String head = "<sst><si><t>";
    Input bomb =
        zip(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheet name=\"A\" r:id=\"i\"/></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"i\" Target=\"s.xml\"/></Relationships>",
            "xl/s.xml",
            "<worksheet/>",
            "xl/sharedStrings.xml",
            head + "a".repeat(30_000_000) + "</t></si></sst>");
    Input entity =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");

    for (Input input : List.of(bomb, entity, ods("<table:table-row><table:table-cell>"))) {
      assertThat(Tables.rejects(input))
          .extracting(Reject::reason)
          .containsExactly(Reason.UNREADABLE);
    }
    assertThat(EventTable.find(zip("word/document.xml", "<a/>"), TableSettings.DEFAULT)).isEmpty();
  }
}
