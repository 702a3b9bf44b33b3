package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.event.PlaceClues;
import org.skirmish.mention.place.Holder;
import org.skirmish.mention.place.PlaceName;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;
import org.skirmish.world.place.Candidate;
import org.skirmish.world.place.Place;

/** What the other names of a text say of where a place lies. */
final class NamesAround {

  private static final Set<String> NEAR =
      WordSets.of(NamesAround.class, "place-words.csv").get("near-preposition");

  /** How far before a coded name those may stand that hold it, in characters. */
  private static final int BESIDE = 60;

  private static final int MOST_HOLDERS = 6;
  private static final int MOST_BESIDE = 6;

  private final World world;
  private final RankedNames text;

  NamesAround(World world, RankedNames text) {
    this.world = world;
    this.text = text;
  }

  static boolean isNear(PlaceName place) {
    return place.is(PlaceName.Mark.ROAD)
        || place.preposition().isPresent() && NEAR.contains(place.preposition().get());
  }

  /** The name wherever it stands, the place asked for first. */
  List<PlaceName> same(PlaceName place) {
    List<PlaceName> same = new ArrayList<>(List.of(place));
    for (PlaceName other : text.names()) {
      if (other != place && isSame(other.name(), place.name())) {
        same.add(other);
      }
    }
    return same;
  }

  /**
   * All that is said of where a place lies.
   *
   * @param holders the names that hold it
   * @param countries those that the text speaks for
   */
  PlaceClues clues(PlaceName place, List<Holder> holders, Map<Country, Double> countries) {
    return new PlaceClues(
        place.kind().or(place::kindBefore),
        second(place),
        holders,
        beside(place, holders),
        countries,
        around(place));
  }

  /** "X (Y) area": either is the other's second name. */
  Optional<String> second(PlaceName place) {
    if (place.second().isPresent()) {
      return place.second();
    }
    for (PlaceName other : text.names()) {
      if (other.second().isPresent() && other.second().get().equals(place.name())) {
        return Optional.of(other.name());
      }
    }
    return Optional.empty();
  }

  /** The names that say where the place lies, those before a coded name too; no country's. */
  List<Holder> holders(PlaceName place) {
    List<Holder> holders = new ArrayList<>(place.holders());
    for (PlaceName other : text.names()) {
      if (other == place) {
        continue;
      }
      int gap = place.span().start() - other.span().end();
      boolean before = gap >= 0 && gap <= BESIDE;
      for (Holder holder : other.holders()) {
        boolean near = before || holder.how() == Holder.How.BRACKET;
        if (near && isNew(holder.name(), holders) && !isSame(holder.name(), place.name())) {
          holders.add(holder);
        }
      }
      if (place.is(PlaceName.Mark.CODED) && before && isNew(other.name(), holders)) {
        holders.add(new Holder(other.name(), other.kind(), Holder.How.CODED));
      }
    }
    holders.removeIf(holder -> isCountryAlone(holder.name()));
    return holders.size() > MOST_HOLDERS ? holders.subList(0, MOST_HOLDERS) : holders;
  }

  /** What the text says, at that very mention, that the place lies in; no countries. */
  List<Holder> own(PlaceName place) {
    List<Holder> holders = new ArrayList<>(place.holders());
    holders.removeIf(holder -> isCountryAlone(holder.name()));
    return holders;
  }

  /** The country that is named behind the place: "Kati, Mali". */
  Optional<Country> around(PlaceName place) {
    for (Holder holder : place.holders()) {
      Optional<Country> country = world.countries().byName(holder.name());
      if (country.isPresent() && isCountryAlone(holder.name())) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** A country's name that is no division's of another country: not Georgia, not Niger. */
  boolean isCountryAlone(String name) {
    if (world.countries().byName(name).isEmpty() && world.countries().byDemonym(name).isEmpty()) {
      return false;
    }
    for (Candidate candidate : world.atlas().find(name)) {
      if (candidate.isSameName() && candidate.place().kind() == Place.Kind.ADM1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNew(String name, List<Holder> holders) {
    for (Holder holder : holders) {
      if (isSame(holder.name(), name)) {
        return false;
      }
    }
    return true;
  }

  static boolean isSame(String a, String b) {
    return Words.key(a).equals(Words.key(b));
  }

  /** The note's other names that are known and no organisations'. */
  List<String> beside(PlaceName place, List<Holder> holders) {
    Set<String> taken = new TreeSet<>();
    taken.add(Words.key(place.name()));
    for (Holder holder : holders) {
      taken.add(Words.key(holder.name()));
    }
    List<String> beside = new ArrayList<>();
    for (Ranking.Ranked other : text.ranked()) {
      boolean known = other.known() != Ranking.Known.NOT && !other.isCountry();
      boolean people =
          other.name().is(PlaceName.Mark.ORGANISATION) || other.name().is(PlaceName.Mark.CAPITALS);
      if (known
          && !people
          && beside.size() < MOST_BESIDE
          && taken.add(Words.key(other.name().name()))) {
        beside.add(other.name().name());
      }
    }
    return beside;
  }
}
