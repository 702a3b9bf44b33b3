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
 * @param certainty how closely these days are the event's
 */
public record EventDate(
    LocalDate start,
    LocalDate end,
    Precision precision,
    Optional<LocalTime> time,
    Certainty certainty) {

  /** The days of the event itself. */
  public EventDate(LocalDate start, LocalDate end, Precision precision, Optional<LocalTime> time) {
    this(start, end, precision, time, Certainty.EXACT);
  }

  /** How closely the days that are told are the event's. */
  public enum Certainty {
    /** The event was on these days. */
    EXACT,
    /** It was about then: "around 2 May", "the week of", "as reported". */
    WEEK,
    /** It was within a month of it, or it is only known to be later: "month of", "since". */
    MONTH
  }

  /** What the article states: the day, two different days, or only the month or year. */
  public enum Precision {
    DAY,
    RANGE,
    MONTH,
    YEAR
  }
}
