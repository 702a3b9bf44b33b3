package org.skirmish.check.type;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventType;

/** People died in an event that is coded as one without violence. */
public final class DeadInStrategicDevelopment implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "People died in an event that is coded as one without violence.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.subEventType().isPresent()
            && coded.subEventType().get().eventType() == EventType.STRATEGIC_DEVELOPMENTS
            && coded.fatalities().orElse(0) > 0
        ? List.of(
            coded.subEventType().get().label()
                + " with dead: strategic developments are events without violence")
        : List.of();
  }
}
