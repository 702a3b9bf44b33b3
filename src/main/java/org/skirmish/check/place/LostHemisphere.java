package org.skirmish.check.place;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.PlaceDoubt;

/** A hemisphere or a minus sign of the coordinates seems to be lost. */
public final class LostHemisphere implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "A hemisphere or a minus sign of the coordinates seems to be lost.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return PlaceDoubts.of(coded, PlaceDoubt.Kind.HEMISPHERE);
  }
}
