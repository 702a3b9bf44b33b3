package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables as pandas and R read them without being told any type: each script writes the types of
 * the columns on the first line and then what it read as CSV, with NA for what is missing.
 */
class ReadCsvIT {

  private static final Map<Conversion.Kind, String> PANDAS_TYPES =
      Map.of(
          Conversion.Kind.TEXT, "string",
          Conversion.Kind.INTEGER, "Int64",
          Conversion.Kind.DECIMAL, "Float64",
          Conversion.Kind.DATE, "datetime64[ns]");

  private static final Map<Conversion.Kind, String> R_TYPES =
      Map.of(
          Conversion.Kind.TEXT, "character",
          Conversion.Kind.INTEGER, "integer",
          Conversion.Kind.DECIMAL, "numeric",
          Conversion.Kind.DATE, "Date");

  @ParameterizedTest
  @EnumSource
  void pandasReadsTypesAndCells(Conversion conversion) {
    assertReadWhole(conversion, PANDAS_TYPES, read(Software.PANDAS, "read_csv.py", conversion));
  }

  @ParameterizedTest
  @EnumSource
  void rReadsTypesAndCells(Conversion conversion) {
    assertReadWhole(conversion, R_TYPES, read(Software.R, "read_csv.R", conversion));
  }

  private static String read(Software software, String script, Conversion conversion) {
    return software.script(script, conversion.table(".csv"), String.join(",", conversion.dates()));
  }

  private static void assertReadWhole(
      Conversion conversion, Map<Conversion.Kind, String> types, String read) {
    Csv written = Csv.of(conversion.table(".csv"));
    int end = read.indexOf('\n');
    List<String> readTypes = List.of(read.substring(0, end).split(","));
    Csv table = Csv.of(read.substring(end + 1));
    assertThat(table.columns()).isEqualTo(written.columns());
    for (String column : written.columns()) {
      if (!written.isEmpty(column)) {
        assertThat(readTypes.get(written.columns().indexOf(column)))
            .as("type of %s", column)
            .isEqualTo(types.get(conversion.kind(column)));
      }
      assertThat(table.column(column))
          .as(column)
          .isEqualTo(
              written.column(column).stream().map(cell -> cell.isEmpty() ? "NA" : cell).toList());
    }
  }
}
