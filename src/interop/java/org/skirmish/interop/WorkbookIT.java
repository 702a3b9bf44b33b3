package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook as openpyxl and LibreOffice read it: the CSV table's cells, with their types. */
class WorkbookIT {

  private static final String EVENTS = "Events";

  /** Comma, quote, UTF-8, from the first line on, cells as shown, and every sheet (-1). */
  private static final String TO_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  @ParameterizedTest
  @EnumSource
  void openpyxlReadsTypesAndCells(Conversion conversion) throws IOException {
    Csv table = Csv.of(conversion.table(".csv"));
    JsonNode rows =
        new ObjectMapper()
            .readTree(
                Software.OPENPYXL.script("read_workbook.py", conversion.table(".xlsx"), EVENTS));
    assertThat(rows).hasSize(1 + table.rows().size());
    for (int c = 0; c < table.columns().size(); c++) {
      String column = table.columns().get(c);
      assertThat(rows.get(0).get(c).get("value").asText()).isEqualTo(column);
      List<String> cells = table.column(column);
      for (int r = 0; r < cells.size(); r++) {
        assertCell(conversion.kind(column), cells.get(r), rows.get(r + 1).get(c));
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
      assertThat(value).isEqualTo(Csv.unguarded(written));
    } else if (kind == Conversion.Kind.DATE) {
      assertThat(type).as(written).isEqualTo("d");
      assertThat(value).isEqualTo(written);
    } else {
      assertThat(type).as(written).isEqualTo("n");
      assertThat(new BigDecimal(value)).isEqualByComparingTo(written);
    }
  }

  @ParameterizedTest
  @EnumSource
  void libreOfficeShowsTheSameCells(Conversion conversion) {
    Path work = conversion.workFolder("libreoffice");
    Path book = conversion.table(".xlsx");
    // A profile of its own: LibreOffice lets two runs share none.
    Software.LIBREOFFICE.run(
        "soffice",
        "--headless",
        "-env:UserInstallation=" + work.resolve("profile").toUri(),
        "--convert-to",
        TO_CSV,
        "--outdir",
        work,
        book);
    String name = book.getFileName().toString().replace(".xlsx", "-" + EVENTS + ".csv");
    Csv read = Csv.of(work.resolve(name));
    Csv table = Csv.of(conversion.table(".csv"));
    assertThat(read.columns()).isEqualTo(table.columns());
    for (String column : table.columns()) {
      assertThat(read.column(column))
          .as(column)
          .isEqualTo(table.column(column).stream().map(Csv::unguarded).toList());
    }
  }
}
