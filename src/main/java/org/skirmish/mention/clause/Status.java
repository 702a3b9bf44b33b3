package org.skirmish.mention.clause;

/** How sure a text is of what it tells. */
public enum Status {
  ASSERTED,
  /** Only somebody's word. */
  CLAIMED,
  DENIED,
  /** Planned, feared, demanded, possible. */
  NOT_REAL,
  /** Tried, and not told to have come about. */
  ATTEMPTED,
  /** A reason, an anniversary, a trial, another day: not the story itself. */
  BACKGROUND;

  /** Whether it has not come about, as far as the text knows. */
  public boolean isOpen() {
    return this == NOT_REAL || this == ATTEMPTED;
  }
}
