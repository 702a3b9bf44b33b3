package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;

/** The event ends before it begins. */
final class EndBeforeStart implements Rule {

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
    return coded.event().date().filter(d -> d.end().isBefore(d.start())).isPresent()
        ? List.of("the last day lies before the first")
        : List.of();
  }
}
