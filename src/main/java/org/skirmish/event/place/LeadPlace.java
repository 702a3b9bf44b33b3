package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.GivenContext;
import org.skirmish.event.episode.MainStory;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.place.PlaceMention;
import org.skirmish.model.FieldPath;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * Reads the main event's place from the prose: a place that the title names, else the place of the
 * sentence that opens the story, else the first of the lead.
 */
final class LeadPlace {

  private static final int SENTENCES = 6;

  private final Article article;
  private final Mentions mentions;
  private final World world;
  private final Findings findings;
  private final LeadCountry countries;

  LeadPlace(Article article, Mentions mentions, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
    countries = new LeadCountry(article, mentions, world, findings);
  }

  Optional<EventPlace> read(Optional<MainStory.Opening> opening) {
    List<Phrase> lead = lead();
    Optional<List<String>> title = TitlePlace.of(article.title());
    boolean listed = opening.isPresent() && opening.get().listed();
    if (title.isPresent() && !listed) {
      Optional<EventPlace> titled = titled(lead, title.get());
      if (titled.isPresent()) {
        return titled;
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    if (opening.isPresent()) {
      phrases.add(opening.get().told().phrase());
    }
    phrases.addAll(lead);
    for (int pass = 0; pass < (article.isNote() ? 3 : 2); pass++) {
      boolean area = pass > 0;
      // A note names its place, if only behind "on" or "to".
      int strength = pass < 2 ? 2 : 1;
      for (Phrase phrase : phrases) {
        Optional<PlaceMention> found = best(phrase, strength);
        if (found.isPresent() && (area || !isArea(phrase, found.get()))) {
          return Optional.of(place(phrase, found.get()));
        }
      }
    }
    Optional<EventPlace> dateline = dateline();
    return dateline.isPresent() ? dateline : countryAlone();
  }

  /** A text that names no more than a country says against a run's that it was there. */
  private Optional<EventPlace> countryAlone() {
    return GivenContext.hasCountryOfRun(article)
        ? countries.ofLead(lead()).map(EventPlace::in)
        : Optional.empty();
  }

  private Optional<EventPlace> dateline() {
    Optional<DatelinePlace.Found> found = DatelinePlace.of(article, mentions);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DatelinePlace.Found town = found.get();
    findings.read(FieldPath.PLACE_LOCATION, town.span());
    List<String> within = new ArrayList<>(town.within());
    Optional<String> country =
        countries.isToldBy(within) || GivenContext.isCountryOf(town.name(), article, world)
            ? Optional.empty()
            : countries.ofLead(lead());
    if (country.isPresent()) {
      within.add(country.get());
    }
    return Optional.of(
        new EventPlace(
            Optional.of(town.name()),
            within,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Nearness.NEAR));
  }

  private Optional<EventPlace> titled(List<Phrase> lead, List<String> title) {
    for (Phrase phrase : lead) {
      PlaceMention surest = null;
      for (PlaceMention place : phrase.places()) {
        boolean surer = surest == null || place.strength() > surest.strength();
        if (surer && isNamed(place, title)) {
          surest = place;
        }
      }
      if (surest != null) {
        return Optional.of(place(phrase, surest));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(PlaceMention place, List<String> title) {
    List<String> words = Words.of(place.name());
    return Collections.indexOfSubList(words, title) >= 0
        || title.size() > 1 && title.containsAll(words);
  }

  /** The first sentences, those on what came before left out. */
  private List<Phrase> lead() {
    List<Phrase> phrases = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.kind() != Section.Kind.BACKGROUND) {
        for (Sentence sentence : ArticleParts.sentences(section)) {
          if (phrases.size() == SENTENCES) {
            return phrases;
          }
          phrases.add(mentions.of(sentence));
        }
      }
    }
    return phrases;
  }

  /**
   * The surest place of a sentence; areas such as "X Region" only where nothing smaller is named.
   */
  private Optional<PlaceMention> best(Phrase phrase, int strength) {
    PlaceMention best = null;
    for (PlaceMention place : phrase.places()) {
      if (place.strength() < strength || isCountry(place)) {
        continue;
      }
      if (best == null || isBefore(phrase, place, best)) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the first place goes before the second: no area, then nearer the beginning. */
  private static boolean isBefore(Phrase phrase, PlaceMention place, PlaceMention other) {
    boolean area = isArea(phrase, place);
    return area == isArea(phrase, other) ? place.first() < other.first() : !area;
  }

  /** "Mopti Region", "the province of Idlib". */
  private static boolean isArea(Phrase phrase, PlaceMention place) {
    int of = place.first() - 1;
    boolean named =
        of > 0
            && phrase.tokens().get(of).is("of")
            && PlaceWords.isAreaWord(phrase.tokens().get(of - 1).key());
    return named || PlaceWords.isArea(place.name());
  }

  /**
   * "Joint Road, Quetta", "at Zobe junction in Mogadishu": coders of notes put what happens at a
   * site to the town around it. In an article only a site whose kind is no part of its name goes to
   * the town, since what is left of it is no name of a place.
   */
  private boolean isSiteOfTown(Phrase phrase, PlaceMention place) {
    if (place.within().isEmpty() || world.countries().byName(place.within().get(0)).isPresent()) {
      return false;
    }
    List<String> words = Words.of(place.name());
    if (PlaceWords.isSite(words.get(words.size() - 1)) || PlaceWords.isSite(words.get(0))) {
      return article.isNote();
    }
    for (int i = place.first(); i < place.after(); i++) {
      if (phrase.tokens().get(i).span().start() >= place.span().end()) {
        return PlaceWords.isSite(phrase.tokens().get(i).key());
      }
    }
    return false;
  }

  private EventPlace place(Phrase phrase, PlaceMention place) {
    findings.read(FieldPath.PLACE_LOCATION, place.span());
    List<String> within = new ArrayList<>(place.within());
    String name = isSiteOfTown(phrase, place) ? within.remove(0) : place.name();
    // Larger places told further on in the sentence, and a country by its name.
    for (PlaceMention other : phrase.places()) {
      boolean larger =
          other.first() > place.first()
              && (isArea(phrase, other)
                  || isCountry(other) && !GivenContext.isCountryOf(name, article, world));
      if (larger && !within.contains(other.name())) {
        within.add(other.name());
      }
    }
    if (!countries.isToldBy(within)
        && !countries.isToldBy(List.of(name))
        && !GivenContext.isCountryOf(name, article, world)) {
      Optional<String> country = countries.ofLead(lead());
      if (country.isPresent()) {
        within.add(country.get());
      }
    }
    return new EventPlace(
            Optional.of(name),
            within,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            place.near() ? Nearness.NEAR : Nearness.AT)
        .off(name.equals(place.name()) ? place.offset() : Optional.empty());
  }

  private boolean isCountry(PlaceMention place) {
    return world.countries().byName(place.name()).isPresent();
  }
}
