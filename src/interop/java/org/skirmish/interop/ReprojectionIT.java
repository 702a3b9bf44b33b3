package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.skirmish.export.map.LayerSystem;

/**
 * The GeoPackage of {@code --crs} as GDAL reads it, and our points of many systems beside GDAL's.
 */
class ReprojectionIT {

  private static final String[] NAMES = {
    "WGS 84 / UTM zone 30N", "OSGB36 / British National Grid", "WGS 84 / Pseudo-Mercator"
  };

  @ParameterizedTest
  @EnumSource(names = {"UTM", "BRITISH_GRID", "WEB"})
  void gdalTakesThePointsBackToTheirDegrees(Conversion run) {
    Path table = run.workFolder("back").resolve("events.csv");
    Path layer = run.file("events.gpkg");
    Software.GDAL.run(
        "ogr2ogr",
        "-f",
        "CSV",
        "-t_srs",
        "EPSG:4326",
        "-lco",
        "GEOMETRY=AS_XY",
        table,
        layer,
        "events");
    Csv read = Csv.of(table);
    int compared = 0;
    for (List<String> row : read.rows()) {
      if (!row.get(0).isEmpty()) {
        // Between two datums there is more than one way, some metres apart.
        double metres = run == Conversion.BRITISH_GRID ? 1e-2 : 1e-5;
        assertThat(number(read, row, "X"))
            .isCloseTo(number(read, row, "longitude"), within(metres));
        assertThat(number(read, row, "Y")).isCloseTo(number(read, row, "latitude"), within(metres));
        compared++;
      }
    }
    assertThat(compared).isPositive();
    String info = Software.GDAL.run("ogrinfo", "-al", "-so", layer, "events");
    assertThat(info)
        .contains("PROJCRS[\"" + NAMES[run.ordinal() - Conversion.UTM.ordinal()] + "\"");
    Software.Output valid =
        Software.OSGEO.output(
            Software.PYTHON,
            "-m",
            "osgeo_utils.samples.validate_gpkg",
            "--extra",
            "--warning-as-error",
            layer);
    assertThat(valid.status()).as(valid.out() + valid.err()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"UTM", "BRITISH_GRID", "WEB"})
  void geoJsonStaysInDegrees(Conversion run) {
    Csv read = GeoJson.of(run.file("events.geojson"));
    for (List<String> row : read.rows()) {
      assertThat(row.get(0)).isEqualTo(row.get(read.columns().indexOf("longitude")));
    }
  }

  @Test
  void pointsOfManySystemsAreThoseOfGdal() {
    List<Integer> codes =
        IntStream.concat(
                IntStream.of(2048, 2180, 3031, 3035, 3413, 32661, 32736),
                IntStream.range(2000, 33_000).filter(code -> code % 29 == 0))
            .boxed()
            .toList();
    List<Object> known = new ArrayList<>();
    List<LayerSystem> systems = new ArrayList<>();
    for (int code : codes) {
      system(code).ifPresent(systems::add);
    }
    systems.forEach(system -> known.add(system.code()));
    String[] lines = Software.OSGEO.script("epsg_points.py", known.toArray()).split("\n");
    assertThat(lines.length).isGreaterThan(300);
    for (String line : lines) {
      String[] cells = line.split(" ");
      LayerSystem system = system(Integer.parseInt(cells[0])).orElseThrow();
      Optional<Coordinate> ours = system.point(number(cells[1]), number(cells[2]));
      assertThat(ours).as(line).isPresent();
      double apart = ours.get().distance(new Coordinate(number(cells[3]), number(cells[4])));
      // Where a datum is shifted, GDAL knows a better way for most areas than GeoTools.
      assertThat(apart * number(cells[5]))
          .as(line + " " + ours)
          .isLessThan(system.shiftsDatum() ? 1000 : 1);
    }
  }

  private static Optional<LayerSystem> system(int code) {
    try {
      return Optional.of(LayerSystem.of("EPSG:" + code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static double number(Csv table, List<String> row, String column) {
    return number(row.get(table.columns().indexOf(column)));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }
}
