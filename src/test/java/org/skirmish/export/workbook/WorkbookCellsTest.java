package org.skirmish.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.SampleEvents;

class WorkbookCellsTest {

  @Test
  void cellsHaveTheTypesOfTheirColumns() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      XSSFSheet sheet = book.getSheet("Events");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(0).getCell(30).getStringCellValue()).isEqualTo("timestamp");
      Cell date = Books.cell(sheet, 1, "event_date");
      assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
      assertThat(date.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2017, 11, 24));
      assertThat(Books.cell(sheet, 1, "year").getNumericCellValue()).isEqualTo(2017);
      assertThat(Books.cell(sheet, 1, "longitude").getNumericCellValue()).isEqualTo(-1.51278);
      assertThat(Books.cell(sheet, 1, "timestamp").getNumericCellValue()).isEqualTo(1511654400);
      assertThat(Books.cell(sheet, 1, "admin1").getStringCellValue()).isEqualTo("Ménaka");
      assertThat(Books.cell(sheet, 1, "admin3")).isNull();
    }
  }

  @Test
  void theLongTablesHaveTheirTypesToo() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      XSSFSheet losses = book.getSheet("Casualties");
      assertThat(Books.row(losses, 4))
          .containsExactly(
              "MLI-20171124-indelimane-3f2a",
              "43063.0",
              "side",
              "2.0",
              "defender",
              "90.0",
              "8.0",
              "8.0",
              "16.0",
              "16.0");
      assertThat(DateUtil.isCellDateFormatted(Books.cell(losses, 4, "event_date"))).isTrue();
      assertThat(Books.row(book.getSheet("Actors"), 3))
          .containsExactly(
              "GATIA; CMA faction",
              "Imghad Tuareg Self-Defense Group and Allies",
              "Political militia",
              "MLI",
              "1.0",
              "43063.0",
              "43063.0",
              "3.0");
      assertThat(Books.row(book.getSheet("Sources"), 1))
          .containsExactly(
              "MLI-20171124-indelimane-3f2a",
              "article",
              "2017 Indelimane ambush",
              "2017/indelimane.txt");
      assertThat(Books.row(book.getSheet("Evidence"), 1))
          .containsExactly(
              "MLI-20171124-indelimane-3f2a",
              "date.start",
              "24 November 2017",
              "Infobox",
              "5.0",
              "21.0");
      assertThat(Books.row(book.getSheet("Flags"), 1))
          .containsExactly(
              "MLI-20171124-indelimane-3f2a",
              "warning",
              "guessed-sides",
              "The sides were guessed.");
    }
  }

  @Test
  void datesOnWhichProgramsDisagreeAreText() throws IOException {
    assertThat(dateOf(SampleEvents.zela())).isEqualTo("-0046-08-02");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1899, 12, 31), "a")))
        .isEqualTo("1899-12-31");
    // Excel believes that 1900 was a leap year.
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1900, 2, 28), "a")))
        .isEqualTo("1900-02-28");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(1900, 3, 1), "a"))).isEqualTo("61.0");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(9999, 12, 31), "a")))
        .isEqualTo("2958465.0");
    assertThat(dateOf(SampleEvents.of("a", LocalDate.of(10000, 1, 1), "a")))
        .isEqualTo("+10000-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "-1",
        "'quoted' \"quoted\" <b>&amp;</b> ]]> <!-- -->",
        "هجوم إندليمان",
        "因代利曼伏击战",
        "Засада в Инделимане",
        "\uD83D\uDE00 and \uD83C\uDDF2\uD83C\uDDF1",
        "first\nsecond\n\nfourth\tcell",
        " a blank before, and behind ",
        "\n",
        "_x0041_ _x000D_ _x005F_ _x12_ x_x00e9_x00E9_",
        "_x",
        "\uFFFD",
        "ends in _x004"
      })
  void textComesBackAsItWas(String text) throws IOException {
    Cell notes = notesOf(text);
    assertThat(notes.getCellType()).isEqualTo(CellType.STRING);
    assertThat(notes.getStringCellValue()).isEqualTo(text);
  }

  @Test
  void textThatReadsLikeAnEscapeIsEscaped() throws IOException {
    byte[] bytes = Books.bytes(SampleEvents.of("a", LocalDate.of(2000, 1, 1), "_x0041_x_x41_"));
    assertThat(Books.part(bytes, "xl/worksheets/sheet1.xml"))
        .contains("<t>_x005F_x0041_x_x41_</t>");
  }

  @Test
  void blanksAtTheEndsAreMarked() throws IOException {
    byte[] bytes = Books.bytes(SampleEvents.of("a", LocalDate.of(2000, 1, 1), " a"));
    assertThat(Books.part(bytes, "xl/worksheets/sheet1.xml"))
        .contains("<t xml:space=\"preserve\"> a</t>");
  }

  @Test
  void textLongerThanACellIsCutWithAnEllipsis() throws IOException {
    assertThat(textOf("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
    assertThat(textOf("x".repeat(40_000))).isEqualTo("x".repeat(32_766) + "…");
    assertThat(textOf("&".repeat(40_000))).isEqualTo("&".repeat(32_766) + "…");
    assertThat(textOf("因".repeat(40_000))).isEqualTo("因".repeat(32_766) + "…");
    assertThat(textOf("x".repeat(32_765) + "\uD83D\uDE00y")).isEqualTo("x".repeat(32_765) + "…");
  }

  @Test
  void controlAndHalfCharactersAreNoHindrance() throws IOException {
    assertThat(textOf("a\u0000b\u001b <&> \uD83D \uFFFF\n \uD83D\uDE00 "))
        .isEqualTo("ab <&> \uFFFD \uFFFD\n \uD83D\uDE00 ");
    assertThat(notesOf("\u0000")).isNull();
  }

  @Test
  void rowsAreAsHighAsTheirNotesUpToEightLines() throws IOException {
    assertThat(heightOf("one line")).isEqualTo(15);
    assertThat(heightOf("one\ntwo\nthree")).isEqualTo(45);
    assertThat(heightOf("word ".repeat(30))).isEqualTo(45);
    assertThat(heightOf("word ".repeat(3000))).isEqualTo(120);
  }

  @Test
  void longTextIsBrokenAndAllCellsStandAtTheTop() throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.indelimane())) {
      XSSFSheet sheet = book.getSheet("Events");
      Cell notes = Books.cell(sheet, 1, "notes");
      assertThat(notes.getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getColumnWidth(notes.getColumnIndex())).isEqualTo(80 * 256);
      for (Cell cell : sheet.getRow(1)) {
        assertThat(cell.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
        // LibreOffice does not read it of number 0.
        assertThat(cell.getCellStyle().getIndex()).isNotZero();
      }
    }
  }

  private static float heightOf(String notes) throws IOException {
    return notesOf(notes).getRow().getHeightInPoints();
  }

  private static String textOf(String notes) throws IOException {
    return notesOf(notes).getStringCellValue();
  }

  private static Cell notesOf(String notes) throws IOException {
    try (XSSFWorkbook book = Books.read(SampleEvents.of("a", LocalDate.of(2000, 1, 1), notes))) {
      return Books.cell(book.getSheetAt(0), 1, "notes");
    }
  }

  private static String dateOf(CheckedEvent event) throws IOException {
    try (XSSFWorkbook book = Books.read(event)) {
      return Books.row(book.getSheetAt(0), 1).get(1);
    }
  }
}
