package org.skirmish.coding;

import java.util.Optional;
import org.skirmish.article.Article;
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
record GivenCountry(Country country, Giver by) {

  static Optional<GivenCountry> of(Article article, Countries countries) {
    Optional<Context.Given<String>> given = article.context().country();
    return given.flatMap(
        name -> countries.byNameOrCode(name.value()).map(c -> new GivenCountry(c, name.by())));
  }

  /** Whether it is known of the very event, so that a namesake elsewhere is not meant. */
  boolean isOfEvent() {
    return by == Giver.NOTE;
  }

  /** How evidence names it: "country given with the note". */
  String rule() {
    return "country " + by.words();
  }

  /** What a user must know where the text places the event elsewhere. */
  PlaceDoubt against(Country told) {
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
