package org.skirmish.article.infobox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Line;
import org.skirmish.article.Prose;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * The box as a list by the names of the template's fields, below the line {@code Infobox} or with
 * nothing to announce it: {@code - Combatant1: Mali, France}, {@code Fatalities:12} or {@code
 * combatant1=Mali}. The number behind a name tells the cell, and the items of a cell stand on one
 * line with commas between.
 */
public final class ListBox implements Box.Parser {

  /** What may stand before a field. */
  private static final List<String> MARKS = List.of("- ", "* ", "• ");

  private static final Set<String> WARS = WordSets.of(ListBox.class, "box-words.csv").get("war");

  private static final int LONGEST_NAME = 30;

  /** How many fields in one block are a box where nothing announces it. */
  private static final int FIELDS_OF_A_BOX = 3;

  /**
   * A field.
   *
   * @param key the key of its row
   * @param number the digits behind its name
   * @param value where its value begins
   */
  private record Field(String key, String number, int value) {}

  @Override
  public Optional<Box> parse(List<Line> lines) {
    int head = headOf(lines);
    int from = head < 0 ? bareFrom(lines) : head;
    if (from < 0) {
      return Optional.empty();
    }
    Map<String, List<Infobox.Line>> cells = new LinkedHashMap<>();
    Optional<Infobox.Line> partOf = Optional.empty();
    int sides = 0;
    int leaders = 0;
    boolean war = false; // a battle's field "conflict" is its own name, or that of its war
    Field last = null;
    int i = head < 0 ? from : head + 1;
    for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
      Line line = lines.get(i);
      boolean marked = markOf(line.text()) > 0;
      if (head >= 0 && !marked) {
        break;
      }
      Optional<Field> found = field(line.text());
      if (found.isEmpty() && (marked || last == null)) {
        last = null;
        continue;
      }
      // A line without a name goes on with the field above it.
      Field field = found.orElse(new Field(last == null ? "" : last.key(), "", 0));
      boolean names = field.key().equals(SideRows.BELLIGERENTS);
      if (names && found.isPresent()) {
        // Of two cells a copy may have lost the first.
        sides = Math.max(sides + 1, numberOf(field.number()));
      }
      war |=
          field.key().equals(TemplateFields.CONFLICT)
              && isWar(line.text().substring(field.value()));
      if (field.key().equals(SideRows.COMMANDERS)) {
        leaders = Math.max(leaders, numberOf(field.number()));
      }
      int columns = sides > 0 ? sides : leaders; // a copy may have lost the belligerents
      int cell = field.number().isEmpty() ? -1 : cellOf(field.number(), columns);
      List<Infobox.Line> items = items(line, field.value(), names, cell);
      if (field.key().equals(TemplateFields.PART_OF)) {
        partOf = partOf.isPresent() ? partOf : items.stream().findFirst();
      } else {
        cells.computeIfAbsent(field.key(), k -> new ArrayList<>()).addAll(items);
      }
      last = field;
    }
    List<Infobox.Line> conflict = cells.getOrDefault(TemplateFields.CONFLICT, List.of());
    cells.remove(TemplateFields.CONFLICT);
    if (partOf.isEmpty()) {
      boolean battle = cells.containsKey(SideRows.BELLIGERENTS);
      partOf = battle && !war ? partOf : conflict.stream().findFirst();
    }
    List<Infobox.Row> rows = new ArrayList<>();
    for (Map.Entry<String, List<Infobox.Line>> row : cells.entrySet()) {
      rows.add(new Infobox.Row(row.getKey(), row.getValue()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Box(new Infobox(rows), partOf, from, i));
  }

  private static boolean isWar(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (WARS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The length of the mark before a field. */
  private static int markOf(String text) {
    for (String mark : MARKS) {
      if (text.startsWith(mark)) {
        return mark.length();
      }
    }
    return 0;
  }

  /** The field that stands on a line. */
  private static Optional<Field> field(String text) {
    int from = markOf(text);
    int colon = markBehindName(text, from);
    if (colon < 0 || colon > LONGEST_NAME || colon + 1 == text.length()) {
      return Optional.empty();
    }
    int digits = colon;
    while (digits > from && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    String name = text.substring(from, digits).strip();
    Optional<String> key = TemplateFields.key(name).or(() -> BoxLabels.ofAnyCase(name));
    String number = text.substring(digits, colon);
    return key.map(k -> new Field(k, number, colon + 1));
  }

  /** The first colon or equals sign, or −1. */
  private static int markBehindName(String text, int from) {
    for (int i = from; i < text.length() && i <= LONGEST_NAME; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '=') {
        return i;
      }
    }
    return -1;
  }

  /** The cell of a field's number; what is numbered beyond the belligerents belongs to no side. */
  private static int cellOf(String number, int sides) {
    int cell = numberOf(number) - 1;
    return cell < sides ? cell : -1;
  }

  /** The number; 0 for one that no cell has. */
  private static int numberOf(String digits) {
    return digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
  }

  private static int headOf(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.equals("Infobox") && markOf(lines.get(i + 1).text()) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first field of a block that holds several and opens with one; −1 without such a block. */
  private static int bareFrom(List<Line> lines) {
    int first = -1;
    int fields = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        first = -1;
        fields = 0;
      } else if (Prose.isProse(lines.get(i).text()) && first < 0) {
        continue;
      } else if (field(lines.get(i).text()).isPresent()) {
        first = first < 0 ? i : first;
        fields++;
      }
      if (fields == FIELDS_OF_A_BOX) {
        return first;
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
}
