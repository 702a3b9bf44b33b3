package org.skirmish.review;

import java.util.List;

/**
 * A file of corrections that was read.
 *
 * @param file its name
 * @param events what it says of each event, in the order of their first lines
 * @param faults the lines that cannot be used
 */
public record Corrections(String file, List<ReviewedEvent> events, List<Fault> faults) {

  /** No file was given. */
  public static final Corrections NONE = new Corrections("", List.of(), List.of());

  /**
   * A line that cannot be used.
   *
   * @param detail why, and what to do
   */
  record Fault(int line, String detail) {}

  public Corrections {
    events = List.copyOf(events);
    faults = List.copyOf(faults);
  }

  /** Whether a file was given. */
  public boolean isGiven() {
    return !file.isEmpty();
  }
}
