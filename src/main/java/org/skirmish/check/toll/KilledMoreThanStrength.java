package org.skirmish.check.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** A party lost more dead than it had people. */
public final class KilledMoreThanStrength implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "A party lost more dead than it had people.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    List<String> messages = new ArrayList<>();
    for (CodedSide side : coded.sides()) {
      if (exceeds(side.side().toll())) {
        messages.add("more killed than the strength of the side of " + lead(side));
      }
      if (side.actors().size() > 1) {
        for (CodedActor actor : side.actors()) {
          if (exceeds(actor.actor().toll())) {
            messages.add("more killed than the strength of " + actor.name());
          }
        }
      }
    }
    return messages;
  }

  private static String lead(CodedSide side) {
    return side.actors().stream().findFirst().map(CodedActor::name).orElse("an unnamed party");
  }

  /** Only what is certain counts: the least number of dead against the greatest strength. */
  private static boolean exceeds(Toll toll) {
    Optional<Range> killed = toll.get(Harm.KILLED);
    Optional<Range> strength = toll.get(Harm.STRENGTH);
    return killed.isPresent()
        && strength.isPresent()
        && killed.get().low().isPresent()
        && strength.get().high().isPresent()
        && killed.get().low().getAsInt() > strength.get().high().getAsInt();
  }
}
