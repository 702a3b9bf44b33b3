package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** The coordinates of the article are no point on earth or contradict each other. */
final class BadCoordinates implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "The coordinates of the article are no point on earth or contradict each other.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.BAD_COORDINATES);
  }
}
