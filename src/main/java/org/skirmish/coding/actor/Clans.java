package org.skirmish.coding.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * Names of clans with the larger clans in front: "Abgal clan militia" in Somalia is "Hawiye-Abgal
 * Sub-Clan Militia (Somalia)". The table {@code clans.csv} has the clans.
 */
final class Clans {

  private static final String MILITIA = " Clan Militia";
  private static final String PART = " Sub-Clan Militia";

  private record Clan(String line, List<String> countries) {}

  private static final Map<String, Clan> CLANS = load();

  private Clans() {}

  private static Map<String, Clan> load() {
    Map<String, Clan> clans = new HashMap<>();
    for (Table.Row row : Table.ofResource(Clans.class, "clans.csv", "clan", "line", "country")) {
      String line = row.optional("line").orElse("");
      List<String> countries = List.of(row.required("country").split(" "));
      for (String name : row.list("clan")) {
        clans.put(Words.key(name), new Clan(line, countries));
      }
    }
    return clans;
  }

  /** The militia's full name, or the name as it is. */
  static String full(String militia, Optional<Country> where) {
    int end = militia.indexOf(PART);
    String sort = PART;
    if (end < 0) {
      end = militia.indexOf(MILITIA);
      sort = MILITIA;
    }
    if (end < 0 || where.isEmpty()) {
      return militia;
    }
    String people = militia.substring(0, end);
    int dash = people.indexOf('-');
    Clan clan = CLANS.get(Words.key(dash < 0 ? people : people.substring(0, dash)));
    if (clan == null || !clan.countries().contains(where.get().iso3())) {
      return militia;
    }
    boolean part = dash > 0 || !clan.line().isEmpty();
    String line = clan.line().isEmpty() ? "" : clan.line() + "-";
    return line + people + (part ? PART : sort) + militia.substring(end + sort.length());
  }
}
