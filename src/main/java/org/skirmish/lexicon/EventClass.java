package org.skirmish.lexicon;

/** What a predicate reports, before any coding scheme is applied. */
public enum EventClass {
  KILL,
  DIE,
  WOUND,
  /** Nobody knows where they are. */
  MISS,
  SHOOT,
  BEAT,
  ATTACK,
  CLASH,
  SHELL,
  /** From the air: bombs, missiles of aircraft and drones. */
  STRIKE,
  EXPLODE,
  GRENADE,
  SUICIDE_BOMB,
  RAPE,
  ABDUCT,
  ARREST,
  LOOT,
  DESTROY,
  SEIZE,
  TAKE_GROUND,
  /** Ground is left or handed over. */
  CEDE,
  INTERCEPT,
  SURRENDER,
  /** A truce or a peace. */
  AGREE,
  DEMONSTRATE,
  BLOCK,
  THROW,
  /** Police or soldiers act on a crowd. */
  INTERVENE,
  MOVE,
  ESTABLISH,
  COUP,
  RELEASE,
  /** A grave of many is found. */
  UNEARTH,
  DISPLACE,
  ANNOUNCE;

  /** Whether it takes lives. */
  public boolean isDeath() {
    return this == KILL || this == DIE;
  }
}
