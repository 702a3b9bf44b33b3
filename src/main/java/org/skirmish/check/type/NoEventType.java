package org.skirmish.check.type;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;

/** The event type could not be told from the words of the article. */
public final class NoEventType implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The event type could not be told from the words of the article.";
  }

  @Override
  public boolean isForTables() {
    return false;
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.subEventType().isEmpty()
        ? List.of("could not determine the event type")
        : List.of();
  }
}
