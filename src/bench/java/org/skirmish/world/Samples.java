package org.skirmish.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.world.name.Table;

/** What the benchmarks ask the gazetteer for: points and places from the tests' tables. */
final class Samples {

  /** How many points there are. */
  static final int POINTS = 1_000;

  /** How many places there are. */
  static final int PLACES = 300;

  /** A point in WGS 84 decimal degrees. */
  record Point(double latitude, double longitude) {}

  private Samples() {}

  /** Points evenly over the land of the world; the table has them in the order of their drawing. */
  static List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (Table.Row row :
        Table.ofResource(Samples.class, "border-points.csv", "latitude", "longitude", "iso2")) {
      if (points.size() < POINTS) {
        points.add(
            new Point(
                Double.parseDouble(row.required("latitude")),
                Double.parseDouble(row.required("longitude"))));
      }
    }
    return checked(points, POINTS);
  }

  /** Well-known places with their countries and what an article tells besides. */
  static List<PlaceFinder.Query> places(Countries countries) {
    List<PlaceFinder.Query> places = new ArrayList<>();
    for (Table.Row row :
        Table.ofResource(
            Samples.class,
            "well-known-places.csv",
            "name",
            "country",
            "context",
            "latitude",
            "longitude",
            "admin1")) {
      places.add(
          new PlaceFinder.Query(
              row.required("name"),
              countries.byIso3(row.required("country")),
              row.list("context"),
              Optional.empty()));
    }
    return checked(places, PLACES);
  }

  /** The scores are divided by these numbers, so they must be right. */
  private static <T> List<T> checked(List<T> samples, int count) {
    if (samples.size() != count) {
      throw new IllegalStateException(samples.size() + " samples, not " + count);
    }
    return samples;
  }
}
