package org.skirmish.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.table.Days;
import org.skirmish.table.Days.Order;

/** Days as spreadsheets write them when they save a table again: 2017-11-24 is 24.11.2017. */
final class WrittenDay {

  private WrittenDay() {}

  /** The day; empty where it may be two days, or none. */
  static Optional<LocalDate> of(String cell) {
    Optional<LocalDate> plain = Days.of(cell);
    if (plain.isPresent()) {
      return plain;
    }
    Optional<LocalDate> dayFirst = of(cell, Order.DAY);
    // Nobody who separates a date with dots puts the month first.
    Optional<LocalDate> monthFirst = cell.indexOf('.') < 0 ? of(cell, Order.MONTH) : dayFirst;
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
        ? Optional.empty()
        : dayFirst.or(() -> monthFirst);
  }

  /** Whether the cell may be this day, in one order or the other. */
  static boolean mayBe(String cell, LocalDate day) {
    return of(cell).or(() -> of(cell, Order.DAY)).filter(day::equals).isPresent()
        || of(cell, Order.MONTH).filter(day::equals).isPresent();
  }

  private static Optional<LocalDate> of(String cell, Order order) {
    return Days.of(cell, OptionalInt.empty(), order)
        .filter(found -> !found.guessed())
        .map(Days.Found::day);
  }
}
