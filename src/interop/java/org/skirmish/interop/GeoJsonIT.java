package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map's points and properties as GDAL, QGIS and geopandas read them. */
class GeoJsonIT {

  private static final List<String> DATES = List.of("event_date", "date_start", "date_end");

  @ParameterizedTest
  @EnumSource
  void gdalKnowsEveryFieldByItsType(Conversion conversion) {
    Path file = conversion.file("events.geojson");
    GeoJson written = GeoJson.of(file);
    Software.Output info = Software.GDAL.output("ogrinfo", "-al", "-so", file);
    assertThat(info.status()).isZero();
    assertThat(info.err()).isEmpty();
    assertThat(info.out().toLowerCase(Locale.ROOT)).doesNotContain("warning");
    assertThat(info.out()).contains("Feature Count: " + written.features().size());
    assertThat(info.out()).contains("Geometry: Point", "GEOGCRS[\"WGS 84\"");
    Map<String, String> types = new TreeMap<>();
    info.out()
        .lines()
        .filter(line -> line.endsWith("(0.0)"))
        .forEach(line -> types.put(line.split(": ")[0], line.split(": ")[1].split(" ")[0]));
    for (String name : written.properties()) {
      if (!written.property(name).stream().allMatch(String::isEmpty)) {
        assertThat(types.get(name)).as(name).isIn(typesOf(name, written));
      }
    }
  }

  private static List<String> typesOf(String name, GeoJson written) {
    if (DATES.contains(name)) {
      return List.of("Date");
    }
    Conversion.Kind kind =
        written.features().get(0).get("properties").get(name).isTextual()
            ? Conversion.Kind.TEXT
            : Conversion.ACLED_CODES.kind(name);
    return switch (kind) {
      case INTEGER -> List.of("Integer", "Integer64");
      case DECIMAL -> List.of("Real");
      default -> List.of(name.equals("flags") ? "Integer" : "String");
    };
  }

  /** By way of a GeoPackage, so that GDAL must know every field and not only hand it on. */
  @ParameterizedTest
  @EnumSource
  void gdalCopiesEveryPointAndCell(Conversion conversion) {
    Path file = conversion.file("events.geojson");
    Path work = conversion.workFolder("gdal");
    copy("GPKG", work.resolve("events.gpkg"), file);
    copy("CSV", work.resolve("events.csv"), work.resolve("events.gpkg"), "-lco", "GEOMETRY=AS_XY");
    GeoJson written = GeoJson.of(file);
    Csv read = Csv.of(work.resolve("events.csv"));
    assertThat(read.column("X")).isEqualTo(written.coordinates(0));
    assertThat(read.column("Y")).isEqualTo(written.coordinates(1));
    for (String name : written.properties()) {
      List<String> cells = read.column(name);
      assertThat(
              DATES.contains(name)
                  ? cells.stream().map(day -> day.replace('/', '-')).toList()
                  : cells)
          .as(name)
          .isEqualTo(written.property(name));
    }
  }

  private static void copy(String format, Path to, Path from, String... options) {
    Object[] command = new Object[5 + options.length];
    System.arraycopy(new Object[] {"ogr2ogr", "-f", format, to, from}, 0, command, 0, 5);
    System.arraycopy(options, 0, command, 5, options.length);
    Software.Output output = Software.GDAL.output(command);
    assertThat(output.err()).isEmpty();
    assertThat(output.status()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void qgisReadsEveryPointAndCell(Conversion conversion) {
    assertSame(
        conversion, Software.QGIS.script("read_map_qgis.py", conversion.file("events.geojson")));
  }

  @ParameterizedTest
  @EnumSource
  void geopandasReadsEveryPointAndCell(Conversion conversion) {
    assertSame(
        conversion,
        Software.GEOPANDAS.script("read_map_geopandas.py", conversion.file("events.geojson")));
  }

  private static void assertSame(Conversion conversion, String csv) {
    GeoJson written = GeoJson.of(conversion.file("events.geojson"));
    Csv read = Csv.of(csv);
    assertThat(read.column("X")).isEqualTo(written.coordinates(0));
    assertThat(read.column("Y")).isEqualTo(written.coordinates(1));
    for (String name : written.properties()) {
      assertThat(read.column(name)).as(name).isEqualTo(written.property(name));
    }
  }
}
