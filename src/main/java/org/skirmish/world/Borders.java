package org.skirmish.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The countries and first-level divisions of today as areas, from Natural Earth 1:10m. A country's
 * outline is loaded when a point first falls into its box.
 */
public final class Borders {

  private static final int NODE_CAPACITY = 10;

  /** A part of a country's outline. */
  private record Part(Country country, int number) {}

  private final STRtree index = new STRtree(NODE_CAPACITY);
  private final Map<String, CountryShape> shapes = new ConcurrentHashMap<>();

  private Borders() {}

  static Borders load(Countries countries) {
    Borders borders = new Borders();
    PackedResource file = PackedResource.open("borders/index.bin");
    int count = file.unsignedShort();
    for (int i = 0; i < count; i++) {
      Country country = countries.byIso2(file.text(2)).orElseThrow();
      int parts = file.unsignedShort();
      for (int part = 0; part < parts; part++) {
        double west = degrees(file);
        double south = degrees(file);
        double east = degrees(file);
        double north = degrees(file);
        borders.index.insert(new Envelope(west, east, south, north), new Part(country, part));
      }
    }
    borders.index.build();
    return borders;
  }

  private static double degrees(PackedResource file) {
    return (short) file.unsignedShort() / 100.0;
  }

  /**
   * The country at a point; none at sea and in Antarctica's unclaimed part. Coasts are as exact as
   * a map of 1:10 million, some hundred metres.
   *
   * @param latitude WGS 84 decimal degrees, −90 to 90
   * @param longitude WGS 84 decimal degrees, −180 to 180
   */
  public Optional<Country> countryAt(double latitude, double longitude) {
    Coordinate point = new Coordinate(longitude, latitude);
    Part first = null;
    for (Object item : index.query(new Envelope(point))) {
      Part part = (Part) item;
      boolean earlier =
          first == null || part.country().iso3().compareTo(first.country().iso3()) < 0;
      if (earlier && shape(part.country()).covers(part.number(), point)) {
        first = part;
      }
    }
    return first == null ? Optional.empty() : Optional.of(first.country());
  }

  /**
   * The first-level division of a country at a point, by the outlines. Empty outside of all of them
   * and where an outline has been divided since it was drawn.
   */
  public Optional<String> divisionAt(Country country, double latitude, double longitude) {
    Optional<String> found = shape(country).division(new Coordinate(longitude, latitude));
    return found.isPresent() && !found.get().isEmpty() ? found : Optional.empty();
  }

  /** The names of the outlines of a country's first-level divisions. */
  public List<String> divisions(Country country) {
    return shape(country).divisions();
  }

  /**
   * The area of a first-level division by the name of its outline, in degrees of WGS 84; empty
   * where the map has none of that name.
   */
  public Optional<MultiPolygon> outline(Country country, String division) {
    return shape(country).outline(division);
  }

  /** How far a point is from the border or coast of a country, in kilometres. */
  public double kilometresToBorder(Country country, double latitude, double longitude) {
    return shape(country).kilometresTo(new Coordinate(longitude, latitude));
  }

  /**
   * The country whose coast is nearest to a point at sea.
   *
   * @param within kilometres; farther coasts do not count
   */
  public Optional<Country> nearestCoast(double latitude, double longitude, double within) {
    double reach = within / Sphere.KILOMETRES_A_DEGREE;
    Envelope around = new Envelope(new Coordinate(longitude, latitude));
    around.expandBy(reach / Sphere.narrowing(latitude), reach);
    List<Country> near = new ArrayList<>();
    for (Object item : index.query(around)) {
      Country country = ((Part) item).country();
      if (!near.contains(country)) {
        near.add(country);
      }
    }
    Country nearest = null;
    double least = within;
    for (Country country : near) {
      double distance = kilometresToBorder(country, latitude, longitude);
      if (distance < least
          || distance == least && nearest != null && country.iso3().compareTo(nearest.iso3()) < 0) {
        nearest = country;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether the country has an outline; small dependencies may have none. */
  public boolean hasOutline(Country country) {
    return shape(country) != CountryShape.NONE;
  }

  private CountryShape shape(Country country) {
    CountryShape known = shapes.get(country.iso2());
    if (known == null) {
      PackedResource file = PackedResource.open("borders/" + country.iso2() + ".bin");
      known = file == null ? CountryShape.NONE : new CountryShape(file);
      CountryShape other = shapes.putIfAbsent(country.iso2(), known);
      known = other == null ? known : other;
    }
    return known;
  }
}
