package org.skirmish.mention;

/** What sort of people a noun names. */
public enum Group {
  /** Of a state, a mission or a company. */
  FORCES,
  POLICE,
  PEACEKEEPERS,
  /** Of an armed body that is no state's. */
  FIGHTERS,
  /** Those who did the deed that is told of. */
  ATTACKERS,
  CIVILIANS,
  /** Protesters and rioters. */
  CROWD,
  /** Nothing is said. */
  PEOPLE;

  /** Whether they bear arms. */
  public boolean isArmed() {
    return this == FORCES
        || this == POLICE
        || this == PEACEKEEPERS
        || this == FIGHTERS
        || this == ATTACKERS;
  }

  /** Whether they serve a state or a mission. */
  public boolean isOfState() {
    return this == FORCES || this == POLICE || this == PEACEKEEPERS;
  }
}
