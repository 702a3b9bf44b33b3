package org.skirmish.coding.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * Whom "herdsmen" means. Where a people herds, ACLED's coders take the word alone for it; elsewhere
 * the people stays unknown. The table {@code herders.csv} has peoples and countries.
 */
final class Herders {

  /** The countries of each people. */
  private static final Map<String, List<String>> HOMES =
      Table.ofResource(Herders.class, "herders.csv", "people", "country").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.required("people"),
                  row -> List.of(row.required("country").split(" "))));

  private Herders() {}

  /** The name, or one that names no people where nothing speaks for it. */
  static String asThere(String name, Participant participant, Optional<Country> where) {
    int end = name.indexOf(" Ethnic Militia");
    String people = end < 0 ? "" : name.substring(0, end);
    boolean told = Words.of(participant.phrase()).containsAll(Words.of(people));
    if (where.isEmpty() || told || !HOMES.containsKey(people)) {
      return name;
    }
    return HOMES.get(people).contains(where.get().iso3())
        ? name
        : "Unidentified" + name.substring(end);
  }
}
