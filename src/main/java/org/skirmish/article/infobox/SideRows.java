package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/** The rows of a battle's box round the belligerents, by the resource {@code side-rows.csv}. */
public final class SideRows {

  public static final String BELLIGERENTS = "belligerents";

  static final String COMMANDERS = "commanders";

  private static final Set<String> ABOVE = keys("above");
  private static final Set<String> BELOW = keys("below");

  private SideRows() {}

  /** Whether a row with this key stands above the belligerents. */
  static boolean isAbove(String key) {
    return ABOVE.contains(key);
  }

  /** Whether a row with this key stands below the belligerents and has a cell for each side. */
  public static boolean isSideRow(String key) {
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

  private static Set<String> keys(String where) {
    Set<String> keys = new HashSet<>();
    for (String line : ResourceLines.of(SideRows.class, "side-rows.csv")) {
      int comma = line.indexOf(',');
      if (line.substring(0, comma).equals(where)) {
        keys.add(line.substring(comma + 1));
      }
    }
    return keys;
  }
}
