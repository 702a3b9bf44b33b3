package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** The event has no coordinates. */
public final class NoCoordinates implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The event has no coordinates.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.place().latitude().isEmpty()
        ? List.of("the event has no coordinates and will not show on a map")
        : List.of();
  }
}
