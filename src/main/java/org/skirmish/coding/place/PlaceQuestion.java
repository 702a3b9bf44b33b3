package org.skirmish.coding.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.world.Country;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.place.Place;

/**
 * A place that is looked for.
 *
 * @param name its name, without a part of a town; empty where only what holds it is named
 * @param kind what the text calls it
 * @param second another name of it
 * @param holders what it lies in, from small to large
 * @param beside other names of the text
 * @param countries how strongly the text and what is known of it speak for each country
 * @param only the country that it must lie in
 * @param near the place of the article's main event
 * @param reach how far from there it may lie, in kilometres
 * @param note whether a note asks, which takes it for granted that its place is known
 */
record PlaceQuestion(
    String name,
    Optional<PlaceKind> kind,
    Optional<String> second,
    List<Holder> holders,
    List<String> beside,
    Map<Country, Double> countries,
    Optional<Country> only,
    Optional<GeoPlace> near,
    OptionalDouble reach,
    boolean note) {

  /** The same in one country. */
  PlaceQuestion in(Country country) {
    return new PlaceQuestion(
        name, kind, second, holders, beside, countries, Optional.of(country), near, reach, note);
  }

  /** Whether the parties' homes alone speak for a country. */
  boolean byHomes() {
    for (double points : countries.values()) {
      if (points > PlaceWeights.of("home")) {
        return false;
      }
    }
    return only.isEmpty() && holders.isEmpty();
  }

  boolean isOfLevel(int level) {
    return kind.isPresent() && kind.get().level() == level;
  }

  /** Whether a place can be meant at all: not in another country, not out of reach. */
  boolean admits(Place place) {
    if (only.isPresent() && !only.get().equals(place.country())) {
      return false;
    }
    return near.isEmpty()
        || reach.isEmpty()
        || near.get().kilometresTo(place.latitude(), place.longitude()) <= reach.getAsDouble();
  }
}
