package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class LayerSystemTest {

  private static final boolean UNPACKED_BEFORE =
      Files.exists(Path.of(System.getProperty("java.io.tmpdir"), "GeoTools", "Databases"));

  /** What gdaltransform of GDAL 3.6 gives; x is east whatever axis stands first in the system. */
  @ParameterizedTest
  @CsvSource({
    "EPSG:32630, -2.5, 14.8, 553803.969, 1636265.270",
    "EPSG:32736, 31.05, -17.83, 293338.351, 8027545.329",
    "EPSG:3857, 2.35, 48.85, 261600.803, 6249447.753",
    "EPSG:3035, 24.9, 60.2, 5142477.848, 4208976.226",
    "EPSG:2180, 21, 52.2, 636640.467, 483432.201",
    "EPSG:2048, 19.5, -30, -48243.449, 3320218.651",
    "EPSG:32661, 10, 85, 2096454.164, 1452981.254",
    "EPSG:4258, 13.4, 52.5, 13.4, 52.5"
  })
  void aPointLiesWhereGdalHasIt(
      String code, double longitude, double latitude, double x, double y) {
    Coordinate point = LayerSystem.of(code).point(longitude, latitude).orElseThrow();
    assertThat(point.x).isCloseTo(x, within(0.05));
    assertThat(point.y).isCloseTo(y, within(0.05));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:32630", " epsg:32630", "32630"})
  void theCodeMayBeWrittenInAnyWay(String given) {
    LayerSystem system = LayerSystem.of(given);
    assertThat(system.code()).isEqualTo(32630);
    assertThat(system.name()).isEqualTo("WGS 84 / UTM zone 30N");
    assertThat(system.definition()).startsWith("PROJCS[\"WGS 84 / UTM zone 30N\"");
    assertThat(system.isProjected()).isTrue();
  }

  @Test
  void whatASystemDoesNotReachHasNoPoint() {
    assertThat(LayerSystem.of("EPSG:32630").point(140, -35)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EPSG:99999", "EPSG:4979", "EPSG:5773", "utm30", "", "EPSG:", "EPSG:8857", "-1"})
  void anUnknownCodeIsRefusedWithAHint(String given) {
    assertThatThrownBy(() -> LayerSystem.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + given + "\" is not the EPSG code of a known coordinate")
        .hasMessageContaining("such as EPSG:32630");
  }

  @Test
  void aDatumWithoutKnownShiftIsRefused() {
    assertThatThrownBy(() -> LayerSystem.of("EPSG:2000"))
        .hasMessageStartingWith("no conversion from WGS 84 to EPSG:2000 is known.");
  }

  /** GeoTools would, if it were asked for its own EPSG database. */
  @Test
  void nothingIsUnpacked() {
    LayerSystem.of("EPSG:32631").point(2, 3);
    assertThat(Files.exists(Path.of(System.getProperty("java.io.tmpdir"), "GeoTools", "Databases")))
        .isEqualTo(UNPACKED_BEFORE);
  }
}
