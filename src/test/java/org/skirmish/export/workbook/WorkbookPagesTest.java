package org.skirmish.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Outputs;
import org.skirmish.export.Profile;
import org.skirmish.export.RunSettings;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.table.AcledColumns;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;

class WorkbookPagesTest {

  @Test
  void theCodebookSaysWhatEachColumnHolds() throws IOException {
    try (XSSFWorkbook book = Books.read()) {
      XSSFSheet sheet = book.getSheet("Codebook");
      assertThat(Books.row(sheet, 0))
          .containsExactly("Table", "Column", "Type", "Values", "Meaning");
      assertThat(Books.row(sheet, 1)).containsExactly("Events", "One row an event.");
      assertThat(Books.row(sheet, 7))
          .startsWith(
              "Events",
              "event_type",
              "text",
              "Battles, Protests, Riots, Explosions/Remote violence,"
                  + " Violence against civilians, Strategic developments");
      assertThat(Books.row(sheet, 32)).startsWith("Events", "timestamp", "whole number");
      assertThat(Books.row(sheet, 36)).startsWith("Events", "article_title", "text");
      assertThat(Books.row(sheet, 37).get(0)).isEqualTo("Casualties");
      int columns = AcledColumns.ALL.size() + ExtraColumns.ALL.size();
      for (Table<?> table : Tables.LONG) {
        columns += 1 + table.columns().size();
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(1 + columns);
    }
  }

  @Test
  void theCodebookCanBeRead() throws IOException {
    try (XSSFWorkbook book = Books.read()) {
      XSSFSheet sheet = book.getSheet("Codebook");
      assertThat(sheet.getRow(8).getCell(3).getCellStyle().getWrapText()).isTrue();
      // The sub-event types take some lines of the cell, and the row is as high.
      assertThat(sheet.getRow(8).getHeightInPoints()).isBetween(7 * 15f, 14 * 15f);
      assertThat(sheet.getRow(9).getHeightInPoints()).isEqualTo(15f);
    }
  }

  @Test
  void aboutSaysHowTheWorkbookCameAbout() throws IOException {
    Layout layout =
        new Layout(
            Profile.ACLED,
            InterTerms.CODES,
            CsvStyle.DEFAULT,
            new RunSettings("1.2.3", true, false));
    byte[] bytes = Outputs.bytes(out -> new Workbook(layout, out), SampleEvents.indelimane());
    try (XSSFWorkbook book = Books.open(bytes)) {
      XSSFSheet about = book.getSheet("About");
      assertThat(Books.row(about, 1)).containsExactly("Program", "Skirmish 1.2.3");
      assertThat(Books.row(about, 2))
          .containsExactly(
              "Columns of Events",
              "ACLED's 31, and behind them role, end_date, article_file, article_title");
      assertThat(Books.row(about, 3)).containsExactly("Kinds of actors", "ACLED's codes");
      assertThat(Books.row(about, 4)).containsExactly("Places of the user's own", "yes");
      assertThat(Books.row(about, 5)).containsExactly("Actors of the user's own", "no");
      assertThat(Books.row(about, 6)).containsExactly("Rows in Events", "1.0");
      assertThat(Books.row(about, 7)).containsExactly("Rows in Casualties", "5.0");
      assertThat(Books.row(about, 11)).containsExactly("Rows in Flags", "1.0");
      assertThat(text(about, "Dates")).contains("from 1900-03-01 on", "-0001");
      assertThat(text(about, "Text")).contains("32,767", "ellipsis");
      assertThat(text(about, "Colours")).contains("red error");
      assertThat(text(about, "Links")).contains("the first 65530 ids");
      assertThat(text(about, "Sources of places")).contains("GeoNames", "CC BY 4.0");
      assertThat(text(about, "Terms")).contains("ACLED").doesNotContain("UCDP");
    }
  }

  @Test
  void ucdpsColumnsStandInTheSheetOfTheEvents() throws IOException {
    Layout layout = new Layout(Profile.UCDP_GED, InterTerms.LABELS, CsvStyle.DEFAULT);
    byte[] bytes = Outputs.bytes(out -> new Workbook(layout, out), SampleEvents.indelimane());
    try (XSSFWorkbook book = Books.open(bytes)) {
      XSSFSheet events = book.getSheet("Events");
      assertThat(Books.row(events, 0)).startsWith("id", "relid", "year").hasSize(49);
      assertThat(events.getRow(1).getCell(0).getHyperlink().getAddress()).isEqualTo("Evidence!A2");
      XSSFSheet about = book.getSheet("About");
      assertThat(Books.row(about, 2)).containsExactly("Columns of Events", "UCDP GED's 49");
      assertThat(text(about, "Terms")).contains("UCDP").doesNotContain("ACLED");
      assertThat(Books.column(book.getSheet("Codebook"), "Meaning"))
          .contains("Last day of the event.");
    }
  }

  @Test
  void theBytesAreTheSameEverywhereAndAlways() throws Exception {
    byte[] bytes = Books.bytes(SampleEvents.indelimane());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      // Zip keeps times in steps of two seconds.
      Thread.sleep(2100);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Books.bytes(SampleEvents.indelimane())).isEqualTo(bytes);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Books.bytes(SampleEvents.indelimane())).isEqualTo(bytes);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void thePropertiesNameTheToolAndNoDay() throws IOException {
    try (XSSFWorkbook book = Books.read()) {
      var about = book.getProperties().getCoreProperties();
      assertThat(about.getCreator()).isEqualTo("Skirmish");
      assertThat(about.getCreated().toInstant()).isEqualTo(Instant.parse("2000-01-01T00:00:00Z"));
      assertThat(about.getModified().toInstant()).isEqualTo(about.getCreated().toInstant());
    }
  }

  private static String text(XSSFSheet about, String subject) {
    List<String> subjects = Books.column(about, "Subject");
    return Books.row(about, 1 + subjects.indexOf(subject)).get(1);
  }
}
