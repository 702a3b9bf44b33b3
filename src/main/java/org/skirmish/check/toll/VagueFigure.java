package org.skirmish.check.toll;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** A figure is given in words that are no number. */
public final class VagueFigure implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "A figure is given in words that are no number.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.VAGUE_FIGURE);
  }
}
