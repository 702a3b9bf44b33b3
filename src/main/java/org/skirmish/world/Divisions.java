package org.skirmish.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * First-level divisions of all countries by name: to tell the country of "Pennsylvania" or
 * "Tillabéri". Case, accents and the kind of division do not matter ("Gao", "Gao Region", "Region
 * of Gao").
 */
public final class Divisions {

  /** What {@code divisions.csv} knows by another name; read when first asked for. */
  private static final class Others {
    private static final Map<String, List<Other>> BY_NAME = read();

    private static Map<String, List<Other>> read() {
      Map<String, List<Other>> byName = new HashMap<>();
      String[] columns = {"country", "division", "names"};
      for (Table.Row row : Table.ofResource(Divisions.class, "divisions.csv", columns)) {
        Other other = new Other(row.required("country"), row.required("division"));
        for (String name : row.list("names")) {
          byName.computeIfAbsent(Words.key(name), key -> new ArrayList<>(1)).add(other);
        }
      }
      return byName;
    }
  }

  /** A division that is also called otherwise. */
  private record Other(String iso3, String division) {}

  private final Countries countries;
  private final Gazetteer gazetteer;

  Divisions(Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
  }

  /** The countries that have a division of that name, sorted by their codes. */
  public List<Country> countriesOf(String name) {
    String key = Words.key(name);
    if (PlaceNames.isCompassWord(key)) {
      // "North", "Eastern": every other country has one, be it under another name.
      return List.of();
    }
    List<String> codes = NameShards.ofDivision(key);
    if (codes.isEmpty()) {
      codes = NameShards.ofDivision(withoutKind(key));
    }
    List<Country> found = new ArrayList<>(codes.size());
    for (String iso2 : codes) {
      found.add(countries.byIso2(iso2).orElseThrow());
    }
    for (Other other : others(key)) {
      Country country = countries.byIso3(other.iso3()).orElseThrow();
      if (!found.contains(country)) {
        found.add(country);
      }
    }
    found.sort(Comparator.comparing(Country::iso2));
    return found;
  }

  /** What goes by the folded name, with its kind or without. */
  private static List<Other> others(String key) {
    List<Other> found = Others.BY_NAME.get(key);
    if (found == null) {
      found = Others.BY_NAME.get(withoutKind(key));
    }
    return found == null ? List.of() : found;
  }

  /**
   * The country's division of that name.
   *
   * @return GeoNames' name of it, "Tillabéri Region"
   */
  public Optional<String> nameIn(String name, Country country) {
    String key = Words.key(name);
    String core = withoutKind(key);
    for (Other other : others(key)) {
      if (other.iso3().equals(country.iso3())) {
        return Optional.of(other.division());
      }
    }
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
