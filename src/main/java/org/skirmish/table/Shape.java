package org.skirmish.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.table.text.Cells;

/**
 * Tells a table of whatever columns from running text: below a row of short names stand rows of as
 * many cells, and in some column numbers or dates below each other. Nine rows in ten must fit, and
 * the fewer rows there are, the more columns of figures it takes.
 */
final class Shape {

  /** A table of fewer columns could be anything. */
  static final int FEWEST = 3;

  private static final int ROWS = 40;

  /** Of so few rows two columns of figures and four in all make a table. */
  private static final int FEW_ROWS = 2;

  private static final int COLUMNS_OF_FEW_ROWS = 4;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private final String text;
  private final boolean whole;

  /**
   * @param whole whether the text is all there is, or the beginning of a longer one
   */
  Shape(String text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  /** The row that begins here, if its cells could be names of columns. */
  Optional<List<String>> header(int start, char delimiter) {
    Optional<Cells> header = Cells.at(text, start, delimiter);
    return header.isPresent() && areNames(header.get().cells())
        ? Optional.of(header.get().cells())
        : Optional.empty();
  }

  /** The names of the columns, if a table begins here whose cells are parted so. */
  Optional<List<String>> names(int start, char delimiter) {
    Optional<Cells> header = Cells.at(text, start, delimiter);
    if (header.isEmpty()
        || header.get().cells().size() < FEWEST
        || !areNames(header.get().cells())) {
      return Optional.empty();
    }
    int columns = header.get().cells().size();
    List<List<String>> rows = new ArrayList<>();
    int others = 0;
    int at = header.get().end();
    while (at < text.length() && rows.size() + others < ROWS) {
      Optional<Cells> row = Cells.at(text, at, delimiter);
      int end = row.isPresent() ? row.get().end() : Cells.nextLine(text, at);
      boolean cut = end == text.length() && !whole;
      if (row.isPresent() && isRow(row.get().cells(), columns)) {
        rows.add(row.get().cells());
      } else if (!cut && !text.substring(at, end).isBlank()) {
        others++;
      }
      at = end;
    }
    return others * 9 <= rows.size() && isTable(rows, columns)
        ? Optional.of(header.get().cells())
        : Optional.empty();
  }

  /** Whether rows of many cells begin here, of which no row holds names. */
  boolean isNameless(int start, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    int at = start;
    int columns = 0;
    while (at < text.length() && rows.size() < ROWS) {
      Optional<Cells> row = Cells.at(text, at, delimiter);
      if (row.isEmpty() || columns > 0 && row.get().cells().size() != columns) {
        boolean cut = rows.size() > FEW_ROWS && !whole;
        return cut && isNameless(rows, columns);
      }
      columns = row.get().cells().size();
      rows.add(row.get().cells());
      at = row.get().end();
    }
    return isNameless(rows, columns);
  }

  private static boolean isNameless(List<List<String>> rows, int columns) {
    int figures = 0;
    for (int column = 0; column < columns; column++) {
      figures += isOfFigures(rows, column) ? 1 : 0;
    }
    return rows.size() > FEW_ROWS && columns > COLUMNS_OF_FEW_ROWS && figures > 1;
  }

  private static boolean isTable(List<List<String>> rows, int columns) {
    int figures = 0;
    for (int column = 0; column < columns; column++) {
      figures += isOfFigures(rows, column) ? 1 : 0;
    }
    return rows.size() > FEW_ROWS
        ? figures > 0
        : !rows.isEmpty() && figures > 1 && columns >= COLUMNS_OF_FEW_ROWS;
  }

  /** As many cells as there are names; empty ones behind the last do not count. */
  private static boolean isRow(List<String> cells, int columns) {
    for (int i = columns; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return false;
      }
    }
    return cells.size() >= columns;
  }

  /** Short, different, no figures and no sentences; the first may be missing, as R leaves it. */
  private static boolean areNames(List<String> cells) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      if (name.isEmpty() && i == 0) {
        continue;
      }
      boolean sentence = name.endsWith(".") || name.endsWith("?") || name.endsWith("!");
      if (name.length() > LONGEST_NAME
          || sentence
          || words(name) > MOST_WORDS
          || !hasLetter(name)
          || isFigure(name)
          || !names.add(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean hasLetter(String name) {
    return name.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether nothing but figures and dates stands in a column, and in most rows something. */
  private static boolean isOfFigures(List<List<String>> rows, int column) {
    int figures = 0;
    for (List<String> row : rows) {
      String cell = row.get(column).strip();
      if (isFigure(cell)) {
        figures++;
      } else if (!cell.isEmpty()) {
        return false;
      }
    }
    return figures * 2 > rows.size();
  }

  /** A number or a date: digits and what stands between them, or a date with its month's name. */
  static boolean isFigure(String cell) {
    boolean digit = false;
    boolean other = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digit |= c >= '0' && c <= '9';
      other |= (c < '0' || c > '9') && "+-.,:/ %'".indexOf(c) < 0;
    }
    return digit && (!other || Days.of(cell).isPresent());
  }
}
