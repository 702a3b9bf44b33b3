package org.skirmish.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.table.TableFormat.Form;
import org.skirmish.table.text.Cells;
import org.skirmish.table.text.JsonRows;

/**
 * Tells a table of events from an article by the names of its columns, which stand at its
 * beginning, perhaps below a title, a comment, a blank line or Excel's {@code sep=;}.
 */
final class Sniffer {

  private static final String DELIMITERS = ",;\t|";

  /** Lines with something in them that may stand above the names of the columns. */
  private static final int MOST_ABOVE = 5;

  private static final int MOST_BLANK_ABOVE = 20;

  /** Stands behind the keys of an object with lists or objects in it. */
  private static final String NESTED = "{}";

  private final Schemes schemes;
  private final TableSettings settings;
  private final boolean whole;

  /**
   * @param settings what the user says of tables that nobody knows
   * @param whole whether the beginnings that are looked at are whole texts
   */
  Sniffer(TableSettings settings, boolean whole) {
    schemes = new Schemes(settings.mapping());
    this.settings = settings;
    this.whole = whole;
  }

  /** How the table is written that begins so, of known columns or not; empty for other texts. */
  Optional<TableFormat> format(String beginning) {
    int start = 0;
    while (start < beginning.length() && Character.isWhitespace(beginning.charAt(start))) {
      start++;
    }
    if (start == beginning.length()) {
      return Optional.empty();
    }
    char first = beginning.charAt(start);
    return first == '{' || first == '[' ? json(beginning) : csv(beginning);
  }

  /** A row that may hold the names of the columns, and what it lies below. */
  interface Candidates {
    Optional<TableFormat> at(int start, int above);
  }

  private Optional<TableFormat> csv(String text) {
    Optional<TableFormat> known = first(text, (start, above) -> header(text, start, above));
    Shape shape = new Shape(text, whole);
    return known
        .or(() -> first(text, (start, above) -> unknown(shape, start, above)))
        .or(() -> nameless(shape));
  }

  private static Optional<TableFormat> nameless(Shape shape) {
    for (char delimiter : DELIMITERS.toCharArray()) {
      if (shape.isNameless(0, delimiter)) {
        return Optional.of(new TableFormat(Scheme.UNKNOWN, Form.CSV, delimiter, 0, List.of()));
      }
    }
    return Optional.empty();
  }

  private Optional<TableFormat> unknown(Shape shape, int start, int above) {
    for (char delimiter : DELIMITERS.toCharArray()) {
      Optional<List<String>> names = shape.names(start, delimiter);
      if (names.isEmpty() && settings.notes()) {
        names = shape.header(start, delimiter).filter(this::holdTexts);
      }
      if (names.isPresent()) {
        return Optional.of(
            new TableFormat(Scheme.UNKNOWN, Form.CSV, delimiter, above, names.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a column of these holds texts, by its name or by the user's word. */
  private boolean holdTexts(List<String> names) {
    return names.size() > 1 && (FieldNames.isText(names) || settings.mapping().isWithin(names));
  }

  private static Optional<TableFormat> first(String text, Candidates candidates) {
    int above = 0;
    int filled = 0;
    int start = 0;
    while (start < text.length() && filled <= MOST_ABOVE && above - filled <= MOST_BLANK_ABOVE) {
      int end = Cells.nextLine(text, start);
      if (!text.substring(start, end).isBlank()) {
        Optional<TableFormat> table = candidates.at(start, above);
        if (table.isPresent()) {
          return table;
        }
        filled++;
      }
      above++;
      start = end;
    }
    return Optional.empty();
  }

  /** The table whose columns' names are the row that starts here, parted as most of them say. */
  private Optional<TableFormat> header(String text, int start, int above) {
    Optional<TableFormat> best = Optional.empty();
    for (char delimiter : DELIMITERS.toCharArray()) {
      Optional<Cells> row = Cells.at(text, start, delimiter);
      if (row.isEmpty()
          || best.isPresent() && best.get().names().size() >= row.get().cells().size()) {
        continue;
      }
      List<String> names = row.get().cells();
      Optional<Scheme> scheme = schemes.of(names);
      if (scheme.isPresent()) {
        best = Optional.of(new TableFormat(scheme.get(), Form.CSV, delimiter, above, names));
      }
    }
    return best;
  }

  private Optional<TableFormat> json(String text) {
    List<List<String>> objects = new ArrayList<>();
    Form form = Form.JSON;
    try (JsonParser json = JsonRows.parser(text)) {
      form = JsonRows.findRows(json) ? Form.JSON : Form.JSONL;
      while (form == Form.JSON
          && objects.size() < 2
          && json.nextToken() == JsonToken.START_OBJECT) {
        addNames(json, objects);
      }
    } catch (IOException e) {
      // The beginning of a long file ends somewhere; what was seen until then decides.
      return json(objects, form);
    }
    if (form == Form.JSONL) {
      String lines = text.stripLeading();
      int second = Cells.nextLine(lines, 0);
      addNames(lines.substring(0, second), objects);
      addNames(lines.substring(second, Cells.nextLine(lines, second)), objects);
    }
    return json(objects, form);
  }

  private static void addNames(String line, List<List<String>> objects) {
    try (JsonParser json = JsonRows.parser(line)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        addNames(json, objects);
      }
    } catch (IOException e) {
      // What was seen of it until then is kept.
      return;
    }
  }

  /** Adds the keys of the object whose bracket was read; of one that holds others, with a mark. */
  private static void addNames(JsonParser json, List<List<String>> objects) throws IOException {
    List<String> names = new ArrayList<>();
    objects.add(names);
    boolean flat = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      names.add(json.currentName());
      flat &= json.nextToken().isScalarValue();
      json.skipChildren();
    }
    if (!flat) {
      names.add(NESTED);
    }
  }

  private Optional<TableFormat> json(List<List<String>> objects, Form form) {
    if (objects.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = objects.get(0);
    Optional<Scheme> scheme = schemes.of(names);
    // Whatever tells of one thing in many keys may be an article; a table has the same keys twice.
    boolean unknown =
        objects.size() > 1
            && names.equals(objects.get(1))
            && !names.contains(NESTED)
            && names.size() >= Shape.FEWEST
            && settings.notes() == FieldNames.isText(names);
    if (scheme.isEmpty() && unknown) {
      scheme = Optional.of(Scheme.UNKNOWN);
    }
    return scheme.isPresent()
        ? Optional.of(new TableFormat(scheme.get(), form, ',', 0, names))
        : Optional.empty();
  }
}
