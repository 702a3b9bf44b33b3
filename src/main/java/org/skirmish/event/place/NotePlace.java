package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Reads where the event of a note was: the name of which most speaks for it, with the names that
 * say where it lies.
 */
final class NotePlace {

  private NotePlace() {}

  static EventPlace read(Article article, Mentions mentions, World world, Findings findings) {
    List<RankedNames.Part> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      for (Sentence sentence : ArticleParts.sentences(section)) {
        sentences.add(new RankedNames.Part(mentions.of(sentence), 0));
      }
    }
    RankedNames text = new RankedNames(article, world, sentences);
    NamesAround around = new NamesAround(world, text);
    Map<Country, Double> countries = text.countries();
    Set<Country> given = new HashSet<>(text.given(article));
    text.spokenFor().ifPresent(given::add);
    Optional<Ranking.Ranked> first =
        text.first()
            .filter(name -> !name.isCountry() || !around.isCountryAlone(name.name().name()))
            .filter(
                name ->
                    !TellingName.isNoPlace(name)
                        || SiteInTown.of(name.name(), given, world).isPresent());
    Optional<Ranking.Ranked> best = first.or(() -> text.known(given));
    if (best.isEmpty()) {
      return new EventPlace(
          Optional.empty(),
          within(List.of(), countries),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Nearness.WITHIN,
          false,
          PlaceClues.of(countries));
    }
    PlaceName place = best.get().name();
    findings.read(FieldPath.PLACE_LOCATION, place.span());
    List<Holder> holders = around.holders(place);
    return new EventPlace(
            Optional.of(SiteInTown.of(place, given, world).orElse(place.name())),
            within(holders, countries),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            first.isEmpty() || NamesAround.isNear(place) ? Nearness.NEAR : Nearness.AT,
            false,
            around.clues(place, holders, countries))
        .off(place.offset());
  }

  /** The names around the place, and the country that the text names as where it was. */
  private static List<String> within(List<Holder> holders, Map<Country, Double> countries) {
    List<String> within = new ArrayList<>();
    for (Holder holder : holders) {
      within.add(holder.asWritten());
    }
    PlaceClues.named(countries).ifPresent(country -> within.add(country.name()));
    return within;
  }
}
