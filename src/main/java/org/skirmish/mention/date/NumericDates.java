package org.skirmish.mention.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention.Order;
import org.skirmish.mention.date.DateMention.Part;
import org.skirmish.source.WordSets;

/**
 * Reads dates in figures alone. Their order is not said: the mark between them, a day beyond 12 or
 * the weekday before them tells it. Where nothing does, the date is read as the mark is mostly used
 * and keeps the mark {@link Order#EITHER}.
 */
final class NumericDates {

  private static final WordSets WORDS = WordSets.of(NumericDates.class, "date-words.csv");
  private static final Set<String> BEFORE = WORDS.get("before-figures");
  private static final Set<String> NAMES = WORDS.get("figures-name");

  private static final int LONGEST = 10;

  /** The most characters of a day and a month. */
  private static final int SHORT = 5;

  private static final int LONGEST_WEEKDAY = 9;

  private static final int MONTHS = 12;

  private final List<Token> tokens;

  NumericDates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** 2017-11-24, 01/02/2018, 24.11.2017, 24/11/17; "on 24/11". */
  Optional<DateMention> at(int i) {
    if (!isThreeNumbers(i)) {
      return withoutYear(i);
    }
    String mark = tokens.get(i + 1).key();
    int a = DateParts.plain(tokens.get(i));
    int b = DateParts.plain(tokens.get(i + 2));
    if (tokens.get(i).text().length() == 4) {
      return date(i, a, b, DateParts.plain(tokens.get(i + 4)), Order.KNOWN);
    }
    OptionalInt year = DateParts.shortOrFullYear(tokens.get(i + 4));
    boolean full = tokens.get(i + 4).text().length() == 4;
    boolean paired =
        !mark.equals("-")
            && tokens.get(i).text().length() == 2
            && tokens.get(i + 2).text().length() == 2;
    if (year.isEmpty() || year.getAsInt() < 1 || !full && !paired) {
      return Optional.empty();
    }
    Order order = order(i, mark, year.getAsInt(), a, b);
    boolean monthFirst = order == Order.MONTH_FIRST || order == Order.EITHER && mark.equals("/");
    return date(i, year.getAsInt(), monthFirst ? a : b, monthFirst ? b : a, order);
  }

  /** "on 24/11", "the night of 24/11", "(24/11)": not "9/11", which is a name, nor "3/4 of". */
  private Optional<DateMention> withoutYear(int i) {
    boolean two =
        i > 0
            && i + 2 < tokens.size()
            && isDayOrMonth(i)
            && tokens.get(i + 1).is("/")
            && isDayOrMonth(i + 2)
            && tokens.get(i + 2).span().end() - tokens.get(i).span().start() <= SHORT;
    if (!two || !isPlaced(i)) {
      return Optional.empty();
    }
    int a = DateParts.plain(tokens.get(i));
    int b = DateParts.plain(tokens.get(i + 2));
    Order order =
        a > MONTHS
            ? Order.DAY_FIRST
            : b > MONTHS ? Order.MONTH_FIRST : a == b ? Order.KNOWN : Order.EITHER;
    int month = order == Order.MONTH_FIRST ? a : b;
    int day = order == Order.MONTH_FIRST ? b : a;
    if (month < 1 || month > MONTHS || day < 1 || day > 31) {
      return Optional.empty();
    }
    Part part = new Part(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day));
    return Optional.of(DateMention.of(tokens, i, i + 3, part, part).inOrder(order));
  }

  private boolean isDayOrMonth(int i) {
    return tokens.get(i).isNumber() && tokens.get(i).text().length() <= 2;
  }

  /** Whether the words around two numbers make a day of them. */
  private boolean isPlaced(int i) {
    boolean goesOn =
        i + 3 < tokens.size()
            && (tokens.get(i + 3).isMark("/-")
                || MonthNames.numberOf(tokens.get(i + 3).key()) > 0); // "1/2 May"
    String written = tokens.get(i).text() + "/" + tokens.get(i + 2).text();
    if (goesOn || NAMES.contains(written)) {
      return false;
    }
    boolean bracketed =
        tokens.get(i - 1).isMark("([") && i + 3 < tokens.size() && tokens.get(i + 3).isMark(")]");
    boolean part = i + 3 < tokens.size() && tokens.get(i + 3).is("of"); // "on 3/4 of the land"
    return bracketed || !part && BEFORE.contains(tokens.get(i - 1).key());
  }

  private Optional<DateMention> date(int i, int year, int month, int day, Order order) {
    if (year < 1 || month < 1 || month > MONTHS || day < 1 || day > 31) {
      return Optional.empty();
    }
    Part part = new Part(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    return Optional.of(DateMention.of(tokens, i, i + 5, part, part).inOrder(order));
  }

  private Order order(int i, String mark, int year, int a, int b) {
    if (a > MONTHS) {
      return Order.DAY_FIRST;
    }
    if (b > MONTHS) {
      return Order.MONTH_FIRST;
    }
    if (mark.equals(".")) {
      // Nobody who writes months first writes points.
      return Order.DAY_FIRST;
    }
    boolean monthFirst = isWeekdayOf(i, year, a, b);
    boolean dayFirst = isWeekdayOf(i, year, b, a);
    if (a == b) {
      return Order.KNOWN;
    }
    return monthFirst == dayFirst ? Order.EITHER : monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
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
  private boolean isWeekdayOf(int i, int year, int month, int day) {
    if (i == 0) {
      return false;
    }
    String before = tokens.get(i - 1).key();
    if (before.length() < 3 || before.length() > LONGEST_WEEKDAY) {
      return false;
    }
    try {
      String told = LocalDate.of(year, month, day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
      return told.startsWith(before);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
