package org.skirmish.check.toll;

import java.util.List;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.Claim;

/** The only figures of dead are one party's word. */
public final class OnlyClaimedToll implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "The only figures of dead are one party's word.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    if (coded.fatalities().orElse(0) > 0) {
      return List.of();
    }
    for (Claim claim : coded.event().claims()) {
      for (Claim.Loss loss : claim.killed()) {
        if (loss.range().low().orElse(0) > 0) {
          return List.of("only “" + claim.by() + "” speaks of dead; fatalities leaves them out");
        }
      }
    }
    return List.of();
  }
}
