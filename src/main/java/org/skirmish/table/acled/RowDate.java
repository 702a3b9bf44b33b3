package org.skirmish.table.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.Days;
import org.skirmish.table.Oddities;
import org.skirmish.table.Row;

/**
 * The date of a row: ACLED's one day, or a year, a month and a day in columns of their own, of
 * which the last two may be 0 or empty where they are not known.
 */
final class RowDate {

  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int MOST_MONTHS = 12;
  private static final int MOST_DAYS = 31;

  /** A column that holds a date, and what stands first in it. */
  private record DateColumn(int place, Days.Order order) {}

  private final DateColumn[] columns;
  private final int end;
  private final int year;
  private final int month;
  private final int day;

  RowDate(Columns columns) {
    this.columns =
        new DateColumn[] {
          new DateColumn(columns.field("event_date"), Days.Order.YEAR),
          new DateColumn(columns.field("event_date_dmy"), Days.Order.DAY),
          new DateColumn(columns.field("event_date_mdy"), Days.Order.MONTH)
        };
    end = columns.field("end_date");
    year = columns.field("year");
    month = columns.field("month");
    day = columns.field("day");
  }

  /**
   * The date, as exact as the row's time precision has it.
   *
   * @throws BadCell if it is no date
   */
  EventDate of(Row row, OptionalInt precision, Oddities odd) {
    OptionalInt told = row.number(year, Short.MIN_VALUE, Short.MAX_VALUE);
    for (DateColumn column : columns) {
      if (row.has(column.place()) && (told.isEmpty() || !row.text(column.place()).isBlank())) {
        return whole(row, column, told, precision, odd);
      }
    }
    if (told.isEmpty()) {
      throw new BadCell("the row has no date: fill in its year at least");
    }
    return inParts(row, told.getAsInt());
  }

  private EventDate whole(
      Row row, DateColumn column, OptionalInt told, OptionalInt precision, Oddities odd) {
    String cell = row.required(column.place());
    LocalDate first = day(row, column.place(), cell, told, column.order(), odd);
    if (told.isPresent() && told.getAsInt() != first.getYear()) {
      odd.date("the row has year " + told.getAsInt() + " beside event_date " + first);
    }
    LocalDate last = first;
    if (!row.text(end).isBlank()) {
      last = day(row, end, row.text(end), OptionalInt.of(first.getYear()), column.order(), odd);
    }
    Precision exact =
        switch (precision.orElse(1)) {
          case WEEK -> Precision.RANGE;
          case MONTH -> Precision.MONTH;
          default -> last.equals(first) ? Precision.DAY : Precision.RANGE;
        };
    return new EventDate(first, last, exact, Optional.empty());
  }

  private static LocalDate day(
      Row row, int column, String cell, OptionalInt year, Days.Order order, Oddities odd) {
    Optional<Days.Found> found = Days.of(cell, year, order);
    if (found.isEmpty()) {
      boolean figures =
          Days.of(cell, year, Days.Order.DAY)
              .or(() -> Days.of(cell, year, Days.Order.MONTH))
              .isPresent();
      throw row.wrong(
          column,
          "a date such as 2017-11-24 or 24 November 2017"
              + (figures
                  ? " (whether the day or the month stands first say with --map"
                      + " COLUMN=event_date_dmy or event_date_mdy)"
                  : ""));
    }
    if (found.get().guessed()) {
      odd.century(row, column, found.get().day());
    }
    return found.get().day();
  }

  private EventDate inParts(Row row, int ofYear) {
    int ofMonth = row.number(month, 0, MOST_MONTHS).orElse(0);
    int ofDay = row.number(day, 0, MOST_DAYS).orElse(0);
    if (ofMonth == 0) {
      LocalDate first = LocalDate.of(ofYear, 1, 1);
      return new EventDate(
          first, first.plusYears(1).minusDays(1), Precision.YEAR, Optional.empty());
    }
    if (ofDay == 0) {
      YearMonth whole = YearMonth.of(ofYear, ofMonth);
      return new EventDate(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, Optional.empty());
    }
    try {
      LocalDate date = LocalDate.of(ofYear, ofMonth, ofDay);
      return new EventDate(date, date, Precision.DAY, Optional.empty());
    } catch (DateTimeException e) {
      throw row.wrong(day, "a day of that month");
    }
  }
}
