package org.skirmish.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.table.TableFormat.Form;

/**
 * Tells a table of events from an article by the names of its columns, which stand at its
 * beginning, perhaps below a title, a comment, a blank line or Excel's {@code sep=;}.
 */
final class Sniffer {

  private static final String DELIMITERS = ",;\t|";

  /** Lines with something in them that may stand above the names of the columns. */
  private static final int MOST_ABOVE = 5;

  private static final int MOST_BLANK_ABOVE = 20;

  private final Schemes schemes;

  /**
   * @param mapping what the user says of columns that nobody knows
   */
  Sniffer(Mapping mapping) {
    schemes = new Schemes(mapping);
  }

  /** How the table is written that begins so; empty for what is no table of known columns. */
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

  private Optional<TableFormat> csv(String text) {
    int above = 0;
    int filled = 0;
    int start = 0;
    while (start < text.length() && filled <= MOST_ABOVE && above - filled <= MOST_BLANK_ABOVE) {
      int end = Cells.nextLine(text, start);
      if (!text.substring(start, end).isBlank()) {
        Optional<TableFormat> table = header(text, start, above);
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
    List<String> names = new ArrayList<>();
    Form form = Form.JSON;
    try (JsonParser json = JsonRows.parser(text)) {
      form = JsonRows.findRows(json) ? Form.JSON : Form.JSONL;
      if (form == Form.JSON && json.nextToken() == JsonToken.START_OBJECT) {
        addNames(json, names);
      }
    } catch (IOException e) {
      // The beginning of a long file ends somewhere; what was seen until then decides.
      return json(names, form);
    }
    return form == Form.JSONL ? json(namesOfLine(text), form) : json(names, form);
  }

  /** The keys of the object that the first line is. */
  private static List<String> namesOfLine(String text) {
    List<String> names = new ArrayList<>();
    String line = text.stripLeading();
    try (JsonParser json = JsonRows.parser(line.substring(0, Cells.nextLine(line, 0)))) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        addNames(json, names);
      }
    } catch (IOException e) {
      return List.of();
    }
    return names;
  }

  private static void addNames(JsonParser json, List<String> names) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      names.add(json.currentName());
      json.nextToken();
      json.skipChildren();
    }
  }

  private Optional<TableFormat> json(List<String> names, Form form) {
    Optional<Scheme> scheme = schemes.of(names);
    return scheme.isPresent()
        ? Optional.of(new TableFormat(scheme.get(), form, ',', 0, names))
        : Optional.empty();
  }
}
