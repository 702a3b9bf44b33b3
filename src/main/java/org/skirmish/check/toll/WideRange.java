package org.skirmish.check.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/** The highest figure of a loss is more than three times the lowest. */
public final class WideRange implements Rule {

  private static final List<Harm> LOSSES =
      List.of(Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED, Harm.MISSING);

  private static final int TIMES = 3;

  /** "One to four" is no wide range. */
  private static final int LEAST_GAP = 10;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The highest figure of a loss is more than three times the lowest.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    List<String> messages = new ArrayList<>();
    for (CodedSide side : coded.sides()) {
      String whose = side.actors().isEmpty() ? "a side" : side.actors().get(0).name();
      add(messages, "the side of " + whose, side.side().toll());
    }
    add(messages, "civilians", coded.event().civilians());
    return messages;
  }

  private static void add(List<String> messages, String whose, Toll toll) {
    for (Harm harm : LOSSES) {
      Optional<Range> range = toll.get(harm);
      if (range.isPresent() && isWide(range.get())) {
        messages.add("figures far apart for " + whose + ": " + range.get() + " " + harm.key());
      }
    }
  }

  private static boolean isWide(Range range) {
    if (range.low().isEmpty() || range.high().isEmpty()) {
      return false;
    }
    long low = range.low().getAsInt();
    long high = range.high().getAsInt();
    return low > 0 && high > TIMES * low && high - low >= LEAST_GAP;
  }
}
