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

/** The figures of a side's actors do not add up to the figure of the side. */
public final class TollPartsDisagree implements Rule {

  private static final List<Harm> ADDITIVE =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.MISSING);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The figures of a side's actors do not add up to the figure of the side.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    List<String> messages = new ArrayList<>();
    for (CodedSide side : coded.sides()) {
      for (Harm harm : ADDITIVE) {
        Optional<Range> whole = side.side().toll().get(harm);
        Optional<Range> sum = sum(side, harm);
        if (whole.isPresent() && sum.isPresent() && apart(whole.get(), sum.get())) {
          messages.add(
              "the actors' "
                  + harm.key()
                  + " add up to "
                  + sum.get()
                  + ", the side has "
                  + whole.get());
        }
      }
    }
    return messages;
  }

  /** The sum over all actors; empty when one of them has no figure. */
  private static Optional<Range> sum(CodedSide side, Harm harm) {
    Optional<Range> sum = Optional.empty();
    for (CodedActor actor : side.actors()) {
      Optional<Range> part = actor.actor().toll().get(harm);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.isEmpty() ? part : Optional.of(sum.get().plus(part.get()));
    }
    return sum;
  }

  /** Whether two ranges have no number in common. */
  private static boolean apart(Range a, Range b) {
    return a.high().isPresent() && b.low().isPresent() && a.high().getAsInt() < b.low().getAsInt()
        || b.high().isPresent() && a.low().isPresent() && b.high().getAsInt() < a.low().getAsInt();
  }
}
