package org.skirmish.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/**
 * One row of a table. Its methods take a column's place in {@link Columns} and throw {@link
 * BadCell} for what cannot be read.
 *
 * @param where "line 12", or "row 12" in a file without lines
 * @param cells by the places of the columns; empty text for an empty cell, {@code null} where the
 *     table has no such column
 */
public record Row(Columns columns, String where, String[] cells) {

  private static final int MOST_DIGITS = 18;

  /** What stands for nothing in a cell. */
  private static final Set<String> NOTHING =
      Set.copyOf(ResourceLines.of(Row.class, "empty-cells.txt"));

  private static final int LONGEST_NOTHING = 4;

  /** Digits between two commas of a large number. */
  private static final int GROUP = 3;

  /** A cell with one kind of line ends, the one that all files of the export stage have. */
  public static String lines(String cell) {
    return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The cell as it is; nothing for a word that stands for nothing, as R's NA. */
  public String text(int column) {
    String cell = asWritten(column);
    boolean nothing =
        cell.length() <= LONGEST_NOTHING && NOTHING.contains(cell) || columns.isUnknown(cell);
    return nothing ? "" : cell;
  }

  /** The cell with whatever word is in it. */
  private String asWritten(int column) {
    String cell = column < 0 ? null : cells[column];
    return cell == null ? "" : cell;
  }

  /** Whether the table has the column, if only with an empty cell. */
  public boolean has(int column) {
    return column >= 0 && cells[column] != null;
  }

  /** The cell as it is, if there is anything in it. */
  public Optional<String> optional(int column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The cell without the apostrophe by which a spreadsheet takes what follows for text. */
  String bare(int column) {
    String cell = text(column).strip();
    return cell.startsWith("'") ? cell.substring(1).strip() : cell;
  }

  /** The cell, which must not be blank. */
  public String required(int column) {
    String cell = text(column);
    if (cell.isBlank()) {
      throw new BadCell(columns.name(column) + " is empty: fill in the cell");
    }
    return cell;
  }

  /** What stands between the semicolons; the one space behind each is the list's own. */
  public List<String> list(int column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    int end = cell.indexOf(';');
    if (end < 0) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (end >= 0) {
      parts.add(cell.substring(start, end));
      start = end + 1;
      if (start < cell.length() && cell.charAt(start) == ' ') {
        start++;
      }
      end = cell.indexOf(';', start);
    }
    parts.add(cell.substring(start));
    return parts;
  }

  /** A whole number from {@code least} to {@code most}; "3.0" is one. */
  public OptionalInt number(int column, int least, int most) {
    OptionalLong number = number(column, (long) least, most);
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  public OptionalLong number(int column, long least, long most) {
    String cell = ungrouped(bare(column));
    if (cell.isEmpty()) {
      return OptionalLong.empty();
    }
    boolean negative = cell.charAt(0) == '-';
    int digits = wholeDigits(cell);
    int start = negative ? 1 : 0;
    long number = 0;
    boolean wrong = digits == start || digits - start > MOST_DIGITS || isOpen(column);
    for (int i = start; i < digits && !wrong; i++) {
      number = number * 10 + (cell.charAt(i) - '0');
    }
    number = negative ? -number : number;
    if (wrong || number < least || number > most) {
      throw wrong(column, "a whole number from " + least + " to " + most);
    }
    return OptionalLong.of(number);
  }

  /** Without commas or spaces between thousands; "1,234" is a number and "12,34" stays as it is. */
  private static String ungrouped(String cell) {
    int digits = 0;
    boolean grouped = false;
    for (int i = cell.length() - 1; i >= 0; i--) {
      char c = cell.charAt(i);
      if (isDigit(c)) {
        digits++;
        if (digits > GROUP) {
          return cell;
        }
      } else if (c == ',' || c == ' ' || c == '\u00A0' || c == '\u202F') {
        if (digits != GROUP || i == 0) {
          return cell;
        }
        grouped = true;
        digits = 0;
      } else {
        return cell;
      }
    }
    return grouped ? withoutGroups(cell) : cell;
  }

  /** Where the digits end, a fraction of zeros aside; 0 when there is something else behind. */
  private static int wholeDigits(String cell) {
    int end = cell.charAt(0) == '-' ? 1 : 0;
    while (end < cell.length() && isDigit(cell.charAt(end))) {
      end++;
    }
    for (int i = end; i < cell.length(); i++) {
      if (cell.charAt(i) != (i == end ? '.' : '0')) {
        return 0;
      }
    }
    return end;
  }

  /** Whether a comma may be a decimal mark, as it is in the latitude of the row. */
  private boolean isOpen(int column) {
    return asWritten(column).indexOf(',') >= 0
        && asWritten(columns.field("latitude")).indexOf(',') >= 0;
  }

  private static String withoutGroups(String cell) {
    StringBuilder digits = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      if (isDigit(cell.charAt(i))) {
        digits.append(cell.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Degrees from {@code -most} to {@code most}; the decimal mark may be a comma. */
  public OptionalDouble degrees(int column, double most) {
    String cell = bare(column);
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    double degrees = isDecimal(cell) ? Double.parseDouble(cell.replace(',', '.')) : Double.NaN;
    // Written so that what is not a number is wrong as well.
    if (!(Math.abs(degrees) <= most)) {
      throw wrong(column, "a number of degrees from -" + (int) most + " to " + (int) most);
    }
    return OptionalDouble.of(degrees);
  }

  /** What to throw for a point of which only one number is there. */
  public BadCell half(int latitude, int longitude) {
    int missing = text(latitude).isBlank() ? latitude : longitude;
    return asWritten(missing).isBlank()
        ? new BadCell("only one of latitude and longitude is there: fill in or empty both")
        : wrong(missing, "a number of degrees");
  }

  /** Digits with at most one mark, and a power of ten as small numbers have it. */
  private static boolean isDecimal(String cell) {
    boolean digit = false;
    boolean mark = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (isDigit(c)) {
        digit = true;
      } else if (c == '.' || c == ',') {
        if (mark) {
          return false;
        }
        mark = true;
      } else if (c == 'E' || c == 'e') {
        return digit && isPower(cell.substring(i + 1));
      } else if (i > 0 || c != '-' && c != '+') {
        return false;
      }
    }
    return digit;
  }

  private static boolean isPower(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What to throw for a cell that holds something else than it should. */
  public BadCell wrong(int column, String expected) {
    return new BadCell(
        columns.name(column)
            + " is \""
            + BadCell.shortened(asWritten(column))
            + "\", not "
            + expected
            + ": correct the cell");
  }
}
