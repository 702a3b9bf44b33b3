package org.skirmish.coding.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * Whom "herdsmen" means. Where a people herds, ACLED's coders take the word alone for it; elsewhere
 * the people stays unknown. The table {@code herders.csv} has peoples and countries.
 */
final class Herders {

  private static final Set<String> PEOPLES = new HashSet<>();
  private static final Set<String> HOMES = new HashSet<>();

  static {
    for (Table.Row row : Table.ofResource(Herders.class, "herders.csv", "people", "country")) {
      PEOPLES.add(row.required("people"));
      for (String iso3 : row.required("country").split(" ")) {
        HOMES.add(row.required("people") + iso3);
      }
    }
  }

  private Herders() {}

  /** The name, or one that names no people where nothing speaks for it. */
  static String asThere(String name, Participant participant, Optional<Country> where) {
    int end = name.indexOf(" Ethnic Militia");
    String people = end < 0 ? "" : name.substring(0, end);
    boolean told = Words.of(participant.phrase()).containsAll(Words.of(people));
    if (where.isEmpty() || told || !PEOPLES.contains(people)) {
      return name;
    }
    return HOMES.contains(people + where.get().iso3())
        ? name
        : "Unidentified" + name.substring(end);
  }
}
