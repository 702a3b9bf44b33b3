package org.skirmish.check.type;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** All the dead that are told of are civilians, yet they are not coded as the target. */
public final class OnlyCiviliansKilled implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "All the dead that are told of are civilians, yet they are not coded as the target.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.subEventType().isEmpty()
        || coded.civilianTargeting()
        || !hasDead(coded.event().civilians())) {
      return List.of();
    }
    for (CodedSide side : coded.sides()) {
      if (hasDead(side.side().toll())) {
        return List.of();
      }
    }
    return List.of("only civilians are known to be dead, and civilian_targeting is empty");
  }

  private static boolean hasDead(Toll toll) {
    Optional<Range> killed = toll.get(Harm.KILLED);
    return killed.isPresent() && killed.get().low().orElse(1) > 0;
  }
}
