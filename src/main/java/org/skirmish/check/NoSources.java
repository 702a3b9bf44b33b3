package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;

/** No reference stands behind the event. */
final class NoSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "No reference stands behind the event.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.event().sources().isEmpty()
        ? List.of("no reference stands behind the event")
        : List.of();
  }
}
