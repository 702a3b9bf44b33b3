package org.skirmish.check.toll;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.UnnumberedDeaths;

/**
 * Deaths are told of without a number, and the column of fatalities has the figure that ACLED
 * enters then.
 */
public final class DeathsByConvention implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String sentence() {
    return "Deaths are told of without a number; fatalities has ACLED's conventional figure.";
  }

  @Override
  public boolean isForTables() {
    return false;
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<UnnumberedDeaths> unnumbered =
        UnnumberedDeaths.of(coded.event(), coded.place().country());
    return unnumbered.isPresent()
        ? List.of(
            "the text gives no number for “"
                + unnumbered.get().words()
                + "” killed; fatalities has "
                + unnumbered.get().figure()
                + " by ACLED's convention")
        : List.of();
  }
}
