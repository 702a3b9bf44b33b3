package org.skirmish.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;

/**
 * A date as written.
 *
 * @param span its characters
 * @param start its first part
 * @param end its last part; the same as {@code start} for a single day, month or year
 * @param third 1, 2 or 3 where only a third of a year or month is meant: early, mid or late; else 0
 * @param first index of its first token
 * @param after index behind its last token
 * @param order of a date in figures
 */
public record DateMention(
    Span span, Part start, Part end, int third, int first, int after, Order order) {

  /** In which order a date in figures has its day and its month. */
  public enum Order {
    /** The year stands first, the month has a name, or day and month are the same number. */
    KNOWN,
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells: 05/04/2018. */
    EITHER
  }

  private static final int TEN = 10;

  /**
   * A day, month or year, with what is not said left out.
   *
   * @param year astronomical: 0 is 1 BC
   * @param month 1 to 12
   * @param day 1 to 31
   */
  public record Part(OptionalInt year, OptionalInt month, OptionalInt day) {

    Part withYear(OptionalInt other) {
      return new Part(other, month, day);
    }

    Part withMonth(OptionalInt other) {
      return new Part(year, other, day);
    }
  }

  /** The date that the tokens from {@code first} up to {@code after} say; no third of a year. */
  static DateMention of(List<Token> tokens, int first, int after, Part start, Part end) {
    Span span = tokens.get(first).span().to(tokens.get(after - 1).span());
    return new DateMention(span, start, end, 0, first, after, Order.KNOWN);
  }

  DateMention inThird(int other) {
    return new DateMention(span, start, end, other, first, after, order);
  }

  DateMention inOrder(Order other) {
    return new DateMention(span, start, end, third, first, after, other);
  }

  /** The date that it is if month and day, both at most 12, stand in the other order. */
  public DateMention swapped() {
    Part part = new Part(start.year(), start.day(), start.month());
    return new DateMention(span, part, part, third, first, after, order);
  }

  /** Whether the year is said. */
  public boolean hasYear() {
    return end.year().isPresent();
  }

  public boolean hasDay() {
    return start.day().isPresent();
  }

  /** This date in the given year, where it says none itself. */
  public DateMention inYear(int year) {
    return hasYear()
        ? this
        : new DateMention(
            span,
            start.withYear(OptionalInt.of(year)),
            end.withYear(OptionalInt.of(year)),
            third,
            first,
            after,
            order);
  }

  /** The first day, if the year is known and there is such a day. */
  public Optional<LocalDate> firstDay() {
    if (start.year().isEmpty()) {
      return Optional.empty();
    }
    int year = start.year().getAsInt();
    int month = start.month().orElse(third == 0 ? 1 : third * 4 - 3);
    boolean thirdOfMonth = third > 0 && start.month().isPresent();
    return day(year, month, start.day().orElse(thirdOfMonth ? third * TEN - 9 : 1));
  }

  /** The last day, if the year is known and there is such a day. */
  public Optional<LocalDate> lastDay() {
    if (end.year().isEmpty()) {
      return Optional.empty();
    }
    int year = end.year().getAsInt();
    int month = end.month().orElse(third == 0 ? 12 : third * 4);
    boolean thirdOfMonth = third > 0 && third < 3 && end.month().isPresent();
    int last = thirdOfMonth ? third * TEN : YearMonth.of(year, month).lengthOfMonth();
    return day(year, month, end.day().orElse(last));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    // 29 February 1700 was a day of the Julian calendar; the month's last day stands for it.
    int last = YearMonth.of(year, month).lengthOfMonth();
    boolean julianLeapDay = month == 2 && day == 29 && last == 28 && year % 4 == 0;
    return day > last && !julianLeapDay
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, Math.min(day, last)));
  }
}
