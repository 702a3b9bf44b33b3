package org.skirmish.cli.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skirmish.export.RunCounts;

/** The numbers of a run in lines: "Countries: 9 Mali, 3 Niger." */
public final class CountLines {

  /** So many of a kind are named, the most frequent first. */
  private static final int NAMED = 6;

  private CountLines() {}

  /** A line each for types, countries, flags and rejects, where there are any. */
  public static List<String> of(RunCounts counts) {
    List<String> lines = new ArrayList<>();
    line("Event types", counts.types(), lines);
    line("Countries", counts.countries(), lines);
    line("Flags", counts.flags(), lines);
    line("Rejects", counts.reasons(), lines);
    return lines;
  }

  private static void line(String title, Map<String, Long> counts, List<String> lines) {
    if (counts.isEmpty()) {
      return;
    }
    List<Map.Entry<String, Long>> most = new ArrayList<>(counts.entrySet());
    most.sort(
        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Long> one : most.subList(0, Math.min(NAMED, most.size()))) {
      parts.add(one.getValue() + " " + one.getKey());
    }
    long others = 0;
    for (Map.Entry<String, Long> one : most.subList(parts.size(), most.size())) {
      others += one.getValue();
    }
    if (others > 0) {
      parts.add(others + (others == 1 ? " other" : " others"));
    }
    lines.add(title + ": " + String.join(", ", parts) + ".");
  }
}
