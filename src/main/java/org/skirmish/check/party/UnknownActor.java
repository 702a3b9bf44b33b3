package org.skirmish.check.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;

/** The kind of an actor could not be told from the registry or its name. */
public final class UnknownActor implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The kind of an actor could not be told from the registry or its name.";
  }

  @Override
  public boolean isForTables() {
    return false;
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Set<String> messages = new LinkedHashSet<>();
    for (CodedSide side : coded.sides()) {
      for (CodedActor actor : side.actors()) {
        if (actor.type().isEmpty()) {
          messages.add("no type is known for the actor “" + actor.name() + "”");
        }
      }
    }
    return List.copyOf(messages);
  }
}
