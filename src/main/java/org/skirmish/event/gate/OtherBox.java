package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Genre;
import org.skirmish.source.ResourceLines;

/**
 * Knows the tables beside pages on weapons, films, units and others by the labels of their rows.
 */
final class OtherBox {

  private record Label(Genre genre, String text) {}

  private static final List<Label> LABELS = load();

  /** The table stands above the text. */
  private static final int LINES = 60;

  /** One label may be chance. */
  private static final int FEWEST = 2;

  private static final String TEMPLATE = "{{infobox ";

  private OtherBox() {}

  private static List<Label> load() {
    List<Label> labels = new ArrayList<>();
    for (String line : ResourceLines.of(OtherBox.class, "other-boxes.csv")) {
      String[] cells = line.split(",");
      for (int i = 1; i < cells.length; i++) {
        labels.add(new Label(Genre.valueOf(cells[0]), cells[i]));
      }
    }
    return labels;
  }

  /** What the table is about, if it is one of these. */
  static Optional<Genre> genre(String text) {
    Map<Genre, Set<String>> seen = new EnumMap<>(Genre.class);
    int from = 0;
    for (int line = 0; line < LINES && from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      int after = end < 0 ? text.length() : end;
      note(text, from, after, seen);
      from = after + 1;
    }
    for (Map.Entry<Genre, Set<String>> entry : seen.entrySet()) {
      if (entry.getValue().size() >= FEWEST) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static void note(String text, int from, int end, Map<Genre, Set<String>> seen) {
    int start = from;
    while (start < end && !Character.isLetter(text.charAt(start)) && text.charAt(start) != '{') {
      start++;
    }
    for (Label label : LABELS) {
      if (isLabel(text, start, end, label.text())) {
        seen.computeIfAbsent(label.genre(), genre -> new HashSet<>()).add(label.text());
      }
    }
    if (text.regionMatches(true, start, TEMPLATE, 0, TEMPLATE.length())) {
      String template = text.substring(start + TEMPLATE.length(), end).toLowerCase(Locale.ROOT);
      for (Label label : LABELS) {
        if (template.startsWith(label.text().toLowerCase(Locale.ROOT))) {
          Set<String> twice = seen.computeIfAbsent(label.genre(), genre -> new HashSet<>());
          twice.add(TEMPLATE);
          twice.add(label.text());
        }
      }
    }
  }

  /** The label opens the line and its value follows: no word goes on, no sentence begins. */
  private static boolean isLabel(String text, int start, int end, String label) {
    int after = start + label.length();
    if (after > end || !text.startsWith(label, start)) {
      return false;
    }
    if (after == end) {
      return true;
    }
    int next = after;
    while (next < end && " \t:|=".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean apart = next > after && text.charAt(after) != ' ';
    return next == end || apart || !Character.isLowerCase(text.charAt(next));
  }
}
