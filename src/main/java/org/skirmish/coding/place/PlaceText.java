package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.skirmish.coding.WordLists;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.source.WordSets;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * Tells the country, the divisions and ACLED's geo precision of a place from the names that stand
 * around it, without a look at a map. The codebook: 1 when a particular town is named or its point
 * is given; 2 when the event is near a town or in a small part of a region; 3 when only a larger
 * region is known.
 */
final class PlaceText {

  private static final Set<String> REGION_KINDS = WordLists.of("region-kinds");

  private static final Set<String> SMALL_AREA_KINDS = WordLists.of("small-area-kinds");

  private static final Set<String> TODAY =
      WordSets.of(PlaceText.class, "place-words.csv").get("today");

  /** Between the parts of a name that names several places. */
  private static final Pattern PART = Pattern.compile("[(),;]");

  /** Between the words of a name. */
  private static final Pattern WORD = Pattern.compile("[\\s–-]+");

  private final World world;

  PlaceText(World world) {
    this.world = world;
  }

  /**
   * What the names around a place tell of it.
   *
   * @param names the names from small to large, each part of "(modern-day Razgrad, Bulgaria)" by
   *     itself
   * @param location the most specific name
   * @param admin1 first-level division
   * @param admin2 second-level division
   * @param admin3 third-level division
   * @param country the country of today
   * @param countries where it is not told, those that have a division of the names' name
   * @param precision ACLED's geo precision as far as the words tell it
   */
  record Told(
      List<String> names,
      Optional<String> location,
      Optional<String> admin1,
      Optional<String> admin2,
      Optional<String> admin3,
      Optional<Country> country,
      List<Country> countries,
      Optional<Integer> precision) {}

  Told read(EventPlace place) {
    List<String> names = names(place);
    List<Country> divided = byDivisions(names);
    Optional<Country> country = country(place, names, divided);
    return read(place, names, country, country.isPresent() ? List.of() : divided);
  }

  /** The same, where something else has told the country. */
  Told read(EventPlace place, Country country) {
    return read(place, names(place), Optional.of(country), List.of());
  }

  private Told read(
      EventPlace place, List<String> names, Optional<Country> country, List<Country> countries) {
    Optional<String> admin1 = country.isPresent() ? admin1(names, country.get()) : Optional.empty();
    List<String> smaller = smaller(place, country);
    Optional<String> location =
        place.location().isPresent() ? place.location() : area(place, country);
    return new Told(
        names,
        location,
        admin1,
        smaller.isEmpty() ? Optional.empty() : Optional.of(smaller.get(smaller.size() - 1)),
        smaller.size() < 2 ? Optional.empty() : Optional.of(smaller.get(smaller.size() - 2)),
        country,
        countries,
        precision(place, country));
  }

  /** The names from small to large, each part of "(modern-day Razgrad, Bulgaria)" by itself. */
  private static List<String> names(EventPlace place) {
    List<String> names = new ArrayList<>();
    if (place.location().isPresent()) {
      addParts(names, place.location().get());
    }
    for (String name : place.within()) {
      addParts(names, name);
    }
    return names;
  }

  private static void addParts(List<String> names, String name) {
    for (String part : PART.split(name)) {
      String bare = withoutToday(part);
      if (!bare.isEmpty()) {
        names.add(bare);
      }
    }
  }

  private static String withoutToday(String part) {
    String[] words = WORD.split(part.strip());
    int from = 0;
    while (from < words.length && TODAY.contains(Words.fold(words[from]))) {
      from++;
    }
    return from == 0 ? part.strip() : String.join(" ", List.of(words).subList(from, words.length));
  }

  /** By the largest name that is a country, else by divisions, else by a people's name. */
  private Optional<Country> country(EventPlace place, List<String> names, List<Country> divided) {
    List<String> largestFirst = new ArrayList<>(names);
    Collections.reverse(largestFirst);
    for (String name : largestFirst) {
      Optional<Country> country = named(name);
      // "Georgia" inside of the United States and the town of Lebanon are no countries.
      boolean bareLocation =
          place.within().size() > 0 && place.location().equals(Optional.of(name));
      if (country.isPresent() && !bareLocation) {
        return country;
      }
    }
    return divided.size() == 1 ? Optional.of(divided.get(0)) : byDemonym(largestFirst);
  }

  /**
   * The country that the names around a place say by its name, whatever was given.
   *
   * @param given the country that was given, of which a namesake is a part: Niger State of Nigeria
   */
  Optional<Country> outright(EventPlace place, Country given) {
    List<String> names = names(place);
    for (int i = names.size() - 1; i >= 0; i--) {
      String name = names.get(i);
      Optional<Country> country = named(name);
      boolean location = place.location().equals(Optional.of(name));
      boolean namesake =
          location && (i < names.size() - 1 || !world.gazetteer().named(name, given).isEmpty())
              || world.divisions().nameIn(name, given).isPresent();
      if (country.isPresent() && (!namesake || country.get().equals(given))) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<Country> named(String name) {
    Optional<Country> country = world.countries().byName(name);
    return country.isPresent() ? country : world.countries().byAbbreviation(name);
  }

  /**
   * The countries that have a division of every divisional name among these, the largest first: in
   * "Beni, Nord-Kivu" the town is no department of Bolivia.
   */
  private List<Country> byDivisions(List<String> names) {
    Set<Country> common = null;
    for (int i = names.size() - 1; i >= 0; i--) {
      List<Country> countries = world.divisions().countriesOf(names.get(i));
      if (!countries.isEmpty()) {
        Set<Country> both = new LinkedHashSet<>(countries);
        if (common != null) {
          both.retainAll(common);
        }
        common = both.isEmpty() ? common : both;
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }

  private Optional<Country> byDemonym(List<String> names) {
    for (String name : names) {
      for (String word : WORD.split(name)) {
        Optional<Country> country = world.countries().byDemonym(word);
        if (country.isPresent() && !word.equals(name)) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> admin1(List<String> names, Country country) {
    List<String> largestFirst = new ArrayList<>(names);
    Collections.reverse(largestFirst);
    for (String name : largestFirst) {
      if (isSmallArea(name)) {
        continue;
      }
      Optional<String> division = world.divisions().nameIn(name, country);
      if (division.isPresent()) {
        return division;
      }
    }
    return Optional.empty();
  }

  /** The names within that call themselves a district, cercle and so on, from small to large. */
  private List<String> smaller(EventPlace place, Optional<Country> country) {
    List<String> smaller = new ArrayList<>();
    for (String name : place.within()) {
      if (isSmallArea(name) && !namesCountry(name, country)) {
        smaller.add(name);
      }
    }
    return smaller;
  }

  /** A smallest area stands in for a place that has no name of its own. */
  private Optional<String> area(EventPlace place, Optional<Country> country) {
    if (place.within().isEmpty() || namesCountry(place.within().get(0), country)) {
      return Optional.empty();
    }
    return Optional.of(place.within().get(0));
  }

  /** Whether a name is a country's, where the place has one. */
  private boolean namesCountry(String name, Optional<Country> country) {
    return country.isPresent() && named(name).isPresent();
  }

  private Optional<Integer> precision(EventPlace place, Optional<Country> country) {
    if (place.location().isEmpty() && place.within().isEmpty()) {
      return place.latitude().isPresent() ? Optional.of(1) : Optional.empty();
    }
    String name = place.location().orElse("");
    if (place.nearness() == Nearness.NEAR) {
      return Optional.of(2);
    }
    boolean point = place.latitude().isPresent();
    if (place.location().isEmpty() || place.nearness() == Nearness.WITHIN) {
      return Optional.of(point && !name.isEmpty() && !isRegion(name) ? 2 : 3);
    }
    if (isRegion(name)
        || world.gazetteer().isSea(name)
        || country.isPresent() && named(name).equals(country)) {
      return Optional.of(3);
    }
    return Optional.of(isSmallArea(name) ? 2 : 1);
  }

  /** Whether the name is a country's. */
  boolean isCountry(String name) {
    return named(name).isPresent();
  }

  /** Whether the name is a first-level division's or a sea's, or says that it is an area's. */
  boolean isRegion(String name, Optional<Country> country) {
    if (isRegion(name) || isSmallArea(name) || world.gazetteer().isSea(name)) {
      return true;
    }
    return country.isPresent()
        ? world.divisions().nameIn(name, country.get()).isPresent()
        : !world.divisions().countriesOf(name).isEmpty();
  }

  private static boolean isRegion(String name) {
    return hasKind(name, REGION_KINDS);
  }

  private static boolean isSmallArea(String name) {
    return hasKind(name, SMALL_AREA_KINDS);
  }

  private static boolean hasKind(String name, Set<String> kinds) {
    List<String> words = Words.of(name);
    return words.size() > 1
        && (kinds.contains(words.get(words.size() - 1))
            || kinds.contains(words.get(0)) && words.get(1).equals("of"));
  }
}
