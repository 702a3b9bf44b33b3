package org.skirmish.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dates of tables: "2017-11-24", also with a time of day behind it, "20171124", "2017/11/24",
 * "24 November 2017", "24-Nov-17" and "November 24, 2017". What could be two days, as 01/02/2017,
 * is none, unless the user says which of its numbers is the day.
 */
public final class Days {

  /** Which number of a date in figures stands first. */
  public enum Order {
    /** Only the year may. */
    YEAR,
    DAY,
    MONTH
  }

  /**
   * A date that was read.
   *
   * @param guessed whether its year has two digits and nothing tells the century
   */
  public record Found(LocalDate day, boolean guessed) {}

  private static final List<String> MONTHS = months();

  private static final int COMPACT_LENGTH = 8;
  private static final int SHORT_NAME = 3;
  private static final int PARTS = 3;
  private static final int CENTURY = 100;

  /** Years of two digits up to this one are of this century, as POSIX has it. */
  private static final int LAST_OF_THIS_CENTURY = 68;

  private static final int THIS_CENTURY = 2000;

  /** What stands between the parts of a date. */
  private static final String MARKS = "-/. ,";

  private Days() {}

  private static List<String> months() {
    List<String> names = new ArrayList<>();
    for (Month month : Month.values()) {
      names.add(month.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(names);
  }

  /** The date that the whole cell is, where nothing of it is guessed. */
  public static Optional<LocalDate> of(String cell) {
    Optional<Found> found = of(cell, OptionalInt.empty(), Order.YEAR);
    return found.isPresent() && !found.get().guessed()
        ? Optional.of(found.get().day())
        : Optional.empty();
  }

  /**
   * The date that the whole cell is.
   *
   * @param year what the row says beside it of the year, which tells the century of two digits
   * @param order which number stands first where all are figures and the year does not
   */
  public static Optional<Found> of(String cell, OptionalInt year, Order order) {
    String text = cell.strip();
    if (text.startsWith("'") || text.startsWith("’")) {
      // A spreadsheet's mark for text.
      text = text.substring(1).strip();
    }
    try {
      // Skirmish's own tables have years before our era.
      return text.startsWith("-")
          ? Optional.of(new Found(LocalDate.parse(text), false))
          : read(withoutTime(text), year, order);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Found> read(String text, OptionalInt year, Order order) {
    if (text.length() == COMPACT_LENGTH && digits(text) >= 0) {
      int compact = digits(text);
      return exact(compact / 10_000, compact / CENTURY % CENTURY, compact % CENTURY);
    }
    List<String> parts = parts(text);
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    int first = digits(parts.get(0));
    int second = digits(parts.get(1));
    String last = parts.get(2);
    if (parts.get(0).length() == 4 && first >= 0) {
      int month = second >= 0 ? second : month(parts.get(1));
      return exact(first, month, digits(last));
    }
    if (first >= 0 && second < 0) {
      return withYear(last, month(parts.get(1)), first, year);
    }
    if (first < 0 && second >= 0) {
      return withYear(last, month(parts.get(0)), second, year);
    }
    return switch (order) {
      case DAY -> withYear(last, second, first, year);
      case MONTH -> withYear(last, first, second, year);
      case YEAR -> Optional.empty();
    };
  }

  /** The words and numbers of a date; none where there is anything else or too much. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(PARTS);
    int start = 0;
    for (int i = 0; i <= text.length() && parts.size() <= PARTS; i++) {
      if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static Optional<Found> withYear(String cell, int month, int day, OptionalInt told) {
    int year = digits(cell);
    if (cell.length() == 4) {
      return exact(year, month, day);
    }
    if (cell.length() != 2 || year < 0) {
      return Optional.empty();
    }
    boolean known = told.isPresent() && Math.floorMod(told.getAsInt(), CENTURY) == year;
    int century = year <= LAST_OF_THIS_CENTURY ? THIS_CENTURY : THIS_CENTURY - CENTURY;
    int full = known ? told.getAsInt() : century + year;
    Optional<Found> found = exact(full, month, day);
    return known || found.isEmpty() ? found : Optional.of(new Found(found.get().day(), true));
  }

  private static Optional<Found> exact(int year, int month, int day) {
    boolean real =
        year > 0
            && month >= 1
            && month <= MONTHS.size()
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(new Found(LocalDate.of(year, month, day), false)) : Optional.empty();
  }

  /** Without a time behind a date: " 00:00:00.000", "T00:00:00Z". */
  private static String withoutTime(String text) {
    int mark = text.indexOf(':');
    if (mark < 0) {
      return text;
    }
    int start = Math.max(text.lastIndexOf(' ', mark), text.lastIndexOf('T', mark));
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ":.Z+".indexOf(c) < 0) {
        return text;
      }
    }
    return start > 0 ? text.substring(0, start) : text;
  }

  /** The number of a month's name or of its first three letters, with a stop or not; 0 for none. */
  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      boolean shortened = lower.length() >= SHORT_NAME && lower.length() <= SHORT_NAME + 1;
      if (lower.equals(name) || shortened && name.startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The number that a text of at most eight digits is; −1 if it is something else. */
  private static int digits(String text) {
    if (text.isEmpty() || text.length() > COMPACT_LENGTH) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
