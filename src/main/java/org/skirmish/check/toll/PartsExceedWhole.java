package org.skirmish.check.toll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** The dead of the sides and the civilians are more than the dead in all. */
public final class PartsExceedWhole implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "The dead of the sides and the civilians are more than the dead in all.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    OptionalInt most = coded.event().fatalities().high();
    long parts = least(coded.event().civilians());
    for (CodedSide side : coded.sides()) {
      parts += least(side.side().toll());
    }
    return most.isPresent() && parts > most.getAsInt()
        ? List.of(
            "sides and civilians have "
                + parts
                + " killed, the event at most "
                + most.getAsInt()
                + " in all")
        : List.of();
  }

  private static int least(Toll toll) {
    Optional<Range> killed = toll.get(Harm.KILLED);
    return killed.isPresent() ? killed.get().low().orElse(0) : 0;
  }
}
