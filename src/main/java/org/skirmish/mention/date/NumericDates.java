package org.skirmish.mention.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention.Part;

/**
 * Reads dates in figures alone. Their order is not said: the mark between them, a day beyond 12 or
 * the weekday before them tells it.
 */
final class NumericDates {

  private static final Set<String> WEEKDAYS =
      Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final int LONGEST = 10;

  private final List<Token> tokens;

  NumericDates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** 2017-11-24, 01/02/2018 (month first unless the day says otherwise), 24.11.2017 (day first). */
  Optional<DateMention> at(int i) {
    if (!isThreeNumbers(i)) {
      return Optional.empty();
    }
    String mark = tokens.get(i + 1).key();
    int a = DateParts.plain(tokens.get(i));
    int b = DateParts.plain(tokens.get(i + 2));
    int c = DateParts.plain(tokens.get(i + 4));
    boolean yearFirst = tokens.get(i).text().length() == 4;
    boolean yearLast = tokens.get(i + 4).text().length() == 4;
    int year = yearFirst ? a : yearLast ? c : -1;
    if (year < 1) {
      return Optional.empty();
    }
    boolean monthFirst = mark.equals("/") && a <= 12 && !isOtherWeekday(i, year, a, b);
    int month = yearFirst ? b : monthFirst ? a : b;
    int day = yearFirst ? c : monthFirst ? b : a;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Part part = new Part(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    return Optional.of(DateMention.of(tokens, i, i + 5, part, part));
  }

  /** Whether three numbers stand there with the same mark between them and no room for spaces. */
  private boolean isThreeNumbers(int i) {
    return i + 4 < tokens.size()
        && tokens.get(i).isNumber()
        && tokens.get(i + 2).isNumber()
        && tokens.get(i + 4).isNumber()
        && "-/.".contains(tokens.get(i + 1).key())
        && tokens.get(i + 3).is(tokens.get(i + 1).key())
        && tokens.get(i + 4).span().end() - tokens.get(i).span().start() <= LONGEST;
  }

  /** "Tue 05/03/2024" is in March, because 3 May was a Friday. */
  private boolean isOtherWeekday(int i, int year, int month, int day) {
    if (i == 0 || tokens.get(i - 1).text().length() < 3 || day < 1 || day > 28) {
      return false;
    }
    String weekday = tokens.get(i - 1).key().substring(0, 3);
    String told = LocalDate.of(year, month, day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
    return WEEKDAYS.contains(weekday) && !told.startsWith(weekday);
  }
}
