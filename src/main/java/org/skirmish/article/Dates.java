package org.skirmish.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.WordSets;

/**
 * The plain dates of bylines and references; the dates of the prose have a grammar of their own.
 */
public final class Dates {

  private static final WordSets WORDS = WordSets.of(Dates.class, "page-words.csv");

  private static final List<String> MONTHS = List.copyOf(WORDS.get("month"));

  private static final List<String> DAYS = List.copyOf(WORDS.get("day"));

  private Dates() {}

  /** Whether the word is the name of a day or a month, or short for one. */
  static boolean isDayOrMonth(String word) {
    String bare = word.replace(".", "");
    return month(bare) > 0
        || bare.equals("Sept")
        || DAYS.stream().anyMatch(d -> isShortFor(bare, d));
  }

  /** The date that the whole text is. */
  static Optional<LocalDate> whole(String text) {
    String bare = text.strip().replace(",", "").replace(".", "").replace("Sept ", "Sep ");
    if (bare.length() < 8 || bare.length() > 20) {
      return Optional.empty();
    }
    String[] parts = bare.split(bare.indexOf(' ') < 0 ? "-" : " ", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    if (bare.indexOf(' ') < 0) {
      return date(parts[0], number(parts[1]), parts[2]);
    }
    int month = month(parts[1]);
    return month > 0 ? date(parts[2], month, parts[0]) : date(parts[2], month(parts[0]), parts[1]);
  }

  /** The number of a month's name or its first three letters; 0 if it is none. */
  private static int month(String word) {
    for (int i = 0; word.length() > 2 && i < MONTHS.size(); i++) {
      if (isShortFor(word, MONTHS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The whole name or its first three letters. */
  private static boolean isShortFor(String word, String name) {
    return name.startsWith(word) && (word.length() == 3 || word.length() == name.length());
  }

  private static Optional<LocalDate> date(String yearDigits, int month, String dayDigits) {
    int year = yearDigits.length() == 4 ? number(yearDigits) : 0;
    int day = number(dayDigits);
    if (year <= 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    // "31 June" is a slip for its last day.
    return Optional.of(
        LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
  }

  /** The number that the digits are, 0 if there are others than digits, or too many. */
  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i > 3) {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /** The first date among the words of a short line. */
  public static Optional<LocalDate> within(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      Optional<LocalDate> found = whole(words[i]);
      if (found.isEmpty() && i + 2 < words.length) {
        found = whole(words[i] + " " + words[i + 1] + " " + words[i + 2]);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
