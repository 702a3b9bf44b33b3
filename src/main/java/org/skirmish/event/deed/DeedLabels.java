package org.skirmish.event.deed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skirmish.source.ResourceLines;

/** The labels with which coders open notes on developments: "Looting: On 3 May …". */
public final class DeedLabels {

  private static final Map<String, Deed> LABELS = load();

  private DeedLabels() {}

  private static Map<String, Deed> load() {
    Map<String, Deed> labels = new HashMap<>();
    for (String line : ResourceLines.of(DeedLabels.class, "labels.csv")) {
      String[] cells = line.split(",");
      labels.put(cells[0], Deed.valueOf(cells[1]));
    }
    return labels;
  }

  /** What a label stands for; the longest known beginning of it counts. */
  public static Optional<Deed> of(String label) {
    String known = label.replace(" / ", "/");
    for (int end = known.length(); end > 0; end = known.lastIndexOf(' ', end - 1)) {
      Deed deed = LABELS.get(known.substring(0, end));
      if (deed != null) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }
}
