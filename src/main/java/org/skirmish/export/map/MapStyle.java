package org.skirmish.export.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.skirmish.export.ResourceText;
import org.skirmish.source.ResourceLines;

/** How maps show events: a colour for each event type, a size by fatalities. */
public final class MapStyle {

  /** The last of the colours, for all events that have no type. */
  public static final String OTHER = "Other or unknown";

  private MapStyle() {}

  /** Red, green and blue as a number, for the label of each event type and for {@link #OTHER}. */
  public static Map<String, Integer> colours() {
    Map<String, Integer> colours = new LinkedHashMap<>();
    for (String line : ResourceLines.of(MapStyle.class, "event-colours.csv")) {
      int comma = line.indexOf(',');
      colours.put(line.substring(0, comma), Integer.parseInt(line.substring(comma + 1), 16));
    }
    return colours;
  }

  /** QGIS's own notation of the style. */
  static String qml() {
    String symbol = ResourceText.of(MapStyle.class, "layer-symbol.qml");
    StringBuilder categories = new StringBuilder();
    StringBuilder symbols = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, Integer> colour : colours().entrySet()) {
      String label = colour.getKey();
      categories
          .append("      <category render=\"true\" symbol=\"")
          .append(number)
          .append("\" value=\"")
          .append(label.equals(OTHER) ? "" : label)
          .append("\" label=\"")
          .append(label)
          .append("\"/>\n");
      symbols.append(symbol(symbol, number, colour.getValue()));
      number++;
    }
    return ResourceText.of(MapStyle.class, "layer-style.qml")
        .replace("@CATEGORIES@\n", categories)
        .replace("@SYMBOLS@\n", symbols)
        // What the legend of sizes is drawn with.
        .replace("@SOURCE@\n", symbol(symbol, 0, colours().get(OTHER)));
  }

  private static String symbol(String template, int number, int colour) {
    return template
        .replace("@NUMBER@", Integer.toString(number))
        .replace("@COLOUR@", decimal(colour));
  }

  private static String decimal(int colour) {
    return (colour >> 16) + "," + (colour >> 8 & 0xff) + "," + (colour & 0xff) + ",255";
  }
}
