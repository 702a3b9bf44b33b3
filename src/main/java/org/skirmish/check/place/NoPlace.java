package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** The article names no place for the event. */
public final class NoPlace implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The article names no place for the event.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.place().location().isEmpty()
        ? List.of("no place was found for the event")
        : List.of();
  }
}
