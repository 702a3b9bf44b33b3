package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.article.Dateline;
import org.skirmish.article.Sentence;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Reads where a deed was that a report on something else tells: in its own sentence, else in those
 * around it. The report's title and first sentences tell the country where these do not.
 */
final class DeedPlace {

  private final Mentions page;
  private final World world;
  private final RankedNames lead;
  private final Findings findings;

  DeedPlace(Mentions page, World world, Findings findings) {
    this.page = page;
    this.world = world;
    this.findings = findings;
    lead =
        new RankedNames(
            page.article(), world, new LeadStory(page.article(), page, Optional.empty()).parts());
  }

  /**
   * @param sentences the deed's own sentence, then those around it
   */
  EventPlace read(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      RankedNames names = names(page.of(sentence));
      Optional<PlaceName> place = names.best(name -> true);
      if (place.isPresent()) {
        return place(place.get(), names);
      }
    }
    Optional<Dateline> dateline = page.article().dateline();
    boolean own =
        dateline.isPresent()
            && !dateline.get().town().plain()
            && sentences.get(0).span().covers(dateline.get().span());
    if (own) {
      Dateline.Town town = dateline.get().town();
      findings.read(FieldPath.PLACE_LOCATION, town.span());
      return place(
          Optional.of(town.name()), List.of(), Nearness.NEAR, PlaceClues.of(lead.countries()));
    }
    Map<Country, Double> countries = countries(names(page.of(sentences.get(0))));
    return place(Optional.empty(), within(countries), Nearness.WITHIN, PlaceClues.of(countries));
  }

  private RankedNames names(Phrase phrase) {
    Optional<Dateline> dateline = page.article().dateline();
    int from = 0;
    for (Token token : phrase.tokens()) {
      from += dateline.filter(line -> line.span().covers(token.span())).isPresent() ? 1 : 0;
    }
    List<RankedNames.Part> parts =
        from < phrase.tokens().size() ? List.of(new RankedNames.Part(phrase, from)) : List.of();
    return new RankedNames(page.article(), world, parts, lead.spokenFor());
  }

  private Map<Country, Double> countries(RankedNames names) {
    return names.countries().isEmpty() ? lead.countries() : names.countries();
  }

  private EventPlace place(PlaceName place, RankedNames names) {
    findings.read(FieldPath.PLACE_LOCATION, place.span());
    NamesAround around = new NamesAround(world, names);
    List<Holder> holders = around.holders(place);
    Map<Country, Double> countries = countries(names);
    List<String> within = new ArrayList<>();
    for (Holder holder : holders) {
      within.add(holder.asWritten());
    }
    within.addAll(within(countries));
    PlaceClues clues = around.clues(place, holders, countries);
    Nearness nearness = NamesAround.isNear(place) ? Nearness.NEAR : Nearness.AT;
    return place(Optional.of(place.name()), within, nearness, clues).off(place.offset());
  }

  private static List<String> within(Map<Country, Double> countries) {
    List<String> within = new ArrayList<>();
    PlaceClues.named(countries).ifPresent(country -> within.add(country.name()));
    return within;
  }

  private static EventPlace place(
      Optional<String> name, List<String> within, Nearness nearness, PlaceClues clues) {
    return new EventPlace(
        name, within, OptionalDouble.empty(), OptionalDouble.empty(), nearness, false, clues);
  }
}
