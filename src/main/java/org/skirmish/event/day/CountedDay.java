package org.skirmish.event.day;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.EventDate.Certainty;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.mention.date.RelativeDate.Anchor;

/** Counts "yesterday", "last week" and "two days later" from the day that they hang on. */
public final class CountedDay {

  private CountedDay() {}

  /**
   * The days that are meant, if there are such days.
   *
   * @param base the day that the date counts from
   * @param words how evidence names the counting
   */
  public static Optional<When> of(RelativeDate date, LocalDate base, String words) {
    Optional<String> rule = Optional.of(words);
    if (date.month() > 0) {
      LocalDate day = base.withDayOfMonth(1).withMonth(date.month());
      YearMonth month =
          YearMonth.from(day.isBefore(base.withDayOfMonth(1)) ? day : day.minusYears(1));
      return Optional.of(
          new When(
              month.atDay(1), month.atEndOfMonth(), Precision.MONTH, List.of(date.span()), rule));
    }
    if (date.weekday().isPresent()) {
      DayOfWeek weekday = date.weekday().get();
      LocalDate day =
          date.anchor() == Anchor.NEXT_WEEKDAY
              ? base.with(TemporalAdjusters.next(weekday))
              : date.amount() < 0
                  ? base.with(TemporalAdjusters.previous(weekday))
                  : base.with(TemporalAdjusters.previousOrSame(weekday));
      return Optional.of(new When(day, day, Precision.DAY, List.of(date.span()), rule));
    }
    try {
      return Optional.of(shifted(date, base, rule));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Days count to the day, "last week" to the week, months and years only to the month and the
   * year.
   */
  private static When shifted(RelativeDate date, LocalDate base, Optional<String> rule) {
    LocalDate day = base.plus(date.amount(), date.unit());
    if (date.unit() == ChronoUnit.WEEKS && date.anchor() == Anchor.PUBLISHED) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate sunday = monday.plusDays(6);
      return new When(
              monday,
              sunday.isAfter(base) ? base : sunday,
              Precision.RANGE,
              List.of(date.span()),
              rule)
          .with(Certainty.WEEK, Optional.empty());
    }
    if (date.unit() == ChronoUnit.MONTHS) {
      YearMonth month = YearMonth.from(day);
      return new When(
          month.atDay(1), month.atEndOfMonth(), Precision.MONTH, List.of(date.span()), rule);
    }
    if (date.unit() == ChronoUnit.YEARS) {
      return new When(
          LocalDate.of(day.getYear(), 1, 1),
          LocalDate.of(day.getYear(), 12, 31),
          Precision.YEAR,
          List.of(date.span()),
          rule);
    }
    return new When(day, day, Precision.DAY, List.of(date.span()), rule);
  }
}
