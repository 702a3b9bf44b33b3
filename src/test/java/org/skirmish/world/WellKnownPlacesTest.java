package org.skirmish.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skirmish.world.name.Table;

/** 300 places from general knowledge, fifty of them with names that several places bear. */
class WellKnownPlacesTest {

  private static final double TOLERANCE = 15;
  private static final double SHARE = 0.95;

  private final World world = World.load();
  private final PlaceFinder finder = new PlaceFinder(world.gazetteer());

  @Test
  void areFoundWhereTheyAre() {
    List<String> wrong = new ArrayList<>();
    List<Table.Row> rows = rows();
    for (Table.Row row : rows) {
      Optional<GeoPlace> found = find(row);
      double latitude = Double.parseDouble(row.required("latitude"));
      double longitude = Double.parseDouble(row.required("longitude"));
      if (found.isEmpty()) {
        wrong.add(row.text("name") + ", " + row.text("country") + ": not found");
      } else if (found.get().kilometresTo(latitude, longitude) > TOLERANCE) {
        wrong.add(row.text("name") + ", " + row.text("country") + ": " + found.get());
      }
    }
    assertThat(rows).hasSize(300);
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (rows.size() * (1 - SHARE)));
  }

  @Test
  void lieInTheDivisionThatPeopleName() {
    List<String> wrong = new ArrayList<>();
    List<Table.Row> rows = rows();
    for (Table.Row row : rows) {
      Optional<GeoPlace> found = find(row);
      if (found.isPresent() && !isSame(found.get().admin1().orElse(""), row.text("admin1"))) {
        wrong.add(row.text("name") + ": " + row.text("admin1") + ", not " + found.get().admin1());
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (rows.size() * (1 - SHARE)));
  }

  private static List<Table.Row> rows() {
    return Table.ofResource(
        WellKnownPlacesTest.class,
        "well-known-places.csv",
        "name",
        "country",
        "context",
        "latitude",
        "longitude",
        "admin1");
  }

  private Optional<GeoPlace> find(Table.Row row) {
    Country country = world.countries().byIso3(row.required("country")).orElseThrow();
    return finder
        .find(
            new PlaceFinder.Query(
                row.required("name"), Optional.of(country), row.list("context"), Optional.empty()))
        .place();
  }

  /** Whether two names of a division are one, whatever the kind and the way of writing Arabic. */
  private static boolean isSame(String ours, String theirs) {
    String a = PlaceNames.core(ours);
    String b = PlaceNames.core(theirs);
    return a.contains(b) || b.contains(a) || Spelling.isWithin("x" + a, "x" + b, 3);
  }
}
