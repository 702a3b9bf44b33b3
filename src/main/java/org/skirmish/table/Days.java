package org.skirmish.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dates of tables: "2017-11-24", also with a time of day behind it, "24 November 2017" and
 * "24-Nov-2017". What could be two days, as 01/02/2017, is none.
 */
public final class Days {

  private static final List<String> MONTHS = months();

  private static final int ISO_LENGTH = 10;
  private static final int SHORT_NAME = 3;

  private Days() {}

  private static List<String> months() {
    List<String> names = new ArrayList<>();
    for (Month month : Month.values()) {
      names.add(month.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(names);
  }

  /** The date that the whole cell is. */
  public static Optional<LocalDate> of(String cell) {
    String text = cell.strip();
    try {
      int year = digits(text, 0, 4);
      if (year >= 0 && text.length() >= ISO_LENGTH && text.charAt(4) == '-') {
        boolean bare = text.length() == ISO_LENGTH || isTime(text);
        int month = text.charAt(7) == '-' ? digits(text, 5, 7) : -1;
        return bare && month > 0
            ? Optional.of(LocalDate.of(year, month, digits(text, 8, ISO_LENGTH)))
            : Optional.empty();
      }
      // Skirmish's own tables have years before our era.
      return text.startsWith("-") ? Optional.of(LocalDate.parse(text)) : named(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Behind a date: " 00:00:00.000", "T00:00:00Z". */
  private static boolean isTime(String text) {
    char mark = text.charAt(ISO_LENGTH);
    if (mark != ' ' && mark != 'T') {
      return false;
    }
    for (int i = ISO_LENGTH + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ":.Z+".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<LocalDate> named(String text) {
    char mark = text.indexOf(' ') > 0 ? ' ' : '-';
    int first = text.indexOf(mark);
    int second = text.indexOf(mark, first + 1);
    if (first < 1 || second < 0 || first > 2 || text.length() != second + 5) {
      return Optional.empty();
    }
    int day = digits(text, 0, first);
    int month = month(text.substring(first + 1, second).toLowerCase(Locale.ROOT));
    int year = digits(text, second + 1, second + 5);
    if (day < 1 || month < 1 || year < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }

  /** The number of a month's name or of its first three letters; 0 for none. */
  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      if (word.equals(name) || word.length() == SHORT_NAME && name.startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The number that these digits are; −1 if there are others than digits, or too few. */
  private static int digits(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
