package org.skirmish.check.date;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;

/** Only the year of the event is known, and its date stands for all of it. */
public final class OnlyYearKnown implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "Only the year of the event is known, and its date stands for all of it.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<EventDate> date = coded.event().date();
    return date.isPresent() && date.get().precision() == EventDate.Precision.YEAR
        ? List.of("only the year is known; event_date is its first day")
        : List.of();
  }
}
