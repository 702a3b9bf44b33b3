package org.skirmish.check;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.coding.CodedEvent;

/** The kind of an actor could not be told from the registry or its name. */
final class UnknownActor implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The kind of an actor could not be told from the registry or its name.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    return coded.sides().stream()
        .flatMap(side -> side.actors().stream())
        .filter(actor -> actor.type().isEmpty())
        .map(actor -> "no type is known for the actor “" + actor.name() + "”")
        .distinct()
        .toList();
  }
}
