package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** The coordinates of the article are 0, 0. */
public final class PointAtZero implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "The coordinates of the article are 0, 0.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return PlaceDoubts.of(coded, PlaceDoubt.Kind.AT_ZERO);
  }
}
