package org.skirmish.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
            names == null ? read(Table.ofResource("divisions.csv", "iso2", "code", "name")) : names;
        names = read;
      }
    }
    return read;
  }

  private Names read(List<Table.Row> rows) {
    List<Division> all = new ArrayList<>(rows.size());
    Map<String, List<Division>> byKey = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      String iso2 = row.required("iso2");
      Country country =
          countries.byIso2(iso2).orElseThrow(() -> row.wrong("no country has the code " + iso2));
      Division division = new Division(country, row.required("code"), row.required("name"));
      all.add(division);
      List<String> words = Words.of(division.name());
      put(byKey, words, division);
      withoutKind(words).ifPresent(core -> put(byKey, core, division));
    }
    byKey.replaceAll((key, divisions) -> List.copyOf(divisions));
    NameIndex<List<Division>> index = new NameIndex<>();
    byKey.forEach(
        (key, divisions) -> {
          if (!DIRECTIONS.contains(key)) {
            index.add(key, divisions);
          }
        });
    return new Names(List.copyOf(all), byKey, index);
  }

  private static void put(
      Map<String, List<Division>> byKey, List<String> words, Division division) {
    byKey.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>(1)).add(division);
  }

  /**
   * "gao region" to "gao", "municipality of piran" to "piran"; empty if there is nothing to take
   * off, or if what remains names no place.
   */
  private static Optional<List<String>> withoutKind(List<String> words) {
    int from = 0;
    int to = words.size();
    while (to - from > 1 && KINDS.contains(words.get(to - 1))) {
      to--;
    }
    if (to - from > 2 && KINDS.contains(words.get(from)) && words.get(from + 1).equals("of")) {
      from += 2;
    }
    List<String> core = words.subList(from, to);
    boolean same = core.size() == words.size();
    return same || DIRECTIONS.containsAll(core) || KINDS.containsAll(core)
        ? Optional.empty()
        : Optional.of(core);
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
    List<String> words = Words.of(name);
    Map<String, List<Division>> byKey = names().byKey();
    List<Division> found = byKey.getOrDefault(String.join(" ", words), List.of());
    if (!found.isEmpty()) {
      return found;
    }
    return withoutKind(words)
        .map(core -> byKey.getOrDefault(String.join(" ", core), List.of()))
        .orElse(List.of());
  }

  /** The countries that have a division of that name, each once. */
  public List<Country> countriesOf(String name) {
    return byName(name).stream().map(Division::country).distinct().toList();
  }

  /** Names with and without their kind, bare directions left out, for finding them in text. */
  public NameIndex<List<Division>> index() {
    return names().index();
  }
}
