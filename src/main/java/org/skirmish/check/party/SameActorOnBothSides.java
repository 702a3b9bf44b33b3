package org.skirmish.check.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.world.ActorType;

/** The same actor stands on two sides. */
public final class SameActorOnBothSides implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The same actor stands on two sides.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.sides().size() < 2) {
      return List.of();
    }
    Map<String, CodedSide> firstSide = new HashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    for (CodedSide side : coded.sides()) {
      for (CodedActor actor : side.actors()) {
        CodedSide first = isOneBody(actor) ? firstSide.putIfAbsent(actor.name(), side) : null;
        if (first != null && first != side) {
          twice.add(actor.name());
        }
      }
    }
    List<String> messages = new ArrayList<>();
    for (String name : twice) {
      messages.add(name + " stands on two sides");
    }
    return messages;
  }

  /** Two crowds and two bands of gunmen may bear one name; a state or a group fights as one. */
  private static boolean isOneBody(CodedActor actor) {
    if (actor.type().isEmpty() || actor.tableName().startsWith("Unidentified")) {
      return false;
    }
    ActorType type = actor.type().get();
    return type != ActorType.CIVILIANS && type != ActorType.PROTESTERS && type != ActorType.RIOTERS;
  }
}
