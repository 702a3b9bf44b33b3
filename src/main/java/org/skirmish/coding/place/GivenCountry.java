package org.skirmish.coding.place;

import java.util.Optional;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.event.Origin;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/**
 * The country that was given with an article. One that was given with a note is of that note's
 * event; one that was given with a run is where most of what is read took place, and gives way to
 * whatever the text says.
 *
 * @param country the country
 * @param by with what it was given
 */
public record GivenCountry(Country country, Giver by) {

  public static Optional<GivenCountry> of(Origin origin, Countries countries) {
    Optional<Context.Given<String>> given =
        origin.article().flatMap(article -> article.context().country());
    return given.flatMap(
        name -> countries.byNameOrCode(name.value()).map(c -> new GivenCountry(c, name.by())));
  }

  /** Whether it is known of the very event, so that a namesake elsewhere is not meant. */
  public boolean isOfEvent() {
    return by == Giver.NOTE;
  }

  /** How evidence names it: "country given with the note". */
  public String rule() {
    return "country " + by.words();
  }

  /** What a user must know where the text places the event elsewhere. */
  public PlaceDoubt against(Country told) {
    return new PlaceDoubt(
        PlaceDoubt.Kind.GIVEN_COUNTRY,
        "the text places the event in "
            + told.name()
            + ", but "
            + country.name()
            + " was "
            + by.words());
  }
}
