package org.skirmish.check.date;

import java.util.List;
import org.skirmish.check.Doubts;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.model.Doubt;

/** Two places of the article give different dates. */
public final class DatesDisagree implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "Two places of the article give different dates.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return Doubts.of(coded, Doubt.Kind.DATES_DISAGREE);
  }
}
