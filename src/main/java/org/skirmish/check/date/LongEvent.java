package org.skirmish.check.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;

/** The event lasts longer than a month, which ACLED would enter as many events. */
public final class LongEvent implements Rule {

  private static final int MONTH = 31;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The event lasts longer than a month, which ACLED would enter as many events.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<EventDate> known = coded.event().date();
    if (known.isEmpty() || known.get().precision() != EventDate.Precision.RANGE) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(known.get().start(), known.get().end()) + 1;
    return days > MONTH
        ? List.of("one row stands for " + days + " days; ACLED gives each day its own")
        : List.of();
  }
}
