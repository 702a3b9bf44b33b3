package org.skirmish.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain dates of bylines and references; the dates of the prose have a grammar of their own.
 */
final class Dates {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d uuuu", Locale.ENGLISH));

  /** The English names of days and months, long and short. */
  private static final Set<String> NAMES =
      Stream.of(TextStyle.FULL, TextStyle.SHORT)
          .flatMap(
              style ->
                  Stream.concat(
                      Arrays.stream(DayOfWeek.values())
                          .map(day -> day.getDisplayName(style, Locale.ENGLISH)),
                      Arrays.stream(Month.values())
                          .map(month -> month.getDisplayName(style, Locale.ENGLISH))))
          .collect(Collectors.toUnmodifiableSet());

  private Dates() {}

  /** Whether the word is the name of a day or a month, or short for one. */
  static boolean isDayOrMonth(String word) {
    String bare = word.replace(".", "");
    return NAMES.contains(bare) || bare.equals("Sept");
  }

  /** The date that the whole text is. */
  static Optional<LocalDate> whole(String text) {
    String bare = text.strip().replace(",", "").replace(".", "").replace("Sept ", "Sep ");
    if (bare.length() < 8 || bare.length() > 20) {
      return Optional.empty();
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(bare, form));
      } catch (DateTimeParseException e) {
        // Not in this form; the next may fit.
      }
    }
    return Optional.empty();
  }

  /** The first date among the words of a short line. */
  static Optional<LocalDate> within(String line) {
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
