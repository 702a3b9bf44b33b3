package org.skirmish.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of names: CSV in UTF-8, lines that open with {@code #} are comments, the first other line
 * names the columns, lists stand in one cell with {@code |} between. One row a line: a quoted cell
 * holds no line break, so that an error names the line that an editor shows.
 */
final class Table {

  /** One row; its errors name the file and the line. */
  record Row(String file, int line, List<String> cells, List<String> columns) {

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong(column + " is empty");
      }
      return text;
    }

    Optional<String> optional(String column) {
      String text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    OptionalInt number(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
      } catch (NumberFormatException e) {
        throw wrong(column + " is no whole number: " + text);
      }
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ", line " + line + ": " + what);
    }
  }

  private Table() {}

  /** The rows of a resource beside this class. */
  static List<Row> ofResource(String file, String... columns) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is missing beside " + Table.class.getName());
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(reader, file, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows of a user's own file. */
  static List<Row> ofFile(Path file, String... columns) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString(), columns);
    }
  }

  static List<Row> read(Reader reader, String file, String... columns) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, cells(line), header);
      if (header.isEmpty()) {
        header = row.cells();
        if (!header.equals(List.of(columns))) {
          throw row.wrong("the columns are " + header + ", not " + List.of(columns));
        }
      } else if (row.cells().size() != header.size()) {
        throw row.wrong(row.cells().size() + " cells, not " + header.size());
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (escaped) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
