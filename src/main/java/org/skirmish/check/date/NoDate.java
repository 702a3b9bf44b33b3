package org.skirmish.check.date;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** The article gives no date for the event. */
public final class NoDate implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The article gives no date for the event.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.event().date().isEmpty() ? List.of("no date was found for the event") : List.of();
  }
}
