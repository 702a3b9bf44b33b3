package org.skirmish.event.deed;

/** What was done, in the terms of the statements and before any coding scheme is applied. */
public enum Deed {
  CLASH,
  AIR_STRIKE,
  SHELLING,
  DEVICE,
  SUICIDE_BOMBING,
  GRENADE,
  CHEMICAL_ATTACK,
  ATTACK,
  SEXUAL_VIOLENCE,
  ABDUCTION,
  ARREST,
  LOOTING,
  DISARMAMENT,
  TRANSFER,
  AGREEMENT,
  MOVEMENT,
  BASE,
  PEACEFUL_PROTEST,
  MET_PROTEST,
  SHOT_PROTEST,
  VIOLENT_DEMONSTRATION,
  MOB,
  OTHER;

  /** Whether a crowd does it. */
  public boolean isOfCrowd() {
    return isProtest() || isRiot();
  }

  public boolean isProtest() {
    return this == PEACEFUL_PROTEST || this == MET_PROTEST || this == SHOT_PROTEST;
  }

  public boolean isRiot() {
    return this == VIOLENT_DEMONSTRATION || this == MOB;
  }

  /** Whether somebody uses force, be it only against things. */
  public boolean isViolent() {
    return compareTo(TRANSFER) <= 0;
  }

  /** Whether it is done from afar or by a device. */
  public boolean isRemote() {
    return this == AIR_STRIKE || this == SHELLING;
  }
}
