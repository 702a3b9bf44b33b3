package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** The coordinates of the article lie more than 50 km from the place that it names. */
public final class PointFarFromPlace implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The coordinates of the article lie more than 50 km from the place that it names.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return PlaceDoubts.of(coded, PlaceDoubt.Kind.FAR_OFF);
  }
}
