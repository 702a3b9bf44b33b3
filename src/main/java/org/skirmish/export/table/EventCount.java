package org.skirmish.export.table;

import java.util.OptionalInt;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.Fatalities;

/** How many events there are of some kind, and how many died in them. */
public final class EventCount {

  private long events;
  private long fatalities;
  private long low;
  private long high;

  /** Counts one more. */
  public void add(CheckedEvent event) {
    Fatalities told = event.coded().event().fatalities();
    OptionalInt coded = event.coded().fatalities();
    int number = coded.orElse(0);
    int least = told.low().orElse(number);
    events++;
    fatalities += number;
    low += Math.min(least, coded.orElse(least));
    high += Math.max(told.high().orElse(least), number);
  }

  /** Adds what another has counted. */
  public void add(EventCount other) {
    events += other.events;
    fatalities += other.fatalities;
    low += other.low;
    high += other.high;
  }

  public long events() {
    return events;
  }

  /** The dead by ACLED's conservative number; those of events without one count as none. */
  public long fatalities() {
    return fatalities;
  }

  /** The least number of dead that the articles tell of. */
  public long low() {
    return low;
  }

  /** The highest number of dead that the articles tell of. */
  public long high() {
    return high;
  }
}
