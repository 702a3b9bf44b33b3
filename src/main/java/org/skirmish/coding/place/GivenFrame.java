package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.event.EventPlace;
import org.skirmish.world.Country;

/**
 * What the names around a place tell of it, in the frame of the country that was given with the
 * article: names are looked for there first.
 *
 * @param told what the names tell
 * @param given the country, where it stands for what the text does not tell
 * @param doubts what does not fit
 */
public record GivenFrame(
    PlaceText.Told told, Optional<GivenCountry> given, List<PlaceDoubt> doubts) {

  /**
   * @param main the country of the article's main event, for another event
   */
  public static GivenFrame of(
      EventPlace place,
      PlaceText.Told told,
      Optional<GivenCountry> given,
      Optional<Country> main,
      PlaceText text,
      PlaceLocator locator) {
    if (given.isEmpty()) {
      return new GivenFrame(told, Optional.empty(), List.of());
    }
    Country country = given.get().country();
    Optional<Country> outright = text.outright(place, country);
    if (outright.isPresent()) {
      boolean differs = !outright.get().equals(country) && given.get().isOfEvent();
      return new GivenFrame(
          told,
          Optional.empty(),
          differs ? List.of(given.get().against(outright.get())) : List.of());
    }
    PlaceText.Told there = text.read(place, country);
    if (given.get().isOfEvent()) {
      return new GivenFrame(there, given, List.of());
    }
    boolean far = told.country().filter(c -> !c.region().equals(country.region())).isPresent();
    boolean namesake = place.within().isEmpty() && (far || locator.isIn(there, country));
    if (told.country().isPresent() && !namesake) {
      return new GivenFrame(told, Optional.empty(), List.of());
    }
    // Another event of an article is rather in the country of the main event.
    boolean elsewhere = main.isPresent() && !main.get().equals(country);
    boolean here = far || !elsewhere && locator.isIn(there, country);
    return new GivenFrame(here ? there : told, given, List.of());
  }

  /** The rule by which the country of the names is known. */
  public String countryRule() {
    return given.isPresent() ? given.get().rule() : "names around the place";
  }

  /** Whether a place that was looked for in the whole world is too far from the given country. */
  public boolean isTooFar(Country found) {
    return given.isPresent() && !found.region().equals(given.get().country().region());
  }

  /** A place with the given country where it has none, and with what does not fit. */
  public CodedPlace complete(CodedPlace place) {
    List<PlaceDoubt> all = new ArrayList<>(place.doubts());
    all.addAll(doubts);
    return new CodedPlace(
        place.location(),
        place.admin1(),
        place.admin2(),
        place.admin3(),
        isFilled(place) ? Optional.of(given.get().country()) : place.country(),
        place.latitude(),
        place.longitude(),
        place.precision(),
        place.from(),
        all);
  }

  /** Whether the place has its country from what was given. */
  public boolean isFilled(CodedPlace place) {
    return place.country().isEmpty() && given.isPresent();
  }
}
