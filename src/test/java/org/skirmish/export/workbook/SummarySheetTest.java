package org.skirmish.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.SampleEvents;

class SummarySheetTest {

  private static final CheckedEvent[] EVENTS = {
    SampleEvents.indelimane(), SampleEvents.zela(), SampleEvents.indelimane()
  };

  @Test
  void theWorkbookOpensWithIt() throws IOException {
    try (XSSFWorkbook book = Books.read(EVENTS)) {
      assertThat(book.getActiveSheetIndex()).isEqualTo(1);
      assertThat(book.getSheetAt(1).isSelected()).isTrue();
      assertThat(book.getSheetAt(0).isSelected()).isFalse();
    }
  }

  @Test
  void eachTableHasEveryEventOnce() throws IOException {
    try (XSSFWorkbook book = Books.read(EVENTS)) {
      XSSFSheet sheet = book.getSheet("Summary");
      assertThat(sheet.getTables())
          .extracting(XSSFTable::getName)
          .containsExactly("Summary_by_event_type", "Summary_by_country", "Summary_by_month");
      for (XSSFTable table : sheet.getTables()) {
        int header = table.getStartRowIndex();
        assertThat(Books.row(sheet, header).subList(1, 5))
            .containsExactly("events", "fatalities", "fatalities_low", "fatalities_high");
        assertThat(table.getCTTable().getAutoFilter().getRef())
            .isEqualTo(table.getCTTable().getRef());
        double events = 0;
        for (int row = header + 1; row <= table.getEndRowIndex(); row++) {
          events += sheet.getRow(row).getCell(1).getNumericCellValue();
        }
        assertThat(events).isEqualTo(EVENTS.length);
      }
      var number = sheet.getRow(4).getCell(1).getCellStyle();
      assertThat(number.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(number.getIndention()).isEqualTo((short) 1);
    }
  }

  @Test
  void eachTableHasAChartThatKeepsToTheSchema() throws IOException {
    try (XSSFWorkbook book = Books.read(EVENTS)) {
      XSSFSheet sheet = book.getSheet("Summary");
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      List<String> titles = new ArrayList<>();
      for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
        chart.getCTChartSpace().validate(options);
        titles.add(chart.getTitleText().getString());
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.sizeOfSerArray()).isEqualTo(2);
        assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).startsWith("Summary!$D$");
        var dots = chart.getCTChart().getPlotArea().getLineChartArray(0);
        assertThat(dots.getSerArray(0).getVal().getNumRef().getF()).startsWith("Summary!$B$");
      }
      sheet.getDrawingPatriarch().getCTDrawing().validate(options);
      assertThat(errors).isEmpty();
      assertThat(titles)
          .containsExactly(
              "Events and fatalities by event type",
              "Events and fatalities by country",
              "Events and fatalities by month");
    }
  }

  @Test
  void aRunWithoutEventsHasEmptyTablesAndNoChart() throws IOException {
    try (XSSFWorkbook book = Books.read()) {
      XSSFSheet sheet = book.getSheet("Summary");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("Events: 0.");
      assertThat(sheet.getTables()).hasSize(3);
      assertThat(sheet.getDrawingPatriarch()).isNull();
    }
  }
}
