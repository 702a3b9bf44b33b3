package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** A cell of a table holds a term that its scheme does not have. */
final class UnknownTerm implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A cell of a table holds a term that its scheme does not have.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.UNKNOWN_TERM);
  }
}
