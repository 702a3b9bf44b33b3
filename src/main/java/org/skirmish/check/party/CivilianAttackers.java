package org.skirmish.check.party;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Side;
import org.skirmish.world.ActorType;

/** The attackers are civilians, who by ACLED's rules do no violence. */
public final class CivilianAttackers implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The attackers are civilians, who by ACLED's rules do no violence.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    for (CodedSide side : coded.sides()) {
      if (side.side().role() == Side.Role.ATTACKER && isCivilian(side)) {
        return List.of("the attackers are civilians: sides swapped, or rioters or a militia?");
      }
    }
    return List.of();
  }

  private static boolean isCivilian(CodedSide side) {
    for (CodedActor actor : side.actors()) {
      if (actor.type().isEmpty() || actor.type().get() != ActorType.CIVILIANS) {
        return false;
      }
    }
    return !side.actors().isEmpty();
  }
}
