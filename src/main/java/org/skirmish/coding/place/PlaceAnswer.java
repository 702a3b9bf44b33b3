package org.skirmish.coding.place;

import java.util.Optional;
import org.skirmish.world.Country;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/**
 * Where a place is, as far as can be told.
 *
 * @param country the country
 * @param admin1 GeoNames' code of the first-level division
 * @param written the division as the text has it, where it is named
 * @param found the place, or what stands for it
 * @param ground what was found
 * @param rival another place of the name that fits as well, where none was chosen
 */
record PlaceAnswer(
    Optional<Country> country,
    Optional<String> admin1,
    Optional<String> written,
    Optional<Candidate> found,
    Ground ground,
    Optional<Rivals> rival) {

  /** What a point is of. */
  enum Ground {
    /** The place itself. */
    PLACE,
    /** The place itself, of which nothing but its name tells where it is. */
    FAME,
    /** The seat of a district, a town or the like that is named around it. */
    SEAT,
    /** The capital of a first-level division that is meant as a whole. */
    REGION,
    /** The capital of a country of which no more is known. */
    COUNTRY,
    /** Nothing. */
    NONE
  }

  /** Two places that fit equally well. */
  record Rivals(Place first, Place second) {}

  /** No place, at most a country and a division. */
  static PlaceAnswer nothing(
      Optional<Country> country, Optional<String> admin1, Optional<String> written) {
    return new PlaceAnswer(
        country, admin1, written, Optional.empty(), Ground.NONE, Optional.empty());
  }

  /** None of two places that fit equally well. */
  static PlaceAnswer between(Place first, Place second) {
    return new PlaceAnswer(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Ground.NONE,
        Optional.of(new Rivals(first, second)));
  }

  /** The same, of which nothing but its name tells where it is. */
  PlaceAnswer as(Ground other) {
    boolean itself = ground == Ground.PLACE;
    return new PlaceAnswer(country, admin1, written, found, itself ? other : ground, rival);
  }
}
