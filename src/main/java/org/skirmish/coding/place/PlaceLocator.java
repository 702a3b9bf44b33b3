package org.skirmish.coding.place;

import java.util.List;
import java.util.Optional;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.world.Country;
import org.skirmish.world.Gazetteer;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.PlaceFinder;
import org.skirmish.world.PlaceFinder.Answer;
import org.skirmish.world.PlaceFinder.How;
import org.skirmish.world.PlaceFinder.Query;

/**
 * Finds the point of a place that an article names without one. The codebook: the place itself, or
 * a known place near it (geo precision 2), or for a region the seat of its government (3).
 */
final class PlaceLocator {

  static final int REGION = 3;

  private static final int TOWN_AROUND = 2;

  /** No two neighbouring regions have their seats and towns so many kilometres apart, or hardly. */
  private static final double ANOTHER_REGION = 300;

  /**
   * The point of a name.
   *
   * @param precision ACLED's geo precision
   * @param ground what was found, with its source
   */
  record Located(GeoPlace place, int precision, String ground) {}

  private static final int AGE_OF_SAIL = 1492;

  /** From Macedonia to the Indus, in kilometres. */
  private static final double REACH = 5_000;

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  PlaceLocator(PlaceText text, Gazetteer gazetteer, PlaceFinder finder) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** The place itself, a town around it, or the seat of the region around it. */
  Optional<Located> locate(
      PlaceText.Told told,
      PlaceCoder.Context context,
      HomeCountries homes,
      List<PlaceDoubt> doubts) {
    for (int i = 0; i < told.names().size(); i++) {
      String name = told.names().get(i);
      List<String> around = told.names().subList(i + 1, told.names().size());
      if (text.isCountry(name) && i > 0) {
        break;
      }
      boolean region = text.isRegion(name, told.country());
      if (!region || i == 0 && told.precision().filter(p -> p < REGION).isPresent()) {
        Optional<Located> found = named(name, around, told, context, homes, i, doubts);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    // A village that nobody knows is not put into its region's capital: only a region is.
    boolean region = told.precision().filter(p -> p == REGION).isPresent();
    return region && told.admin1().isPresent() && told.country().isPresent()
        ? seat(told.admin1().get(), told.country().get())
        : Optional.empty();
  }

  private Optional<Located> named(
      String name,
      List<String> around,
      PlaceText.Told told,
      PlaceCoder.Context context,
      HomeCountries homes,
      int index,
      List<PlaceDoubt> doubts) {
    Answer answer = find(name, around, told.country(), context);
    boolean atHome = false;
    if (answer.place().isEmpty() && told.country().isEmpty()) {
      Query query = new Query(name, Optional.empty(), around, context.near());
      Answer home = finder.findAtHome(query, homes.all());
      atHome = home.place().isPresent();
      // Else in one of the countries that have a division of the name around it.
      Answer found = atHome ? home : finder.findAtHome(query, told.countries());
      answer = found.place().isPresent() ? found : answer;
    }
    if (answer.how() == How.AMBIGUOUS && index == 0) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.AMBIGUOUS_NAME,
              "several places are called “" + name + "”, and the article does not tell which"));
    }
    if (answer.place().isEmpty() || answer.how() == How.SPELT_ALIKE && index > 0) {
      return Optional.empty();
    }
    GeoPlace place = answer.place().get();
    if (isElsewhere(place, told)
        || told.country().isEmpty() && isBeyondReach(place, context, homes)) {
      return Optional.empty();
    }
    String ground = place.source() + ": " + place.name();
    if (atHome) {
      ground += ", in the home country of a party";
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.COUNTRY_OF_PARTY,
              "no country is named; “"
                  + name
                  + "” was looked for in the home countries of the parties and found in "
                  + place.country().name()));
    }
    boolean alone = told.country().isEmpty() && told.countries().isEmpty() && !atHome;
    if (alone && !context.country().equals(Optional.of(place.country()))) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.COUNTRY_OF_PLACE,
              "the country follows from the place alone: “"
                  + name
                  + "” was taken for the one in "
                  + place.country().name()));
    }
    if (answer.how() == How.SPELT_ALIKE) {
      doubts.add(
          new PlaceDoubt(
              PlaceDoubt.Kind.SPELT_OTHERWISE,
              "“" + name + "” was taken for the gazetteer's “" + place.name() + "”"));
    }
    return Optional.of(
        index == 0
            ? new Located(place, 1, ground)
            : new Located(place, TOWN_AROUND, ground + ", which is around the place"));
  }

  /** Whether a name around the place is known in a country; also where there is no name. */
  boolean isIn(PlaceText.Told told, Country country) {
    for (String name : told.names()) {
      How how =
          finder.find(new Query(name, Optional.of(country), List.of(), Optional.empty())).how();
      if (how == How.NAMED || how == How.AMBIGUOUS || text.isRegion(name, Optional.of(country))) {
        return true;
      }
    }
    return told.names().isEmpty();
  }

  /** Whether a place lies so far from the region that the article names that it is another one. */
  private boolean isElsewhere(GeoPlace place, PlaceText.Told told) {
    if (told.admin1().isEmpty() || told.admin1().equals(place.admin1())) {
      return false;
    }
    Optional<GeoPlace> seat = gazetteer.seatOf(told.admin1().get(), place.country());
    return seat.isPresent()
        && seat.get().kilometresTo(place.latitude(), place.longitude()) > ANOTHER_REGION;
  }

  /**
   * Whether no army of its time would have gone there: before the age of sail a war did not reach
   * across the world, but towns of today bear the names of its places.
   */
  private static boolean isBeyondReach(
      GeoPlace place, PlaceCoder.Context context, HomeCountries homes) {
    boolean ancient =
        homes.event().date().isPresent()
            && homes.event().date().get().start().getYear() < AGE_OF_SAIL;
    return ancient
        && context.near().isPresent()
        && context.near().get().kilometresTo(place.latitude(), place.longitude()) > REACH;
  }

  /** In the country that the article names; else in the main event's, and else in the world. */
  private Answer find(
      String name, List<String> around, Optional<Country> country, PlaceCoder.Context context) {
    if (country.isPresent()) {
      return finder.find(new Query(name, country, around, context.near()));
    }
    if (context.country().isPresent()) {
      Answer here = finder.find(new Query(name, context.country(), around, context.near()));
      if (here.how() == How.NAMED) {
        return here;
      }
    }
    return finder.find(new Query(name, Optional.empty(), around, context.near()));
  }

  private Optional<Located> seat(String admin1, Country country) {
    Optional<GeoPlace> seat = gazetteer.seatOf(admin1, country);
    return seat.isPresent()
        ? Optional.of(
            new Located(
                seat.get(),
                REGION,
                seat.get().source() + ": " + seat.get().name() + ", for the region of " + admin1))
        : Optional.empty();
  }
}
