package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** The coordinates of the article are no point on earth or contradict each other. */
public final class BadCoordinates implements Rule {

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
