package org.skirmish.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an event was.
 *
 * @param start first day, proleptic ISO; 1 BC is year 0
 * @param end last day, inclusive; a month or a year becomes its first and last day
 * @param precision how much of that the article says
 * @param time the local time at which it began, if it is told
 */
public record EventDate(
    LocalDate start, LocalDate end, Precision precision, Optional<LocalTime> time) {

  /** What the article states: the day, two different days, or only the month or year. */
  public enum Precision {
    DAY,
    RANGE,
    MONTH,
    YEAR
  }
}
