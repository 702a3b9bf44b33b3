package org.skirmish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;

class WorkbookTest {

  @Test
  void cellsHaveTheTypesOfTheirColumns() throws IOException {
    try (XSSFWorkbook book = read(SampleEvents.indelimane())) {
      XSSFSheet sheet = book.getSheet("Events");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(0).getCell(30).getStringCellValue()).isEqualTo("timestamp");
      Cell date = cell(sheet, "event_date");
      assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
      assertThat(date.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2017, 11, 24));
      assertThat(cell(sheet, "year").getNumericCellValue()).isEqualTo(2017);
      assertThat(cell(sheet, "longitude").getNumericCellValue()).isEqualTo(-1.51278);
      assertThat(cell(sheet, "timestamp").getNumericCellValue()).isEqualTo(1511654400);
      assertThat(cell(sheet, "admin1").getStringCellValue()).isEqualTo("Ménaka");
      assertThat(cell(sheet, "admin3")).isNull();
    }
  }

  @Test
  void theHeaderStaysInSightAndFilters() throws IOException {
    try (XSSFWorkbook book = read(SampleEvents.indelimane(), SampleEvents.zela())) {
      XSSFSheet sheet = book.getSheet("Events");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:AE3");
      Cell notes = cell(sheet, "notes");
      assertThat(notes.getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getColumnWidth(notes.getColumnIndex())).isEqualTo(80 * 256);
    }
  }

  @Test
  void theCodebookSaysWhatEachColumnHolds() throws IOException {
    try (XSSFWorkbook book = read()) {
      assertThat(book.getSheetName(1)).isEqualTo("Codebook");
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(texts(sheet, 0)).containsExactly("Column", "Type", "Values", "Meaning");
      assertThat(texts(sheet, 6))
          .startsWith(
              "event_type",
              "text",
              "Battles, Protests, Riots, Explosions/Remote violence,"
                  + " Violence against civilians, Strategic developments");
      assertThat(texts(sheet, 31)).startsWith("timestamp", "whole number", "");
      assertThat(texts(sheet, 31).get(3)).contains("seconds since 1970");
      assertThat(texts(sheet, 32).get(0)).isEqualTo("Sources");
      assertThat(texts(sheet, 32).get(3)).contains("GeoNames");
      assertThat(sheet.getLastRowNum()).isEqualTo(32);
      assertThat(book.getSheet("Events").getLastRowNum()).isZero();
    }
  }

  @Test
  void theCodebookCanBeRead() throws IOException {
    try (XSSFWorkbook book = read()) {
      XSSFSheet sheet = book.getSheet("Codebook");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getRow(7).getCell(2).getCellStyle().getWrapText()).isTrue();
      // The sub-event types take some lines of the cell, and the row is as high.
      assertThat(sheet.getRow(7).getHeightInPoints()).isBetween(8 * 15f, 14 * 15f);
      assertThat(sheet.getRow(8).getHeightInPoints()).isEqualTo(15f);
    }
  }

  @Test
  void datesThatExcelCannotHoldAreText() throws IOException {
    assertThat(dateOf(SampleEvents.zela())).isEqualTo("-0046-08-02");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1899, 12, 31), "a")))
        .isEqualTo("1899-12-31");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1900, 1, 1), "a"))).isEqualTo("1.0");
    // Excel believes that 1900 was a leap year.
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1900, 2, 28), "a"))).isEqualTo("59.0");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1900, 3, 1), "a"))).isEqualTo("61.0");
  }

  @Test
  void textIsNeverAFormula() throws IOException {
    Cell notes = notesOf("=1+1");
    assertThat(notes.getCellType()).isEqualTo(CellType.STRING);
    assertThat(notes.getStringCellValue()).isEqualTo("=1+1");
  }

  @Test
  void textLongerThanACellIsCutWithAnEllipsis() throws IOException {
    assertThat(notesOf("x".repeat(32_767)).getStringCellValue()).isEqualTo("x".repeat(32_767));
    assertThat(notesOf("x".repeat(32_768)).getStringCellValue())
        .isEqualTo("x".repeat(32_766) + "…");
    assertThat(notesOf("x".repeat(32_765) + "\uD83D\uDE00y").getStringCellValue())
        .isEqualTo("x".repeat(32_765) + "…");
  }

  @Test
  void controlAndHalfCharactersAreNoHindrance() throws IOException {
    assertThat(notesOf("a\u0000b\u001b <&> \uD83D \uFFFF\n \uD83D\uDE00 ").getStringCellValue())
        .isEqualTo("ab <&> \uFFFD \uFFFD\n \uD83D\uDE00 ");
  }

  @Test
  void eventsThatOutnumberASheetGoOnInTheNext() throws IOException {
    CheckedEvent event = SampleEvents.unknown();
    byte[] bytes =
        Outputs.bytes(out -> new Workbook(AcledColumns.ALL, out, 3), event, event, event);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheet("Events").getLastRowNum()).isEqualTo(2);
      assertThat(book.getSheet("Events 2").getLastRowNum()).isEqualTo(1);
      assertThat(book.getSheetName(2)).isEqualTo("Codebook");
    }
  }

  @Test
  void theBytesAreTheSameEverywhereAndAlways() throws Exception {
    byte[] bytes = bytes(SampleEvents.indelimane());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      // Zip keeps times in steps of two seconds.
      Thread.sleep(2100);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(bytes(SampleEvents.indelimane())).isEqualTo(bytes);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(bytes(SampleEvents.indelimane())).isEqualTo(bytes);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void thePropertiesNameTheToolAndNoDay() throws IOException {
    try (XSSFWorkbook book = read()) {
      var about = book.getProperties().getCoreProperties();
      assertThat(about.getCreator()).isEqualTo("Skirmish");
      assertThat(about.getCreated().toInstant()).isEqualTo(Instant.parse("2000-01-01T00:00:00Z"));
      assertThat(about.getModified().toInstant()).isEqualTo(about.getCreated().toInstant());
    }
  }

  private static EventWriter open(OutputStream out) {
    return new Workbook(AcledColumns.ALL, out);
  }

  private static byte[] bytes(CheckedEvent... events) throws IOException {
    return Outputs.bytes(WorkbookTest::open, events);
  }

  private static XSSFWorkbook read(CheckedEvent... events) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(events)));
  }

  private static Cell notesOf(String notes) throws IOException {
    try (XSSFWorkbook book = read(SampleEvents.of("a", LocalDate.of(2000, 1, 1), notes))) {
      return cell(book.getSheetAt(0), "notes");
    }
  }

  private static String dateOf(CheckedEvent event) throws IOException {
    try (XSSFWorkbook book = read(event)) {
      Cell cell = cell(book.getSheetAt(0), "event_date");
      return cell.getCellType() == CellType.STRING
          ? cell.getStringCellValue()
          : String.valueOf(cell.getNumericCellValue());
    }
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(row)) {
      texts.add(cell.getStringCellValue());
    }
    return texts;
  }

  private static Cell cell(XSSFSheet sheet, String column) {
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(column)) {
        return sheet.getRow(1).getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + column);
  }
}
