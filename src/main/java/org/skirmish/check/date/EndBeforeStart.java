package org.skirmish.check.date;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;

/** The event ends before it begins. */
public final class EndBeforeStart implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "The event ends before it begins.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<EventDate> date = coded.event().date();
    return date.isPresent() && date.get().end().isBefore(date.get().start())
        ? List.of("the last day lies before the first")
        : List.of();
  }
}
