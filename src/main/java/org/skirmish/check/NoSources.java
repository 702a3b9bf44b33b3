package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;

/**
 * An article cites its sources, but not for this event. A report or a note without any list of
 * references says nothing by that.
 */
final class NoSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The article has references, but cites none for this event.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    boolean cites = !coded.event().origin().references().isEmpty();
    return cites && coded.event().sources().isEmpty()
        ? List.of("the article has references, but cites none for this event")
        : List.of();
  }
}
