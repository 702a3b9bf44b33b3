package org.skirmish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Context;

class AttributionTest {

  @Test
  void withoutPacksItNamesGeoNames() {
    assertThat(Attribution.of(RunSettings.DEFAULT))
        .isEqualTo(
            "Places: GeoNames (geonames.org), CC BY 4.0. Outlines: Natural Earth, public domain.");
  }

  @Test
  void itNamesThePacksOfTheRun() {
    RunSettings settings =
        new RunSettings(
            "",
            false,
            List.of(
                new RunSettings.Pack("NE", "GeoNames", "2026-05-02"),
                new RunSettings.Pack("wells", "wells.csv", "")),
            false,
            Context.NONE);

    assertThat(Attribution.of(settings))
        .startsWith("Places: GeoNames (geonames.org), CC BY 4.0, with the packs NE (GeoNames,")
        .contains("2026-05-02), wells (wells.csv). Outlines");
  }
}
