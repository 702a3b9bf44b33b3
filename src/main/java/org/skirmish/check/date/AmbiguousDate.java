package org.skirmish.check.date;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** A date can be read in two ways: its day or its month may stand first, or its century is open. */
public final class AmbiguousDate implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A date in figures may have its day or its month first, or leaves its century open.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.DATE_ORDER);
  }
}
