package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.article.Dateline;
import org.skirmish.event.Findings;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.PlaceKind;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.place.Candidate;

/** In which country, and in which of its divisions, a report's first sentences put its event. */
final class LeadCountry {

  private final Optional<Dateline> dateline;
  private final World world;
  private final Findings findings;

  LeadCountry(Optional<Dateline> dateline, World world, Findings findings) {
    this.dateline = dateline;
    this.world = world;
    this.findings = findings;
  }

  /** The country for which the first sentences and the title speak. */
  Optional<String> of(RankedNames story) {
    Optional<String> country = story.spokenFor().map(Country::name);
    if (country.isPresent()) {
      findings.inferred(FieldPath.PLACE_COUNTRY, "the country that the lead names");
    }
    return country.or(this::reportedFrom);
  }

  /** The same for a place: where that country has none of the name, the other that is named. */
  Optional<String> of(RankedNames story, String place) {
    Optional<Country> spoken = story.spokenFor();
    boolean named = spoken.isPresent() && story.countries().containsKey(spoken.get());
    if (!named || !has(spoken.get(), place)) {
      List<Country> others = new ArrayList<>(story.countries().keySet());
      others.removeIf(other -> !has(other, place));
      if (others.size() == 1) {
        findings.inferred(
            FieldPath.PLACE_COUNTRY, "the country that the lead names and has the place");
        return Optional.of(others.get(0).name());
      }
    }
    return of(story);
  }

  private boolean has(Country country, String place) {
    return world.atlas().find(place).stream()
        .anyMatch(one -> one.isSameName() && one.place().country().equals(country));
  }

  /** The country of the dateline, where the report names no other. */
  private Optional<String> reportedFrom() {
    for (String name : dateline.map(Dateline::within).orElse(List.of())) {
      Optional<Country> country = world.countries().byName(name);
      if (country.isPresent()) {
        findings.inferred(FieldPath.PLACE_COUNTRY, "the country of the dateline");
        return Optional.of(country.get().name());
      }
    }
    return Optional.empty();
  }

  /** Whether the place's name leaves it open, or the text speaks of another country's. */
  boolean isOpen(RankedNames story, String name) {
    return PlaceClues.named(story.countries()).isPresent()
        || !tellsCountry(name)
        || story.countries().keySet().stream().anyMatch(said -> has(said, name));
  }

  /** Whether a country or a place has the name. */
  boolean isKnown(String name) {
    return isCountry(name) || world.atlas().find(name).stream().anyMatch(Candidate::isSameName);
  }

  /** Whether a country has a division of the name. */
  boolean isDivision(String name) {
    return !world.divisions().countriesOf(name).isEmpty();
  }

  /** The one first-level division of the country that the lead names: "Katsina state". */
  Optional<String> division(RankedNames story, PlaceName place, Optional<Country> country) {
    Set<String> named = new LinkedHashSet<>();
    for (PlaceName name : story.names()) {
      boolean first =
          Stream.of(name.kind(), name.kindBefore())
              .flatMap(Optional::stream)
              .anyMatch(kind -> kind.level() == PlaceKind.FIRST_LEVEL);
      boolean other = !NamesAround.isSame(name.name(), place.name());
      if (first && other && country.isPresent() && !name.is(PlaceName.Mark.ORIGIN)) {
        world.divisions().nameIn(name.name(), country.get()).ifPresent(named::add);
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** Whether one of the names tells the country. */
  boolean areTold(List<String> names) {
    for (String name : names) {
      if (tellsCountry(name)) {
        return true;
      }
    }
    return false;
  }

  /** A country, or a division that only one country has. */
  private boolean tellsCountry(String name) {
    return isCountry(name) || world.divisions().countriesOf(name).size() == 1;
  }

  /** Whether a country has the name. */
  boolean isCountry(String name) {
    return world.countries().byName(name).isPresent();
  }
}
