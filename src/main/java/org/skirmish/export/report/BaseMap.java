package org.skirmish.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/**
 * The map under the events: the outlines of all countries, and more of those that are asked for.
 * {@code src/tools/basemap.py} makes it and says how its lines are written.
 */
final class BaseMap {

  private static final char COUNTRY = 'W';
  private static final char TOWN = 'T';

  /** Towns of this rank and below show on a map of the world. */
  private static final char SHOWS_FROM_AFAR = '1';

  private BaseMap() {}

  /**
   * The lines of a map.
   *
   * @param near countries, by ISO 3166's two letters, of which it has divisions and smaller towns
   */
  static List<String> of(Set<String> near) {
    List<String> lines = new ArrayList<>();
    for (String line : ResourceLines.of(BaseMap.class, "basemap.txt")) {
      char kind = line.charAt(0);
      boolean everywhere =
          kind == COUNTRY || kind == TOWN && line.charAt("T\tXX\t".length()) <= SHOWS_FROM_AFAR;
      if (everywhere || near.contains(line.substring(2, 4))) {
        lines.add(line);
      }
    }
    return lines;
  }
}
