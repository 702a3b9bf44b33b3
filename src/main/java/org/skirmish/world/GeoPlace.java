package org.skirmish.world;

import java.util.Optional;

/**
 * A place of the gazetteer, or of a user's own.
 *
 * @param name its main name in GeoNames, or as a user's own table has it
 * @param country the country of today
 * @param admin1 first-level division
 * @param admin2 second-level division
 * @param latitude WGS 84 decimal degrees
 * @param longitude WGS 84 decimal degrees
 * @param population inhabitants; 0 where unknown
 * @param rank 4 a country's capital, 3 the seat of a first-level division, 2 of a second-level one,
 *     1 of a third-level one, 0 any other
 * @param source who says so: GeoNames, or the name of a user's file
 */
public record GeoPlace(
    String name,
    Country country,
    Optional<String> admin1,
    Optional<String> admin2,
    double latitude,
    double longitude,
    int population,
    int rank,
    String source) {

  /**
   * The distance to a point over a sphere, good to half a percent; for telling near from far, not
   * for reporting.
   *
   * @return kilometres
   */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    return Sphere.kilometres(latitude, longitude, otherLatitude, otherLongitude);
  }
}
