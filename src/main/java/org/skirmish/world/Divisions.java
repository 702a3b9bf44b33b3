package org.skirmish.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * First-level divisions of all countries by name, from {@code divisions.csv}: to tell the country
 * of "Pennsylvania" or "Tillabéri".
 */
public final class Divisions {

  /** What a division is called beside its name; "Gao Region" and "Gao" are one. */
  private static final Set<String> KINDS =
      Set.of(
          "province",
          "county",
          "region",
          "department",
          "district",
          "oblast",
          "state",
          "parish",
          "governorate",
          "municipality",
          "republic",
          "krai",
          "kray",
          "division",
          "prefecture",
          "canton",
          "voivodeship",
          "raion",
          "okrug",
          "emirate",
          "territory",
          "wilaya",
          "city");

  /** Words that name no place when they stand alone: "Northern Region", "Centre". */
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "centre",
          "center",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "capital",
          "northwestern",
          "northeastern",
          "southwestern",
          "southeastern",
          "upper",
          "lower",
          "middle",
          "coast",
          "islands",
          "lake",
          "lakes",
          "river",
          "rivers",
          "nord",
          "sud",
          "est",
          "ouest",
          "bay",
          "delta",
          "plateau",
          "unity",
          "town",
          "black",
          "red",
          "point",
          "side",
          "littoral",
          "maritime",
          "highlands",
          "savannes",
          "plateaux");

  private final Countries countries;
  private volatile Names names;

  private record Names(
      List<Division> all, Map<String, List<Division>> byKey, NameIndex<List<Division>> index) {}

  private Divisions(Countries countries) {
    this.countries = countries;
  }

  static Divisions load(Countries countries) {
    return new Divisions(countries);
  }

  /** Read when first asked for: most articles name the country of their place. */
  private Names names() {
    Names read = names;
    if (read == null) {
      synchronized (this) {
        read =
            names == null
                ? read(Table.ofResource(Divisions.class, "divisions.csv", "iso2", "code", "name"))
                : names;
        names = read;
      }
    }
    return read;
  }

  private Names read(List<Table.Row> rows) {
    List<Division> all = new ArrayList<>(rows.size());
    Map<String, List<Division>> byKey = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      Division division = new Division(country(row), row.required("code"), row.required("name"));
      all.add(division);
      String key = Words.key(division.name());
      put(byKey, key, division);
      String core = withoutKind(key);
      if (!core.equals(key)) {
        put(byKey, core, division);
      }
    }
    NameIndex<List<Division>> index = new NameIndex<>();
    for (Map.Entry<String, List<Division>> named : byKey.entrySet()) {
      named.setValue(List.copyOf(named.getValue()));
      if (!DIRECTIONS.contains(named.getKey())) {
        index.add(named.getKey(), named.getValue());
      }
    }
    return new Names(List.copyOf(all), byKey, index);
  }

  private Country country(Table.Row row) {
    String iso2 = row.required("iso2");
    Optional<Country> country = countries.byIso2(iso2);
    if (country.isEmpty()) {
      throw row.wrong("no country has the code " + iso2);
    }
    return country.get();
  }

  private static void put(Map<String, List<Division>> byKey, String key, Division division) {
    List<Division> known = byKey.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      byKey.put(key, known);
    }
    known.add(division);
  }

  /**
   * "gao region" to "gao", "municipality of piran" to "piran"; the same if there is nothing to take
   * off, or if what remains names no place.
   */
  private static String withoutKind(String key) {
    int to = key.length();
    int space = key.lastIndexOf(' ');
    while (space > 0 && KINDS.contains(key.substring(space + 1, to))) {
      to = space;
      space = key.lastIndexOf(' ', to - 1);
    }
    int from = 0;
    int of = key.indexOf(" of ");
    if (of > 0 && of + 4 < to && KINDS.contains(key.substring(0, of))) {
      from = of + 4;
    }
    return from == 0 && to == key.length() || namesNoPlace(key, from, to)
        ? key
        : key.substring(from, to);
  }

  private static boolean namesNoPlace(String key, int from, int to) {
    List<String> core = List.of(key.substring(from, to).split(" "));
    return DIRECTIONS.containsAll(core) || KINDS.containsAll(core);
  }

  /** All, sorted by country and code. */
  public List<Division> all() {
    return names().all();
  }

  /**
   * The divisions of that name, sorted by country; case, accents and the kind of division do not
   * matter ("Gao", "Gao Region", "Region of Gao"). Empty if there is none.
   */
  public List<Division> byName(String name) {
    Map<String, List<Division>> byKey = names().byKey();
    String key = Words.key(name);
    List<Division> found = byKey.get(key);
    return found != null ? found : byKey.getOrDefault(withoutKind(key), List.of());
  }

  /** The countries that have a division of that name, each once. */
  public List<Country> countriesOf(String name) {
    Set<Country> named = new LinkedHashSet<>();
    for (Division division : byName(name)) {
      named.add(division.country());
    }
    return List.copyOf(named);
  }

  /** Names with and without their kind, bare directions left out, for finding them in text. */
  public NameIndex<List<Division>> index() {
    return names().index();
  }
}
