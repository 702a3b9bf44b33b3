package org.skirmish.check.party;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventType;

/** A battle has two sides, and only one was found. */
public final class OneSidedBattle implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A battle has two sides, and only one was found.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.subEventType().isPresent()
            && coded.subEventType().get().eventType() == EventType.BATTLES
            && coded.sides().size() == 1
        ? List.of("the event is a battle, but all who are named stand on one side")
        : List.of();
  }
}
