package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of every run as pandas, geopandas, R and QGIS read it: all CSV files, all sheets, the
 * maps and the GeoPackage's tables. No program is told a type, but for the names of dates in CSV
 * and of texts that look like numbers.
 */
class ReadTablesIT {

  @ParameterizedTest
  @MethodSource
  void everyCellIsThereWithItsType(Reading reading) {
    Csv written = reading.expected();
    Readings.Read read = Readings.of(reading);
    assertThat(read.table().columns()).isEqualTo(written.columns());
    assertThat(read.table().rows()).hasSameSizeAs(written.rows());
    for (String column : written.columns()) {
      Conversion.Kind kind = reading.kind(column);
      List<String> cells = written.column(column);
      if (!cells.stream().allMatch(String::isEmpty)) {
        assertThat(read.types().get(written.columns().indexOf(column)))
            .as("type of %s", column)
            .isIn(types(reading, kind));
      }
      List<String> readCells = read.table().column(column);
      for (int i = 0; i < cells.size(); i++) {
        assertSame(column, kind, cells.get(i), readCells.get(i));
      }
    }
  }

  static Stream<Reading> everyCellIsThereWithItsType() {
    return Reading.all();
  }

  private static void assertSame(String column, Conversion.Kind kind, String written, String read) {
    boolean number = kind == Conversion.Kind.INTEGER || kind == Conversion.Kind.DECIMAL;
    if (written.isEmpty()) {
      assertThat(read).as(column).isEqualTo("NA");
    } else if (number && !read.equals("NA")) {
      assertThat(new BigDecimal(read)).as(column).isEqualByComparingTo(written);
    } else {
      assertThat(read).as(column).isEqualTo(written);
    }
  }

  /** What the program calls a column of the kind. Sheets and maps give R all numbers alike. */
  private static List<String> types(Reading reading, Conversion.Kind kind) {
    boolean csv = reading.format().equals("csv");
    boolean map = reading.format().equals("map");
    return switch (reading.program()) {
      case PYTHON ->
          switch (kind) {
            case TEXT -> List.of("string");
            case INTEGER -> List.of("Int64");
            case DECIMAL -> List.of("Float64");
            // Fiona, through which geopandas reads, has dates as ISO 8601.
            case DATE -> List.of(map ? "string" : "datetime64[ns]");
          };
      case R ->
          switch (kind) {
            case TEXT -> List.of("character");
            case INTEGER -> csv ? List.of("integer") : List.of("numeric", "integer");
            case DECIMAL -> List.of("numeric");
            case DATE -> List.of(csv || map ? "Date" : "POSIXct");
          };
      case QGIS ->
          switch (kind) {
            case TEXT -> List.of("String");
            case INTEGER -> List.of("Integer", "Integer64");
            case DECIMAL -> List.of("Real");
            case DATE -> List.of("Date");
          };
    };
  }
}
