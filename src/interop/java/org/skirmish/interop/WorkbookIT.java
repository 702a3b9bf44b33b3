package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The workbooks as openpyxl and LibreOffice read them: the CSV tables' cells, with their types. */
class WorkbookIT {

  private static final List<Conversion> WHOLE = Conversion.WHOLE;

  /** Comma, quote, UTF-8, from the first line on, cells as shown, and every sheet (-1). */
  private static final String TO_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final Map<Conversion, JsonNode> BOOKS = new HashMap<>();

  private static Path libreOffice;

  /** One start of each program; LibreOffice names its files after the workbook. */
  @BeforeAll
  static void readAll() throws IOException {
    Path openpyxl = Conversion.ACLED.workFolder("openpyxl");
    libreOffice = Conversion.ACLED.workFolder("libreoffice");
    List<Object> command = new ArrayList<>();
    List<Path> books = new ArrayList<>();
    for (Conversion run : WHOLE) {
      command.add(run.table(".xlsx"));
      command.add(openpyxl.resolve(run + ".json"));
      books.add(Files.copy(run.table(".xlsx"), libreOffice.resolve(run + ".xlsx")));
    }
    Software.OPENPYXL.script("read_workbooks.py", command.toArray());
    for (Conversion run : WHOLE) {
      BOOKS.put(run, Conversion.json(openpyxl.resolve(run + ".json")));
    }
    convert(TO_CSV, books);
    convert("pdf", books);
  }

  private static void convert(String format, List<Path> books) {
    List<Object> command = new ArrayList<>(List.of("soffice", "--headless"));
    // A profile of its own: LibreOffice lets two runs share none.
    command.add("-env:UserInstallation=" + libreOffice.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", format, "--outdir", libreOffice));
    command.addAll(books);
    Software.LIBREOFFICE.run(command.toArray());
  }

  @ParameterizedTest
  @FieldSource("WHOLE")
  void openpyxlReadsTypesAndCells(Conversion run) {
    List<String> names = new ArrayList<>();
    BOOKS.get(run).forEach(sheet -> names.add(sheet.get("name").asText()));
    assertThat(names)
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
    for (String table : run.sheets()) {
      JsonNode rows = sheet(run, Readings.sheet(table)).get("rows");
      Csv written = Reading.cut(run.csv(table).unguarded());
      assertThat(rows).as(table).hasSize(1 + written.rows().size());
      for (int c = 0; c < written.columns().size(); c++) {
        String column = written.columns().get(c);
        assertThat(rows.get(0).get(c).get("value").asText()).isEqualTo(column);
        List<String> cells = written.column(column);
        for (int r = 0; r < cells.size(); r++) {
          assertCell(run.kinds(table).get(column), cells.get(r), rows.get(r + 1).get(c));
        }
      }
    }
  }

  /** openpyxl's types: s text, n number or nothing, d date; f would be a formula. */
  private static void assertCell(Conversion.Kind kind, String written, JsonNode read) {
    String type = read.get("type").asText();
    String value = read.get("value").asText();
    if (written.isEmpty()) {
      assertThat(read.get("value").isNull()).as(value).isTrue();
    } else if (kind == Conversion.Kind.TEXT) {
      assertThat(type).as(written).isEqualTo("s");
      assertThat(value).isEqualTo(written);
    } else if (kind == Conversion.Kind.DATE) {
      assertThat(type).as(written).isEqualTo("d");
      assertThat(value).isEqualTo(written);
    } else {
      assertThat(type).as(written).isEqualTo("n");
      assertThat(new BigDecimal(value)).isEqualByComparingTo(written);
    }
  }

  /**
   * Each sheet but the summary is one named table from its first cell to its last, and no two share
   * a name. Excel wants a row in every table, if need be an empty one.
   */
  @ParameterizedTest
  @FieldSource("WHOLE")
  void everySheetIsATable(Conversion run) {
    Set<String> names = new HashSet<>();
    for (JsonNode sheet : BOOKS.get(run)) {
      if (sheet.get("name").asText().equals("Summary")) {
        continue; // Tables below each other: see openpyxlReadsTheSummary.
      }
      assertThat(sheet.get("tables")).as(sheet.get("name").asText()).hasSize(1);
      names.add(sheet.get("tables").fieldNames().next().toLowerCase(Locale.ROOT));
      String area = sheet.get("tables").elements().next().asText();
      int last = Math.max(2, sheet.get("rows").size());
      assertThat(area).matches("A1:[A-Z]+" + last);
      for (JsonNode row : sheet.get("rows")) {
        row.forEach(cell -> assertThat(cell.get("type").asText()).isNotIn("f", "e"));
      }
    }
    assertThat(names).hasSize(BOOKS.get(run).size() - 1);
  }

  @ParameterizedTest
  @FieldSource("WHOLE")
  void openpyxlReadsTheSummary(Conversion run) {
    JsonNode summary = sheet(run, "Summary");
    assertThat(summary.get("tables").fieldNames())
        .toIterable()
        .contains("Summary_by_event_type", "Summary_by_country", "Summary_by_month");
    assertThat(summary.get("charts").asInt()).isEqualTo(3);
  }

  /** An event leads to the first row of its evidence, and that back to it. */
  @ParameterizedTest
  @FieldSource("WHOLE")
  void linksLeadToTheSameEvent(Conversion run) {
    int followed = 0;
    for (JsonNode sheet : BOOKS.get(run)) {
      for (JsonNode row : sheet.get("rows")) {
        for (JsonNode cell : row) {
          if (!cell.get("target").isNull()) {
            String[] target = cell.get("target").asText().replace("'", "").split("!A");
            JsonNode rows = sheet(run, target[0]).get("rows");
            JsonNode there = rows.get(Integer.parseInt(target[1]) - 1).get(0);
            assertThat(there.get("value").asText()).isEqualTo(row.get(0).get("value").asText());
            followed++;
          }
        }
      }
    }
    int events = run.csv(run.tables().get(0)).rows().size();
    assertThat(followed).isGreaterThanOrEqualTo(2 * events);
  }

  @ParameterizedTest
  @FieldSource("WHOLE")
  void eventsWithWarningsHaveAColour(Conversion run) {
    Set<String> warned = new HashSet<>();
    Csv flags = run.csv("flags");
    for (List<String> flag : flags.rows()) {
      if (!flag.get(flags.columns().indexOf("severity")).equals("info")) {
        warned.add(flag.get(0));
      }
    }
    JsonNode events = sheet(run, "Events").get("rows");
    for (int r = 1; r < events.size(); r++) {
      JsonNode id = events.get(r).get(0);
      if (warned.contains(id.get("value").asText())) {
        assertThat(id.get("colour").isNull()).as("%s", id).isFalse();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("WHOLE")
  void libreOfficeShowsTheSameCells(Conversion run) {
    for (String table : run.sheets()) {
      Csv read = Csv.of(libreOffice.resolve(run + "-" + Readings.sheet(table) + ".csv"));
      Csv written = Reading.cut(run.csv(table).unguarded());
      assertThat(read.columns()).as(table).isEqualTo(written.columns());
      for (String column : written.columns()) {
        assertThat(read.column(column)).as(column).isEqualTo(written.column(column));
      }
    }
    for (String sheet : List.of("Codebook", "About")) {
      Csv read = Csv.of(libreOffice.resolve(run + "-" + sheet + ".csv"));
      assertThat(read.rows()).as(sheet).hasSize(sheet(run, sheet).get("rows").size() - 1);
    }
  }

  @ParameterizedTest
  @FieldSource("WHOLE")
  void libreOfficePrintsEverySheet(Conversion run) {
    String info = Software.POPPLER.run("pdfinfo", libreOffice.resolve(run + ".pdf"));
    String pages = info.lines().filter(line -> line.startsWith("Pages:")).findFirst().orElseThrow();
    assertThat(Integer.parseInt(pages.replace("Pages:", "").strip()))
        .isGreaterThanOrEqualTo(BOOKS.get(run).size());
  }

  /** The README shows the page. */
  @Test
  void theSummaryIsDrawnOnPaper() throws IOException {
    Path printed = libreOffice.resolve(Conversion.ACLED + ".pdf");
    int page = 1;
    while (!Software.POPPLER
        .run("pdftotext", "-f", page, "-l", page, printed, "-")
        .contains("Events and fatalities by event type")) {
      page++;
    }
    Path pictures = Files.createDirectories(Path.of("target/interop/pictures"));
    Path picture = pictures.resolve("workbook");
    Software.POPPLER.run(
        "pdftoppm", "-r", "90", "-f", page, "-l", page, "-singlefile", "-png", printed, picture);
    assertThat(pictures.resolve("workbook.png")).isNotEmptyFile();
  }

  private static JsonNode sheet(Conversion run, String name) {
    for (JsonNode sheet : BOOKS.get(run)) {
      if (sheet.get("name").asText().equals(name)) {
        return sheet;
      }
    }
    throw new AssertionError(run + " has no sheet " + name);
  }
}
