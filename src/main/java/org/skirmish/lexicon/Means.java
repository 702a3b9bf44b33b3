package org.skirmish.lexicon;

/** Weapons and ways of attack, by the kind of violence that they stand for. */
public enum Means {
  AIRCRAFT,
  DRONE,
  ARTILLERY,
  EXPLOSIVE_DEVICE,
  GRENADE,
  SUICIDE,
  CHEMICAL,
  SEXUAL,
  SMALL_ARMS,
  /** Grenades of the police that do not kill. */
  STUN
}
