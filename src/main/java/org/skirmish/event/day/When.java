package org.skirmish.event.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventDate.Certainty;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.source.Span;

/**
 * When a sentence says that something was.
 *
 * @param start first day
 * @param end last day
 * @param precision what is told of it
 * @param spans the words
 * @param rule how it was concluded, if it is not said in full
 * @param certainty how closely the days are the event's
 * @param doubt what a user must know of it, as that its order is not told
 */
public record When(
    LocalDate start,
    LocalDate end,
    Precision precision,
    List<Span> spans,
    Optional<String> rule,
    Certainty certainty,
    Optional<String> doubt) {

  /** The days of the event itself, beyond doubt. */
  public When(
      LocalDate start,
      LocalDate end,
      Precision precision,
      List<Span> spans,
      Optional<String> rule) {
    this(start, end, precision, spans, rule, Certainty.EXACT, Optional.empty());
  }

  public When with(Certainty other, Optional<String> otherDoubt) {
    return new When(start, end, precision, spans, rule, other, otherDoubt);
  }

  /** Whether the two share a day. */
  public boolean overlaps(When other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** Whether a day is one of these, where days are told. */
  boolean covers(LocalDate day) {
    return isExact() && !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean isExact() {
    return precision == Precision.DAY || precision == Precision.RANGE;
  }

  public EventDate date() {
    return new EventDate(start, end, precision, Optional.empty(), certainty);
  }
}
