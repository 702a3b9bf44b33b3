package org.skirmish.check.toll;

import java.util.List;
import java.util.Optional;
import org.skirmish.check.Flag.Severity;
import org.skirmish.check.Rule;
import org.skirmish.coding.CodedEvent;
import org.skirmish.event.EventDate;

/** More than 1,000 people died on one day after 1945, which is true of few events. */
public final class ThousandDeadInADay implements Rule {

  private static final int WORLD_WAR = 1945;
  private static final int MANY = 1000;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "More than 1,000 people died on one day after 1945, which is true of few events.";
  }

  @Override
  public List<String> messages(CodedEvent coded) {
    Optional<EventDate> known = coded.event().date();
    if (known.isEmpty() || coded.fatalities().isEmpty()) {
      return List.of();
    }
    EventDate date = known.get();
    boolean oneDay = date.precision() == EventDate.Precision.DAY && date.start().equals(date.end());
    int dead = coded.fatalities().getAsInt();
    return oneDay && date.start().getYear() > WORLD_WAR && dead > MANY
        ? List.of(dead + " dead on one day are far more than most events have")
        : List.of();
  }
}
