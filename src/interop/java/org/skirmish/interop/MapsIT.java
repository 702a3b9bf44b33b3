package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The four files for maps as GDAL reads them, and the GeoPackage as QGIS shows it. */
class MapsIT {

  private static final List<String> DATES = List.of("event_date", "date_start", "date_end");

  /** What KML calls otherwise, because GDAL has fields of its own with these names. */
  private static final Map<String, String> IN_KML =
      Map.of("name", "event_name", "timestamp", "timestamp_seconds");

  private static final List<Conversion> WHOLE = Conversion.WHOLE;

  static Stream<Arguments> maps() {
    return WHOLE.stream()
        .flatMap(
            run ->
                Stream.of("geojson", "geojsonl", "gpkg", "kml")
                    .map(format -> Arguments.of(run, format)));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void ogrinfoKnowsEveryFieldByItsType(Conversion run, String format) {
    Csv written = GeoJson.of(run.file("events.geojson"));
    String info = silent("ogrinfo", "-al", "-so", run.file("events." + format)).out();
    assertThat(info.toLowerCase(Locale.ROOT)).doesNotContain("warning");
    assertThat(info).contains("Feature Count: " + written.rows().size(), "GEOGCRS[\"WGS 84\"");
    if (!format.equals("kml")) {
      assertThat(info).contains("Geometry: Point");
    }
    String layer = info.split("\nLayer name: ", 3)[1];
    Map<String, String> types = new HashMap<>();
    layer
        .lines()
        .filter(line -> line.endsWith("(0.0)"))
        .forEach(line -> types.put(line.split(": ")[0], line.split(": ")[1].split(" ")[0]));
    Reading reading = new Reading(Reading.Program.QGIS, run, "events.geojson", "events");
    for (String column : written.columns().subList(2, written.columns().size())) {
      if (!written.column(column).stream().allMatch(String::isEmpty)) {
        String name = format.equals("kml") ? IN_KML.getOrDefault(column, column) : column;
        assertThat(types.get(name)).as(name).isIn(types(reading.kind(column), name, format));
      }
    }
  }

  private static List<String> types(Conversion.Kind kind, String name, String format) {
    boolean kml = format.equals("kml");
    return switch (kind) {
      case TEXT -> List.of("String");
      case INTEGER -> List.of(name.equals("timestamp_seconds") ? "Real" : "Integer", "Integer64");
      case DECIMAL -> List.of("Real");
      // KML's data has no type for dates.
      case DATE -> List.of(kml ? "String" : "Date");
    };
  }

  /** By way of a GeoPackage, so that GDAL must know every field and not only hand it on. */
  @ParameterizedTest
  @MethodSource("maps")
  void ogr2ogrCopiesEveryPointAndCell(Conversion run, String format) {
    Path work = run.workFolder("gdal-" + format);
    Path copy = work.resolve("events.gpkg");
    String layer = format.equals("kml") ? "Events" : "events";
    silent("ogr2ogr", "-f", "GPKG", "-nln", "events", copy, run.file("events." + format), layer);
    Path table = work.resolve("events.csv");
    silent("ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_XY", table, copy);
    Csv written = GeoJson.of(run.file("events.geojson"));
    Csv read = Csv.of(table);
    for (String column : written.columns()) {
      String name = format.equals("kml") ? IN_KML.getOrDefault(column, column) : column;
      List<String> cells = new ArrayList<>(read.column(name));
      if (DATES.contains(column)) {
        cells.replaceAll(day -> day.replace('/', '-'));
      }
      if (format.equals("kml")) {
        // GDAL's own way with XML.
        cells.replaceAll(String::strip);
      }
      assertThat(cells)
          .as(name)
          .isEqualTo(written.column(column).stream().map(cell -> kept(cell, format)).toList());
    }
  }

  private static String kept(String cell, String format) {
    String plain = cell.replace(HardTable.CONTROL, HardTable.CONTROL_LEFT);
    return switch (format) {
      case "gpkg" -> plain;
      case "kml" -> plain.strip();
      default -> cell;
    };
  }

  @Test
  void allFourHaveTheEventsOfTheJson() {
    List<Object> command = new ArrayList<>();
    for (Conversion run : WHOLE) {
      command.add(run.file("events.json").getParent());
    }
    String said = Software.OSGEO.script("same_events.py", command.toArray());
    assertThat(said.lines()).hasSize(4 * WHOLE.size());
  }

  /** GDAL's own validator asks what the standard asks, of the index of points as well. */
  @ParameterizedTest
  @FieldSource("WHOLE")
  void theGeoPackageIsValid(Conversion run) {
    Software.Output output =
        Software.OSGEO.output(
            Software.PYTHON,
            "-m",
            "osgeo_utils.samples.validate_gpkg",
            "--extra",
            "--warning-as-error",
            run.file("events.gpkg"));
    assertThat(output.status()).as(output.out() + output.err()).isZero();
    assertThat(output.err()).isEmpty();
    assertThat(output.out()).isEmpty();
  }

  /**
   * The script ends with an error when the style was not taken up or the dead do not make symbols
   * larger; a line for each run has the categories whose colours are on its map.
   */
  @Test
  void qgisDrawsTheGeoPackageInItsOwnColours() {
    List<Object> command = new ArrayList<>();
    for (Conversion run : WHOLE) {
      command.add(run.file("events.gpkg"));
      command.add(run.workFolder("picture").resolve("map.png"));
    }
    List<String> said =
        Software.QGIS.script("render_gpkg.py", command.toArray()).strip().lines().toList();
    assertThat(said).hasSize(2 * WHOLE.size());
    for (int i = 0; i < WHOLE.size(); i++) {
      assertThat((Path) command.get(2 * i + 1)).isNotEmptyFile();
      Csv events = GeoJson.of(WHOLE.get(i).file("events.geojson"));
      assertThat(said.get(2 * i)).startsWith(events.rows().size() + " features; Battles, ");
      Set<String> types = new HashSet<>();
      for (List<String> row : events.rows()) {
        if (!row.get(0).isEmpty()) {
          String type = row.get(events.columns().indexOf("event_type"));
          types.add(type.isEmpty() ? "Other or unknown" : type);
        }
      }
      assertThat(said.get(2 * i + 1).split(", ")).containsExactlyInAnyOrderElementsOf(types);
    }
  }

  private static Software.Output silent(Object... command) {
    Software.Output output = Software.GDAL.output(command);
    assertThat(output.err()).isEmpty();
    assertThat(output.status()).isZero();
    return output;
  }
}
