package org.skirmish.check.type;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.SubEventType;

/** People died at a protest that is coded as one without deadly force. */
public final class DeadInPeacefulProtest implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "People died at a protest that is coded as one without deadly force.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.subEventType().isEmpty() || coded.fatalities().orElse(0) == 0) {
      return List.of();
    }
    SubEventType type = coded.subEventType().get();
    return type == SubEventType.PEACEFUL_PROTEST || type == SubEventType.PROTEST_WITH_INTERVENTION
        ? List.of(
            type.label() + " with dead: ACLED has Excessive force against protesters for these")
        : List.of();
  }
}
