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

  private final List<Division> all;
  private final Map<String, List<Division>> byKey = new LinkedHashMap<>();
  private final NameIndex<List<Division>> index = new NameIndex<>();

  private Divisions(List<Table.Row> rows, Countries countries) {
    List<Division> read = new ArrayList<>(rows.size());
    for (Table.Row row : rows) {
      String iso2 = row.required("iso2");
      Country country =
          countries.byIso2(iso2).orElseThrow(() -> row.wrong("no country has the code " + iso2));
      Division division = new Division(country, row.required("code"), row.required("name"));
      read.add(division);
      List<String> words = Words.of(division.name());
      put(words, division);
      withoutKind(words).ifPresent(core -> put(core, division));
    }
    all = List.copyOf(read);
    byKey.replaceAll((key, divisions) -> List.copyOf(divisions));
    byKey.forEach(
        (key, divisions) -> {
          if (!DIRECTIONS.contains(key)) {
            index.add(key, divisions);
          }
        });
  }

  static Divisions load(Countries countries) {
    return new Divisions(Table.ofResource("divisions.csv", "iso2", "code", "name"), countries);
  }

  private void put(List<String> words, Division division) {
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
    return all;
  }

  /**
   * The divisions of that name, sorted by country; case, accents and the kind of division do not
   * matter ("Gao", "Gao Region", "Region of Gao"). Empty if there is none.
   */
  public List<Division> byName(String name) {
    List<String> words = Words.of(name);
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
    return index;
  }
}
