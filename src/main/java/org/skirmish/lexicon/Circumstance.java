package org.skirmish.lexicon;

/** What else a text says of an event that decides how it is coded. */
public enum Circumstance {
  GROUND_FIGHT,
  BROUGHT_DOWN,
  GROUND_TAKEN,
  NOT_TAKEN,
  CROWD,
  CROWD_MOOD,
  RIOTING,
  CROWD_VIOLENCE,
  EFFIGY,
  MOB,
  MOB_OFFENCE,
  DURING_DEMONSTRATION,
  POLICE_PRESENT,
  POLICE_FORCE,
  DEADLY_FORCE,
  TWO_CROWDS,
  FROM_VEHICLE,
  EXTORTION,
  HELD_SECRETLY,
  DRUGS,
  MONITORS,
  /** Communities or clans fight one another. */
  COMMUNAL,
  /** "A search operation", which only a state carries out. */
  STATE_OPERATION,
  /** Herds are driven away, as those do who raid their neighbours. */
  CATTLE_RAID,
  /** Somebody dies or is beaten where only the police can have done it. */
  DEATH_IN_CUSTODY,
  HEARD_FIRE,
  OFF_DUTY,
  DISPLACED,
  HEADQUARTERS,
  BARRICADE,
  PEACEFUL_TRANSFER,
  /** What a state or a community does in unrest, or suffers from it. */
  TURMOIL
}
