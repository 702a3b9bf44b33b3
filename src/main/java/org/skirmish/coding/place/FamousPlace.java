package org.skirmish.coding.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.place.JointChoice.Weighed;
import org.skirmish.coding.place.PlaceAnswer.Ground;
import org.skirmish.world.Country;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** What a name means of which nothing else tells where it is. */
final class FamousPlace {

  private static final double SAME_NAME = 0.94;
  private static final int LARGE = 100_000;
  private static final int LARGER = 8;
  private static final int SMALLEST = 500;
  private static final int KNOWN_NEIGHBOUR = 2_000;

  /** How far neighbours lie from each other, in kilometres. */
  private static final double NEIGHBOUR = 150;

  private static final int KNOWN_TOWN = 5_000;

  /** Places nearer than this are one, in kilometres. */
  private static final double SAME_PLACE = 25;

  private FamousPlace() {}

  /** A name alone means a large town that is many times larger than all others of its name. */
  static PlaceAnswer of(JointChoice choice) {
    Candidate largest = null;
    for (Weighed weighed : choice.ranked()) {
      Candidate c = weighed.candidate();
      boolean town = c.place().kind().isTown() && c.likeness() >= SAME_NAME;
      if (town && (largest == null || c.place().population() > largest.place().population())) {
        largest = c;
      }
    }
    if (largest == null || largest.place().population() < LARGE) {
      return PlaceAnswer.nothing(Optional.empty(), Optional.empty(), Optional.empty());
    }
    for (Weighed weighed : choice.ranked()) {
      Candidate c = weighed.candidate();
      boolean rival =
          c.place().kind().isTown()
              && c.likeness() >= SAME_NAME
              && c.place().kilometresTo(largest.place().latitude(), largest.place().longitude())
                  > SAME_PLACE
              && (long) LARGER * Math.max(c.place().population(), SMALLEST)
                  > largest.place().population();
      if (rival) {
        return PlaceAnswer.between(largest.place(), c.place());
      }
    }
    return new PlaceAnswer(
        Optional.of(largest.place().country()),
        Optional.of(largest.place().admin1()).filter(code -> !code.isEmpty()),
        Optional.empty(),
        Optional.of(largest),
        Ground.FAME,
        Optional.empty());
  }

  /**
   * The one country in which a town of the name lies beside another place that the text names: of
   * "between Gao and Ansongo" only Mali has both.
   */
  static Optional<Country> ofNeighbours(JointChoice choice) {
    Set<Country> countries = new HashSet<>();
    for (Weighed weighed : choice.ranked()) {
      Place place = weighed.place();
      boolean town = place.kind().isTown() && weighed.candidate().likeness() >= SAME_NAME;
      if (town && hasNeighbour(choice, place)) {
        countries.add(place.country());
      }
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  private static boolean hasNeighbour(JointChoice choice, Place place) {
    for (List<Candidate> others : choice.beside()) {
      for (Candidate other : others) {
        Place there = other.place();
        boolean known = there.population() >= KNOWN_NEIGHBOUR || there.kind() == Place.Kind.ADM1;
        if (known
            && there.country().equals(place.country())
            && there.kilometresTo(place.latitude(), place.longitude()) <= NEIGHBOUR) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a country whose people the text names has a town of the name, too, so that nobody knows
   * whether they were at home.
   *
   * @param found the country of the better known place of the name
   */
  static boolean isAlsoAtHome(JointChoice choice, Country found) {
    if (choice.countries().getOrDefault(found, 0.0) > 0) {
      return false;
    }
    for (Weighed weighed : choice.ranked()) {
      Place place = weighed.place();
      boolean city = place.kind().isTown() && place.population() >= LARGE;
      if (city
          && weighed.candidate().likeness() >= SAME_NAME
          && choice.countries().getOrDefault(place.country(), 0.0) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The one country in which a town of some size or a division bears the very name. */
  static Optional<Country> onlyCountry(JointChoice choice) {
    Set<Country> countries = new HashSet<>();
    for (Weighed weighed : choice.ranked()) {
      Place place = weighed.place();
      boolean known =
          place.kind() == Place.Kind.ADM1
              || place.kind() == Place.Kind.ADM2
              || place.kind().isTown() && place.population() >= KNOWN_TOWN;
      if (weighed.candidate().likeness() >= SAME_NAME && known) {
        countries.add(place.country());
      }
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }
}
