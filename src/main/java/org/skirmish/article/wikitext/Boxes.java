package org.skirmish.article.wikitext;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.BoxLine;
import org.skirmish.article.PageWriter;
import org.skirmish.article.infobox.SideRows;
import org.skirmish.article.infobox.TemplateFields;

/**
 * A box of a page's source. Of several the first about an event that tells a date is the page's,
 * else the first at all.
 */
final class Boxes {

  private static final String BOX = "infobox";

  private static final int LONGEST_NAME = 50;

  private static final Set<String> EVENTS = Grammar.WORDS.get("event-box");
  private static final Set<String> OTHER_NAMES = Grammar.WORDS.get("box");

  /** With what the names of boxes begin, or the call of a module that makes one. */
  private static final String INITIALS =
      OTHER_NAMES.stream().map(name -> name.substring(0, 1)).collect(joining("", "#i", ""));

  private static final Set<String> INNER = Grammar.WORDS.get("inner-box");

  /** The fields of one row. */
  private static final class Row {
    final List<List<BoxLine>> cells = new ArrayList<>();
    final List<BoxLine> spanning = new ArrayList<>();
  }

  private final Optional<String> title;
  private final Optional<String> other;
  private final Optional<String> partOf;
  private final Map<String, Row> rows;

  private Boxes(
      Optional<String> title,
      Optional<String> other,
      Optional<String> partOf,
      Map<String, Row> rows) {
    this.title = title;
    this.other = other;
    this.partOf = partOf;
    this.rows = rows;
  }

  /** Whether a template of that name is a box beside a page. */
  static boolean isBox(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(BOX) || OTHER_NAMES.contains(lower);
  }

  /** Whether the box of an event opens somewhere in a page's source, told at a glance. */
  static boolean hasEventBox(String text) {
    for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
      int from = at + 2;
      while (from < text.length() && text.charAt(from) <= ' ') {
        from++;
      }
      // Most templates are of references and the like.
      if (from == text.length() || INITIALS.indexOf(Character.toLowerCase(text.charAt(from))) < 0) {
        continue;
      }
      int end = from;
      while (end < text.length()
          && end - from < LONGEST_NAME
          && "|}\n<".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String name = text.substring(from, end).replace('_', ' ').toLowerCase(Locale.ROOT).strip();
      int colon = name.indexOf(':');
      if (isEvent(colon > 0 ? name.substring(colon + 1).strip() : name)) {
        return true;
      }
    }
    return false;
  }

  /** The box that counts among some nodes. */
  static Optional<Node.Template> first(List<Node> nodes) {
    List<Node.Template> boxes = new ArrayList<>();
    collect(nodes, boxes);
    for (Node.Template box : boxes) {
      if (isOfEvent(box) && box.argument("date").filter(date -> !date.isEmpty()).isPresent()) {
        return Optional.of(box);
      }
    }
    return boxes.stream().findFirst();
  }

  /** The boxes of other events, dated and not within another box, if that one is an event's. */
  static List<Node.Template> insets(List<Node> nodes, Node.Template first) {
    List<Node.Template> insets = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Template box
          && box != first
          && isOfEvent(box)
          && box.argument("date").filter(date -> !date.isEmpty()).isPresent()
          && insets.size() < PageWriter.MOST_INSETS) {
        insets.add(box);
      }
    }
    return insets;
  }

  private static void collect(List<Node> nodes, List<Node.Template> boxes) {
    for (Node node : nodes) {
      if (node instanceof Node.Template template && isBox(template.name())) {
        boxes.add(template);
        for (String inner : INNER) {
          collect(template.argument(inner).orElse(List.of()), boxes);
        }
      }
    }
  }

  private static boolean isOfEvent(Node.Template box) {
    return isEvent(box.name());
  }

  private static boolean isEvent(String name) {
    return EVENTS.contains(name.startsWith(BOX) ? name.substring(BOX.length()).strip() : name)
        && isBox(name);
  }

  /** The name of what the box is about, if it has one. */
  private static Optional<String> title(Node.Template box, Shown shown) {
    return box.argument("conflict", "title", "name", "event name", "event_name")
        .map(shown::line)
        .filter(title -> !title.isEmpty());
  }

  /** The box, its rows in the order of its fields; their references count from here on. */
  static Boxes read(Node.Template box, Shown shown) {
    Optional<String> conflict =
        box.argument("partof").map(shown::line).filter(text -> !text.isEmpty());
    Optional<String> other = isOfEvent(box) ? Optional.empty() : Optional.of(box.name());
    return new Boxes(title(box, shown), other, conflict, rows(box, shown));
  }

  Optional<String> title() {
    return title;
  }

  void write(PageWriter writer) {
    // What another box is about tells whether the page can be about an event.
    other.ifPresent(name -> writer.line("{{" + name + "}}"));
    partOf.ifPresent(writer::partOf);
    for (Map.Entry<String, Row> row : rows.entrySet()) {
      String key = row.getKey();
      String label = Character.toUpperCase(key.charAt(0)) + key.substring(1);
      writer.row(label, Optional.of(key), row.getValue().cells, row.getValue().spanning);
    }
  }

  private static Map<String, Row> rows(Node.Template box, Shown shown) {
    Map<String, Row> rows = new LinkedHashMap<>();
    int sides = 0;
    for (Map.Entry<String, List<Node>> field : box.arguments().entrySet()) {
      Optional<TemplateFields.Field> known = TemplateFields.field(field.getKey());
      if (known.isEmpty() || TemplateFields.isNoRow(known.get().key())) {
        continue;
      }
      List<BoxLine> lines = Lines.ofCell(shown.text(field.getValue()));
      int number = known.get().number();
      if (lines.isEmpty()) {
        continue;
      }
      if (known.get().key().equals(SideRows.BELLIGERENTS)) {
        sides = Math.max(sides, number);
      }
      Row row = rows.computeIfAbsent(known.get().key(), key -> new Row());
      // What is numbered beyond the belligerents belongs to no side.
      if (number > 0 && number <= Math.max(sides, 1) && sides > 0) {
        while (row.cells.size() < number) {
          row.cells.add(new ArrayList<>());
        }
        row.cells.get(number - 1).addAll(lines);
      } else if (number > 0) {
        row.spanning.addAll(lines);
      } else {
        if (row.cells.isEmpty()) {
          row.cells.add(new ArrayList<>());
        }
        row.cells.get(0).addAll(lines);
      }
    }
    for (Map.Entry<String, Row> row : rows.entrySet()) {
      List<List<BoxLine>> cells = row.getValue().cells;
      while (SideRows.isSideRow(row.getKey()) && !cells.isEmpty() && cells.size() < sides) {
        cells.add(new ArrayList<>());
      }
    }
    return rows;
  }
}
