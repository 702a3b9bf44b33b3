package org.skirmish.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.skirmish.world.Country;

/**
 * A place with its codes.
 *
 * @param location the most specific name
 * @param admin1 first-level division
 * @param admin2 second-level division
 * @param admin3 third-level division
 * @param country the country of today
 * @param latitude WGS 84 decimal degrees
 * @param longitude WGS 84 decimal degrees
 * @param precision ACLED's geo precision: 1 the place itself, 2 near a known place, 3 a region;
 *     empty without a place
 * @param from where the coordinates come from, if there are any
 * @param geonames GeoNames' number of the place that the coordinates are of; empty where it is not
 *     known or they are not GeoNames'
 * @param doubts what is odd about the point, for the user to look at
 */
public record CodedPlace(
    Optional<String> location,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<String> admin3,
    Optional<Country> country,
    OptionalDouble latitude,
    OptionalDouble longitude,
    Optional<Integer> precision,
    Optional<From> from,
    OptionalLong geonames,
    List<PlaceDoubt> doubts) {

  /** Who says where the point is. */
  public enum From {
    /** The article, or a row of a table. */
    ARTICLE,
    /** The gazetteer that is built in. */
    GAZETTEER,
    /** A pack of places that the user added. */
    PACK,
    /** The user's own table of places. */
    OWN_TABLE,
    /** A person who reviewed the event. */
    REVIEWER
  }

  public CodedPlace {
    doubts = List.copyOf(doubts);
  }

  /** A place whose point is not GeoNames', or has no number there that is known. */
  public CodedPlace(
      Optional<String> location,
      Optional<String> admin1,
      Optional<String> admin2,
      Optional<String> admin3,
      Optional<Country> country,
      OptionalDouble latitude,
      OptionalDouble longitude,
      Optional<Integer> precision,
      Optional<From> from,
      List<PlaceDoubt> doubts) {
    this(
        location,
        admin1,
        admin2,
        admin3,
        country,
        latitude,
        longitude,
        precision,
        from,
        OptionalLong.empty(),
        doubts);
  }

  /** The same in another country, or in none. */
  public CodedPlace in(Optional<Country> other) {
    return new CodedPlace(
        location, admin1, admin2, admin3, other, latitude, longitude, precision, from, geonames,
        doubts);
  }

  /** The same with a further doubt. */
  public CodedPlace with(PlaceDoubt doubt) {
    List<PlaceDoubt> more = new ArrayList<>(doubts);
    more.add(doubt);
    return new CodedPlace(
        location, admin1, admin2, admin3, country, latitude, longitude, precision, from, geonames,
        more);
  }
}
