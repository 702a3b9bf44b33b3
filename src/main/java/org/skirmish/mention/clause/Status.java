package org.skirmish.mention.clause;

/** How sure a text is of what it tells. */
public enum Status {
  ASSERTED,
  /** Only somebody's word. */
  CLAIMED,
  DENIED,
  /** Planned, feared, demanded, possible. */
  NOT_REAL,
  /** A reason, an anniversary, a trial, another day: not the story itself. */
  BACKGROUND
}
