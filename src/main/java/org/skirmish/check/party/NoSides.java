package org.skirmish.check.party;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** Nobody is named who took part. */
public final class NoSides implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "Nobody is named who took part.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.sides().isEmpty() ? List.of("the text names nobody who took part") : List.of();
  }
}
