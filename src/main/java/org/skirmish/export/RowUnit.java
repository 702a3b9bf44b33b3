package org.skirmish.export;

/** What a row of the table of events is. */
public enum RowUnit {
  /** An event, as in ACLED's export. */
  EVENTS,
  /** An actor of an event, as in ACLED's monadic tables. */
  ACTORS
}
