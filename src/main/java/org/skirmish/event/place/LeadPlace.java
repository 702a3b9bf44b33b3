package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.article.Article;
import org.skirmish.article.Dateline;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.GivenContext;
import org.skirmish.event.story.MainStory;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * Reads the main event's place from the prose: a place that the title names, else the place of the
 * sentence that opens the story, else the first of the lead.
 */
final class LeadPlace {

  private final Article article;
  private final Mentions mentions;
  private final World world;
  private final Findings findings;
  private final Optional<Dateline> dateline;
  private final LeadCountry countries;

  LeadPlace(Article article, Mentions mentions, World world, Findings findings) {
    this.article = article;
    this.mentions = mentions;
    this.world = world;
    this.findings = findings;
    this.dateline = article.dateline();
    countries = new LeadCountry(dateline, world, findings);
  }

  Optional<EventPlace> read(Optional<MainStory.Opening> opening) {
    LeadStory lead = new LeadStory(article, mentions, opening);
    RankedNames story = new RankedNames(article, world, lead.parts());
    Optional<List<String>> title = TitlePlace.of(article.title());
    boolean listed = opening.isPresent() && opening.get().listed();
    Optional<PlaceName> found = Optional.empty();
    if (title.isPresent() && !listed) {
      List<String> words = title.get();
      int end = lead.titleEnd();
      found = story.titled(name -> name.span().start() >= end && opens(name, words));
      if (found.isEmpty()) {
        found = story.titled(name -> name.span().start() >= end && isNamed(name, words));
      }
    }
    Set<String> areas = new HashSet<>();
    for (PlaceName name : story.names()) {
      if (PlaceWords.isArea(name)) {
        areas.add(name.name());
      }
    }
    Predicate<PlaceName> small =
        name ->
            !PlaceWords.isArea(name)
                && !isLandmark(name)
                && !areas.contains(WrittenName.lastOwned(name.name()));
    Optional<PlaceName> titled = found;
    // What stands far down may be where another event was.
    int near = lead.nearEnd();
    boolean large = found.isEmpty() || PlaceWords.isArea(found.get());
    if (large && lead.opensAtUnnamedVillage()) {
      found =
          story.told().stream()
              .map(Ranking.Ranked::name)
              .filter(this::isCalledVillage)
              .findFirst()
              .or(() -> titled);
    }
    List<Predicate<PlaceName>> passes =
        List.of(
            name -> small.test(name) && lead.opens(name),
            name -> small.test(name) && name.span().end() <= near,
            this::isVillage,
            name -> name.span().end() <= near && !isLandmark(name),
            small,
            name -> !isLandmark(name),
            name -> true);
    for (Predicate<PlaceName> pass : passes) {
      found = found.isPresent() ? found : story.best(pass);
    }
    if (found.isPresent()) {
      boolean named = title.isPresent() && isNamed(found.get(), title.get());
      PlaceName place = found.get();
      return Optional.of(place(story, named ? place : townOf(place, story)));
    }
    Optional<EventPlace> town = dateline(story);
    return town.isPresent() ? town : countries.of(story).map(EventPlace::in);
  }

  private Optional<EventPlace> dateline(RankedNames story) {
    if (dateline.isEmpty() || dateline.get().town().plain() && !isTown(dateline.get().town())) {
      return Optional.empty();
    }
    Dateline.Town town = dateline.get().town();
    findings.read(FieldPath.PLACE_LOCATION, town.span());
    List<String> within = new ArrayList<>();
    for (String name : dateline.get().within()) {
      if (countries.isKnown(name)) {
        within.add(name); // not "Agency" of "BAMAKO (Agency) —"
      }
    }
    Optional<String> country =
        countries.areTold(within) || GivenContext.isCountryOf(town.name(), article, world)
            ? Optional.empty()
            : countries.of(story);
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

  /** Whether words before a dash are a town's name and no label's: "Update – ". */
  private boolean isTown(Dateline.Town town) {
    return !countries.isCountry(town.name()) && countries.isKnown(town.name());
  }

  private static boolean opens(PlaceName place, List<String> title) {
    List<String> words = Words.of(place.name());
    return !words.isEmpty() && words.get(0).equals(title.get(0));
  }

  private static boolean isNamed(PlaceName place, List<String> title) {
    List<String> words = Words.of(place.name());
    return Collections.indexOfSubList(words, title) >= 0
        || title.size() > 1 && title.containsAll(words);
  }

  /** "400 km south of X": X only says in which part of the country it was. */
  private static boolean isLandmark(PlaceName place) {
    return place.offset().filter(offset -> !offset.isPoint()).isPresent();
  }

  /** "near the village of X", wherever it stands; a village in X is another. */
  private boolean isVillage(PlaceName place) {
    int start = place.span().start();
    return isVillage(place.kindBefore()) && !article.text().startsWith("in ", start - 3);
  }

  /** "the village of X", "X village" */
  private boolean isCalledVillage(PlaceName place) {
    return isVillage(place) || isVillage(place.kind());
  }

  private static boolean isVillage(Optional<PlaceKind> kind) {
    return kind.filter(known -> known.level() == PlaceKind.VILLAGE).isPresent();
  }

  /**
   * "a bomb at Zobe mosque in Mogadishu": what is left of the name without its kind is no place's.
   */
  private PlaceName townOf(PlaceName place, RankedNames story) {
    boolean site = place.kind().filter(kind -> PlaceWords.isSite(kind.word())).isPresent();
    if (!site || place.holders().isEmpty()) {
      return place;
    }
    Holder town = place.holders().get(0);
    for (PlaceName other : story.names()) {
      boolean behind = other.span().start() > place.span().start();
      boolean country = countries.isCountry(other.name());
      if (behind && !country && other.name().equals(town.name())) {
        return other;
      }
    }
    return place;
  }

  private EventPlace place(RankedNames story, PlaceName place) {
    findings.read(FieldPath.PLACE_LOCATION, place.span());
    NamesAround around = new NamesAround(world, story);
    List<String> within = new ArrayList<>();
    Optional<Country> country = Optional.empty();
    for (PlaceName name : around.same(place)) {
      for (Holder holder : around.own(name)) {
        if (!within.contains(holder.asWritten())) {
          within.add(holder.asWritten());
        }
      }
      country = country.or(() -> around.around(name));
    }
    country.ifPresent(known -> within.add(known.name()));
    if (within.stream().noneMatch(countries::isDivision)) {
      countries.division(story, place, country.or(story::spokenFor)).ifPresent(within::add);
    }
    String name = new WrittenName(article, world).of(place, within);
    if (!countries.areTold(within)
        && countries.isOpen(story, name)
        && !GivenContext.isCountryOf(name, article, world)) {
      countries.of(story, name).ifPresent(within::add);
    }
    return new EventPlace(
            Optional.of(name),
            within,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            NamesAround.isNear(place) ? Nearness.NEAR : Nearness.AT)
        .off(place.offset());
  }
}
