package org.skirmish.review.draft;

import static org.skirmish.review.ReviewedField.END_DATE;
import static org.skirmish.review.ReviewedField.EVENT_DATE;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.model.FieldPath;
import org.skirmish.review.Changes;

/** Puts days that a reviewer gives in place of those that were read. */
final class DatePart {

  private DatePart() {}

  /** The event's days; {@code changes} lose what cannot be put in. */
  static Optional<EventDate> of(Optional<EventDate> read, Changes changes, Trail trail) {
    if (!changes.has(EVENT_DATE) && !changes.has(END_DATE)) {
      return read;
    }
    Optional<LocalDate> start =
        changes.has(EVENT_DATE) ? changes.day(EVENT_DATE) : read.map(EventDate::start);
    checkEnd(start, changes, trail);
    String readStart = read.map(date -> date.start().toString()).orElse("");
    String readEnd = read.map(date -> date.end().toString()).orElse("");
    if (changes.has(EVENT_DATE)) {
      trail.byHand(EVENT_DATE.paths(), readStart);
    }
    if (changes.has(END_DATE)) {
      trail.byHand(END_DATE.paths(), readEnd);
    }
    if (start.isEmpty() || !changes.has(EVENT_DATE) && !changes.has(END_DATE)) {
      return start.isEmpty() ? Optional.empty() : read;
    }
    LocalDate end = end(start.get(), read, changes);
    if (!changes.has(END_DATE) && !end.toString().equals(readEnd)) {
      trail.follows(FieldPath.DATE_END, readEnd, "the day that was given by hand");
    }
    return Optional.of(
        new EventDate(
            start.get(),
            end,
            end.equals(start.get()) ? Precision.DAY : Precision.RANGE,
            read.flatMap(EventDate::time)));
  }

  /** A last day needs a first one that is not behind it. */
  private static void checkEnd(Optional<LocalDate> start, Changes changes, Trail trail) {
    if (!changes.has(END_DATE) || changes.day(END_DATE).isEmpty()) {
      return;
    }
    LocalDate end = changes.day(END_DATE).get();
    if (start.isEmpty() || end.isBefore(start.get())) {
      changes.drop(END_DATE);
      trail.refuse(
          END_DATE,
          start.isEmpty()
              ? "the event has no event_date, and an end_date needs one: correct event_date too"
              : "end_date "
                  + end
                  + " is before event_date "
                  + start.get()
                  + ": correct one of them");
    }
  }

  /** Of a month or a year that was read nothing stays when somebody says which day it was. */
  private static LocalDate end(LocalDate start, Optional<EventDate> read, Changes changes) {
    if (changes.has(END_DATE)) {
      return changes.day(END_DATE).orElse(start);
    }
    boolean range = read.isPresent() && read.get().precision() == Precision.RANGE;
    return range && read.get().end().isAfter(start) ? read.get().end() : start;
  }
}
