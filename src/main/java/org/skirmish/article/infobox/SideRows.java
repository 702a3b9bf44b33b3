package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a battle's box that have a cell for each side. */
final class SideRows {

  static final String BELLIGERENTS = "belligerents";

  /** Those below the belligerents. */
  private static final Set<String> BELOW = Set.of("commanders", "units", "strength", "casualties");

  private SideRows() {}

  /** Whether a row with this key stands below the belligerents and has a cell for each side. */
  static boolean isSideRow(String key) {
    return BELOW.contains(key);
  }

  /** The lines, their cells unknown. */
  static List<Infobox.Line> ofNoCell(List<Infobox.Line> lines) {
    List<Infobox.Line> free = new ArrayList<>();
    for (Infobox.Line line : lines) {
      free.add(new Infobox.Line(line.span(), -1, line.blankBefore(), line.indented()));
    }
    return free;
  }
}
