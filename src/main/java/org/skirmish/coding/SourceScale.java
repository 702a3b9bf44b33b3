package org.skirmish.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.Country;
import org.skirmish.world.name.Table;
import org.skirmish.world.name.Words;

/**
 * How far an event's sources reach. The codebook: National for media of the event's country,
 * International for those of other countries and of the world, National-International for both.
 * Where one of the publishers is not known, nothing is said: it might be a local one.
 */
final class SourceScale {

  private static final String NATIONAL = "National";
  private static final String INTERNATIONAL = "International";

  private static final class Loaded {
    private static final Map<String, String> HOMES = homes();
  }

  private SourceScale() {}

  /**
   * @param publishers those of an event's references
   * @param where the event's country
   */
  static Optional<String> of(List<String> publishers, Optional<Country> where) {
    if (publishers.isEmpty() || where.isEmpty()) {
      return Optional.empty();
    }
    boolean national = false;
    boolean international = false;
    for (String publisher : publishers) {
      String home = Loaded.HOMES.get(key(publisher));
      if (home == null) {
        return Optional.empty();
      }
      boolean own = home.equals(where.get().iso3());
      national |= own;
      international |= !own;
    }
    if (national && international) {
      return Optional.of(NATIONAL + "-" + INTERNATIONAL);
    }
    return Optional.of(national ? NATIONAL : INTERNATIONAL);
  }

  private static Map<String, String> homes() {
    Map<String, String> homes = new HashMap<>();
    for (Table.Row row : Table.ofResource(SourceScale.class, "publishers.csv", "name", "home")) {
      String home = row.required("home");
      for (String name : row.list("name")) {
        homes.putIfAbsent(key(name), home);
      }
    }
    return homes;
  }

  private static String key(String name) {
    return String.join(" ", Words.of(name));
  }
}
