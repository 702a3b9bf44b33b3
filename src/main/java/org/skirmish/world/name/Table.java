package org.skirmish.world.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table that ships with the tool, or one like it from a user: CSV in UTF-8, lines that open with
 * {@code #} are comments, the first other line names the columns, lists stand in one cell with
 * {@code |} between. One row a line: a quoted cell holds no line break, so that an error names the
 * line that an editor shows.
 */
public final class Table {

  /** One row; its errors name the file and the line. */
  public record Row(String file, int line, List<String> cells, Map<String, Integer> columns) {

    /** The cell, empty or not. */
    public String text(String column) {
      return cells.get(columns.get(column));
    }

    /** The cell, which must not be empty. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong(column + " is empty");
      }
      return text;
    }

    /** The cell, if it is not empty. */
    public Optional<String> optional(String column) {
      String text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The entries of a cell; none if it is empty. */
    public List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** The whole number in a cell, if it is not empty. */
    public OptionalInt number(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
      } catch (NumberFormatException e) {
        throw wrong(column + " is no whole number: " + text);
      }
    }

    /** What to throw when something in the row is wrong. */
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ", line " + line + ": " + what);
    }
  }

  private Table() {}

  /**
   * The rows of a resource beside a class.
   *
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  public static List<Row> ofResource(Class<?> owner, String file, String... columns) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + owner.getName());
      }
      return read(in.readAllBytes(), file, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * The rows of a user's own file.
   *
   * @param columns of which the last may be missing where its name ends with {@code ?}; its cells
   *     are empty then
   * @throws IllegalStateException if a line of it is wrong; the message names file and line
   */
  public static List<Row> ofFile(Path file, String... columns) throws IOException {
    // As a string first: a file in another encoding is refused, not garbled.
    return read(Files.readString(file).getBytes(StandardCharsets.UTF_8), file.toString(), columns);
  }

  /**
   * Reads a table from its bytes: cells are cut out of them one by one, which spares decoding the
   * comments and looking at each character more than once.
   */
  static List<Row> read(byte[] bytes, String file, String... columns) {
    List<String> all = new ArrayList<>(List.of(columns));
    int last = all.size() - 1;
    boolean lastMayMiss = all.get(last).endsWith("?");
    if (lastMayMiss) {
      all.set(last, all.get(last).substring(0, all.get(last).length() - 1));
    }
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    boolean missing = false;
    Cursor cursor = new Cursor(bytes);
    for (int line = 1; cursor.hasLine(); line++) {
      if (cursor.skipsComment()) {
        continue;
      }
      List<String> cells = cursor.cells(all.size());
      Row row = new Row(file, line, cells, positions);
      if (positions.isEmpty()) {
        missing = lastMayMiss && cells.equals(all.subList(0, last));
        if (!missing && !cells.equals(all)) {
          throw row.wrong("the columns are " + cells + ", not " + all);
        }
        for (String column : all) {
          positions.put(column, positions.size());
        }
        continue;
      }
      int expected = missing ? last : all.size();
      if (cells.size() != expected) {
        throw row.wrong(cells.size() + " cells, not " + expected);
      }
      if (missing) {
        cells.add("");
      }
      rows.add(row);
    }
    return rows;
  }

  /** Goes through the bytes once; between two calls it stands at the start of a line. */
  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasLine() {
      return at < bytes.length;
    }

    /** Skips the line if it is a comment or empty. */
    boolean skipsComment() {
      byte first = bytes[at];
      if (first != '#' && first != '\n' && first != '\r') {
        return false;
      }
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
      return true;
    }

    /** The cells of the line. */
    List<String> cells(int expected) {
      List<String> cells = new ArrayList<>(expected);
      int start = at;
      boolean quoted = false;
      boolean quotes = false;
      while (true) {
        byte b = at < bytes.length ? bytes[at] : (byte) '\n';
        if (b == '"') {
          quoted = !quoted;
          quotes = true;
        } else if (b == '\n' || b == ',' && !quoted) {
          cells.add(quotes ? unquoted(start, at) : text(start, at));
          quotes = false;
          start = at + 1;
        }
        at++;
        if (b == '\n') {
          return cells;
        }
      }
    }

    private String text(int from, int to) {
      int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
      return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** A doubled quote within quotes stands for one. */
    private String unquoted(int from, int to) {
      String text = text(from, to);
      StringBuilder cell = new StringBuilder(text.length());
      boolean quoted = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '"') {
          cell.append(c);
        } else if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      }
      return cell.toString();
    }
  }
}
