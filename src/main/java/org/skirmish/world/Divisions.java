package org.skirmish.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * First-level divisions of all countries by name: to tell the country of "Pennsylvania" or
 * "Tillabéri". Case, accents and the kind of division do not matter ("Gao", "Gao Region", "Region
 * of Gao").
 */
public final class Divisions {

  private final Countries countries;
  private final Gazetteer gazetteer;

  Divisions(Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
  }

  /** The countries that have a division of that name, sorted by their codes. */
  public List<Country> countriesOf(String name) {
    String key = Words.key(name);
    List<String> codes = NameShards.ofDivision(key);
    if (codes.isEmpty()) {
      codes = NameShards.ofDivision(withoutKind(key));
    }
    List<Country> found = new ArrayList<>(codes.size());
    for (String iso2 : codes) {
      found.add(countries.byIso2(iso2).orElseThrow());
    }
    return found;
  }

  /**
   * The country's division of that name.
   *
   * @return GeoNames' name of it, "Tillabéri Region"
   */
  public Optional<String> nameIn(String name, Country country) {
    String key = Words.key(name);
    String core = withoutKind(key);
    if (!NameShards.ofDivision(key).contains(country.iso2())
        && !NameShards.ofDivision(core).contains(country.iso2())) {
      return Optional.empty();
    }
    for (String division : gazetteer.divisionsOf(country)) {
      String other = Words.key(division);
      if (other.equals(key) || withoutKind(other).equals(core)) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  /**
   * "gao region" to "gao", "municipality of piran" to "piran"; the same if there is nothing to take
   * off, or if what remains names no place.
   */
  private static String withoutKind(String key) {
    int to = key.length();
    int space = key.lastIndexOf(' ');
    while (space > 0 && PlaceNames.isDivisionKind(key.substring(space + 1, to))) {
      to = space;
      space = key.lastIndexOf(' ', to - 1);
    }
    int from = 0;
    int of = key.indexOf(" of ");
    if (of > 0 && of + 4 < to && PlaceNames.isDivisionKind(key.substring(0, of))) {
      from = of + 4;
    }
    return from == 0 && to == key.length() || namesNoPlace(key, from, to)
        ? key
        : key.substring(from, to);
  }

  private static boolean namesNoPlace(String key, int from, int to) {
    boolean directions = true;
    boolean kinds = true;
    for (String word : Words.asWritten(key.substring(from, to))) {
      directions &= PlaceNames.isDirection(word);
      kinds &= PlaceNames.isDivisionKind(word);
    }
    return directions || kinds;
  }
}
