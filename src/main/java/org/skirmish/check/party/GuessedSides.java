package org.skirmish.check.party;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** Which names fight together was decided on weak signs. */
public final class GuessedSides implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "Which names fight together was decided on weak signs.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.GUESSED_SIDES);
  }
}
