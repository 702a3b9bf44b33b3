package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.skirmish.world.name.Table;

class BordersTest {

  private static final double SHARE = 0.995;

  private final World world = World.load();
  private final Borders borders = world.gazetteer().borders();

  /** The points' countries come from another copy of the map, through another library. */
  @Test
  void agreeWithTheMapOnTenThousandPoints() {
    List<Table.Row> points =
        Table.ofResource(BordersTest.class, "border-points.csv", "latitude", "longitude", "iso2");
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : points) {
      Optional<Country> found =
          borders.countryAt(
              Double.parseDouble(row.required("latitude")),
              Double.parseDouble(row.required("longitude")));
      if (!found.map(Country::iso2).equals(Optional.of(row.required("iso2")))) {
        wrong.add(row.cells() + " is in " + found.map(Country::iso2).orElse("no country"));
      }
    }
    assertThat(points).hasSize(10_000);
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.round(points.size() * (1 - SHARE)));
  }

  @Test
  void everyDivisionHasASoundOutline() {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (Country country : world.countries().all()) {
      for (String name : borders.divisions(country)) {
        Optional<MultiPolygon> outline = borders.outline(country, name);
        count++;
        if (outline.isEmpty() || outline.get().isEmpty() || !outline.get().isValid()) {
          wrong.add(country.name() + ": " + name);
        }
      }
    }
    assertThat(count).isGreaterThan(3_000);
    assertThat(wrong).isEmpty();
  }

  @Test
  void measureTheWayToABorder() {
    Country mali = world.countries().byIso3("MLI").orElseThrow();
    // Gao lies some 200 km within; Niamey some 130 km beyond.
    assertThat(borders.kilometresToBorder(mali, 16.27, -0.04)).isBetween(100.0, 250.0);
    assertThat(borders.kilometresToBorder(mali, 13.51, 2.11)).isBetween(120.0, 240.0);
  }

  @Test
  void knowTheNearestCoast() {
    assertThat(borders.nearestCoast(12.70, 45.00, 22).map(Country::iso3)).contains("YEM");
    assertThat(borders.nearestCoast(0, -30, 22)).isEmpty();
  }

  @Test
  void coverNearlyEveryCountry() {
    List<String> without = new ArrayList<>();
    for (Country country : world.countries().all()) {
      if (!borders.hasOutline(country)) {
        without.add(country.iso2());
      }
    }
    assertThat(without).containsExactlyInAnyOrder("CC");
  }
}
