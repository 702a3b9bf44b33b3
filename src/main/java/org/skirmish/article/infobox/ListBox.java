package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.article.Line;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.Span;

/**
 * The box as a list under the line {@code Infobox}, by the names of the template's fields: {@code -
 * Combatant1: Mali, France}. The number behind a name tells the cell, and the items of a cell stand
 * on one line with commas between.
 */
public final class ListBox implements Box.Parser {

  /** A field's name without its number to the key of its row, {@code part of} for the war. */
  private static final Map<String, String> KEYS = load();

  private static final String PART_OF = "part of";

  private static final String BELLIGERENTS = "belligerents";

  /** Before each field. */
  private static final String MARK = "- ";

  private static final int LONGEST_NAME = 30;

  @Override
  public Optional<Box> parse(List<Line> lines) {
    int from = headOf(lines);
    if (from < 0) {
      return Optional.empty();
    }
    Map<String, List<Infobox.Line>> cells = new LinkedHashMap<>();
    Optional<Infobox.Line> partOf = Optional.empty();
    int sides = 0;
    int i = from + 1;
    for (; i < lines.size() && lines.get(i).text().startsWith(MARK); i++) {
      Line line = lines.get(i);
      int colon = line.text().indexOf(": ");
      if (colon < 0 || colon > LONGEST_NAME) {
        continue;
      }
      int digits = colon;
      while (digits > MARK.length() && Character.isDigit(line.text().charAt(digits - 1))) {
        digits--;
      }
      String name = line.text().substring(MARK.length(), digits).strip();
      String key = KEYS.get(name.toLowerCase(Locale.ROOT));
      if (key == null) {
        continue;
      }
      String number = line.text().substring(digits, colon);
      boolean names = key.equals(BELLIGERENTS);
      sides += names ? 1 : 0;
      int cell = number.isEmpty() ? -1 : cellOf(number, sides);
      List<Infobox.Line> items = items(line, colon + 2, names, cell);
      if (key.equals(PART_OF)) {
        partOf = items.stream().findFirst();
      } else {
        cells.computeIfAbsent(key, k -> new ArrayList<>()).addAll(items);
      }
    }
    List<Infobox.Row> rows = new ArrayList<>();
    for (Map.Entry<String, List<Infobox.Line>> row : cells.entrySet()) {
      rows.add(new Infobox.Row(row.getKey(), row.getValue()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Box(new Infobox(rows), partOf, from, i));
  }

  /** The cell of a field's number; what is numbered beyond the belligerents belongs to no side. */
  private static int cellOf(String number, int sides) {
    int cell = number.length() > 2 ? sides : Integer.parseInt(number) - 1;
    return cell < sides ? cell : -1;
  }

  private static int headOf(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.equals("Infobox") && lines.get(i + 1).text().startsWith(MARK)) {
        return i;
      }
    }
    return -1;
  }

  /** The items of a value: cut at commas outside of brackets, where the row is one of names. */
  private static List<Infobox.Line> items(Line line, int from, boolean names, int cell) {
    String text = line.text();
    List<Infobox.Line> items = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      boolean bullet = text.startsWith(", *", i);
      if (i == text.length() || bullet || c == ',' && names && depth == 0) {
        add(items, line, start, i, cell);
        start = i + 1;
      }
    }
    return items;
  }

  private static void add(List<Infobox.Line> items, Line line, int from, int to, int cell) {
    String text = line.text();
    int start = from;
    while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '*')) {
      start++;
    }
    int end = Math.min(to, Line.cut(text, start, start + Infobox.LONGEST_LINE));
    if (start < end) {
      int offset = line.span().start();
      Span span = new Span(offset + start, offset + end);
      items.add(new Infobox.Line(span, cell, false, text.indexOf('*', from) == start - 1));
    }
  }

  private static Map<String, String> load() {
    Map<String, String> keys = new HashMap<>();
    for (String line : ResourceLines.of(ListBox.class, "template-fields.csv")) {
      int comma = line.lastIndexOf(',');
      keys.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return keys;
  }
}
