package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of events as GDAL reads it by the types beside it: points, numbers and dates. */
class ColumnTypesIT {

  @ParameterizedTest
  @EnumSource(names = {"ACLED", "ACLED_CODES", "UCDP_GED", "TABLES", "SEMICOLONS", "TABS"})
  void gdalKnowsEveryColumnAndThePoint(Conversion run) {
    Path table = run.table(".csv");
    String name = table.getFileName().toString().replace(".csv", "");
    Csv written = run.csv(name);
    String info = silent("ogrinfo", "-so", table, name);
    assertThat(info).contains("Geometry: Point", "Feature Count: " + written.rows().size());
    Map<String, Conversion.Kind> kinds = run.kinds(name);
    for (String column : written.columns()) {
      String type =
          info.lines()
              .filter(line -> line.startsWith(column + ": ") && line.endsWith(" (0.0)"))
              .map(line -> line.substring(column.length() + 2, line.length() - " (0.0)".length()))
              .findFirst()
              .orElse("none");
      assertThat(type).as(column).isIn(types(kinds.get(column)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ACLED", "TABLES", "SEMICOLONS"})
  void everyCellComesThrough(Conversion run) {
    Path table = run.table(".csv");
    String name = table.getFileName().toString().replace(".csv", "");
    Path copy = run.workFolder("types").resolve("copy.csv");
    silent("ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_XY", copy, table);
    Csv written = run.csv(name);
    Csv read = Csv.of(copy);
    Map<String, Conversion.Kind> kinds = run.kinds(name);
    for (String column : written.columns()) {
      List<String> cells = new ArrayList<>(read.column(column));
      if (kinds.get(column) == Conversion.Kind.DATE) {
        cells.replaceAll(day -> day.replace('/', '-'));
      }
      assertThat(cells).as(column).isEqualTo(written.column(column));
    }
    assertThat(read.column("X")).isEqualTo(written.column("longitude"));
    assertThat(read.column("Y")).isEqualTo(written.column("latitude"));
  }

  private static List<String> types(Conversion.Kind kind) {
    return switch (kind) {
      case TEXT -> List.of("String");
      case INTEGER -> List.of("Integer", "Integer64");
      case DECIMAL -> List.of("Real");
      case DATE -> List.of("Date");
    };
  }

  /** What a program of GDAL says without a warning. */
  private static String silent(Object... command) {
    Software.Output output = Software.GDAL.output(command);
    assertThat(output.err()).isEmpty();
    assertThat(output.status()).isZero();
    return output.out();
  }
}
