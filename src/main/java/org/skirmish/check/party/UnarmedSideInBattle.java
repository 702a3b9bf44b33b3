package org.skirmish.check.party;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.EventType;
import org.skirmish.world.ActorType;

/** A side of a battle is made up of civilians or protesters, who are not armed. */
public final class UnarmedSideInBattle implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A side of a battle is made up of civilians or protesters, who are not armed.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.subEventType().isEmpty()
        || coded.subEventType().get().eventType() != EventType.BATTLES) {
      return List.of();
    }
    for (CodedSide side : coded.sides()) {
      if (isUnarmed(side)) {
        return List.of(
            "the event is a battle, but " + side.actors().get(0).name() + " carry no arms");
      }
    }
    return List.of();
  }

  private static boolean isUnarmed(CodedSide side) {
    for (CodedActor actor : side.actors()) {
      if (actor.type().isEmpty()
          || actor.type().get() != ActorType.CIVILIANS
              && actor.type().get() != ActorType.PROTESTERS) {
        return false;
      }
    }
    return !side.actors().isEmpty();
  }
}
