package org.skirmish.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.PlaceMention;
import org.skirmish.mention.Token;
import org.skirmish.world.Words;
import org.skirmish.world.World;

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

  LeadPlace(Article article, Mentions mentions, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
  }

  Optional<EventPlace> read(Optional<MainStory.Opening> opening) {
    List<Phrase> lead = lead();
    Optional<List<String>> title = TitlePlace.of(article.title());
    boolean listed = opening.filter(MainStory.Opening::listed).isPresent();
    if (title.isPresent() && !listed) {
      Optional<EventPlace> titled = titled(lead, title.get());
      if (titled.isPresent()) {
        return titled;
      }
    }
    List<Phrase> phrases =
        Stream.concat(opening.map(o -> o.told().phrase()).stream(), lead.stream()).toList();
    for (int pass = 0; pass < (article.isNote() ? 3 : 2); pass++) {
      boolean area = pass > 0;
      // A note names its place, if only behind "on" or "to".
      int strength = pass < 2 ? 2 : 1;
      for (Phrase phrase : phrases) {
        Optional<PlaceMention> found =
            best(phrase, strength).filter(p -> area || !isArea(phrase, p));
        if (found.isPresent()) {
          return found.map(p -> place(phrase, p));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EventPlace> titled(List<Phrase> lead, List<String> title) {
    for (Phrase phrase : lead) {
      Optional<PlaceMention> named =
          phrase.places().stream()
              .filter(
                  p ->
                      holds(Words.of(p.name()), title)
                          || title.size() > 1 && title.containsAll(Words.of(p.name())))
              .max(Comparator.comparingInt(PlaceMention::strength));
      if (named.isPresent()) {
        return Optional.of(place(phrase, named.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(List<String> words, List<String> title) {
    return Collections.indexOfSubList(words, title) >= 0;
  }

  private List<Phrase> lead() {
    return article.sections().stream()
        .filter(section -> section.kind() != Section.Kind.BACKGROUND)
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(List::stream)
        .limit(SENTENCES)
        .map(mentions::of)
        .toList();
  }

  /**
   * The surest place of a sentence; areas such as "X Region" only where nothing smaller is named.
   */
  private Optional<PlaceMention> best(Phrase phrase, int strength) {
    return phrase.places().stream()
        .filter(p -> p.strength() >= strength)
        .filter(p -> world.countries().byName(p.name()).isEmpty())
        .max(
            Comparator.comparingInt((PlaceMention p) -> isArea(phrase, p) ? 0 : 1)
                .thenComparingInt(p -> -p.first()));
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

  private EventPlace place(Phrase phrase, PlaceMention place) {
    findings.read("place.location", place.span());
    List<String> within = new ArrayList<>(place.within());
    // Larger places told further on in the sentence, and a country by its name.
    phrase.places().stream()
        .filter(p -> p.first() > place.first() && (isArea(phrase, p) || isCountry(p)))
        .map(PlaceMention::name)
        .filter(name -> !within.contains(name))
        .forEach(within::add);
    if (within.stream().noneMatch(this::tellsCountry) && !tellsCountry(place.name())) {
      country().ifPresent(within::add);
    }
    return new EventPlace(
        Optional.of(place.name()),
        within,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        place.near() ? Nearness.NEAR : Nearness.AT);
  }

  private boolean isCountry(PlaceMention place) {
    return world.countries().byName(place.name()).isPresent();
  }

  /** A country, or a division that only one country has. */
  private boolean tellsCountry(String name) {
    return world.countries().byName(name).isPresent()
        || world.divisions().countriesOf(name).size() == 1;
  }

  /**
   * The country that the first sentences name oftenest as a place, or the title by its name. A
   * report's adjectives ("Afghan officials") count where nothing else does; a note's do not, since
   * they may be the attackers'.
   */
  private Optional<String> country() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Phrase phrase : lead()) {
      phrase.places().stream()
          .filter(place -> place.strength() > 1)
          .flatMap(place -> Stream.concat(Stream.of(place.name()), place.within().stream()))
          .flatMap(name -> world.countries().byName(name).stream())
          .forEach(c -> counts.merge(c.name(), 2, Integer::sum));
    }
    for (Token token : mentions.title().tokens()) {
      if (token.isWord() && token.isCapitalised()) {
        world
            .countries()
            .byName(token.text())
            .ifPresent(c -> counts.merge(c.name(), 4, Integer::sum));
      }
    }
    if (counts.isEmpty() && !article.isNote()) {
      lead().stream()
          .flatMap(phrase -> phrase.tokens().stream())
          .filter(token -> token.isWord() && token.isCapitalised())
          .flatMap(token -> world.countries().byDemonym(token.text()).stream())
          .forEach(c -> counts.merge(c.name(), 1, Integer::sum));
    }
    Optional<String> best =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    best.ifPresent(name -> findings.inferred("place.country", "the country that the lead names"));
    return best;
  }
}
