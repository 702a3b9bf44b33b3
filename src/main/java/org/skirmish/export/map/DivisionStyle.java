package org.skirmish.export.map;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.export.ResourceText;

/** How QGIS shows divisions: the more events, the darker. */
final class DivisionStyle {

  /** The lightest and the darkest colour; those between are mixed of them. */
  private static final int[] LIGHT = {254, 224, 210};

  private static final int[] DARK = {126, 10, 20};

  private DivisionStyle() {}

  /**
   * QGIS's own notation.
   *
   * @param most the highest number of events of one division
   */
  static String qml(long most) {
    List<Long> starts = starts(most);
    String symbol = ResourceText.of(DivisionStyle.class, "division-symbol.qml");
    StringBuilder ranges = new StringBuilder();
    StringBuilder symbols = new StringBuilder();
    for (int i = 0; i < starts.size(); i++) {
      long lower = starts.get(i);
      long upper = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Math.max(lower, most);
      ranges
          .append("      <range render=\"true\" symbol=\"")
          .append(i)
          .append("\" lower=\"")
          .append(lower - 0.5)
          .append("\" upper=\"")
          .append(upper + 0.5)
          .append("\" label=\"")
          .append(lower == upper ? Long.toString(lower) : lower + " – " + upper)
          .append("\"/>\n");
      symbols.append(
          symbol
              .replace("@NUMBER@", Integer.toString(i))
              .replace("@COLOUR@", colour(i, starts.size())));
    }
    return ResourceText.of(DivisionStyle.class, "division-style.qml")
        .replace("@RANGES@\n", ranges)
        .replace("@SYMBOLS@\n", symbols);
  }

  /** 1, 3, 10, 30 and so on: numbers of events differ by orders of magnitude. */
  static List<Long> starts(long most) {
    List<Long> starts = new ArrayList<>(List.of(1L));
    for (long power = 1; power <= most; power *= 10) {
      for (long start : List.of(3 * power, 10 * power)) {
        if (start <= most) {
          starts.add(start);
        }
      }
    }
    return starts;
  }

  private static String colour(int number, int of) {
    double dark = of == 1 ? 0.5 : number / (of - 1.0);
    StringBuilder colour = new StringBuilder();
    for (int i = 0; i < LIGHT.length; i++) {
      colour.append(Math.round(LIGHT[i] + dark * (DARK[i] - LIGHT[i]))).append(',');
    }
    return colour.append("255").toString();
  }
}
