package org.skirmish.coding.type;

/** Who won, as far as an event's result says. */
public enum Winner {
  STATE,
  NON_STATE,
  OPEN
}
