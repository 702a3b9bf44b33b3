package org.skirmish.coding.sign;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a phrase of an event's words points to: who is there, what they hold, or what is done. The
 * phrases stand in {@code signs.csv}; the rules of the codebook are stated over these signs.
 */
public enum Sign {
  /** Soldiers, police, peacekeepers. */
  STATE,
  /** Rebels, militias, gunmen, gangs. */
  ARMED,
  /** People who are only ever victims here. */
  CIVIL,
  /** Unarmed people who may also act together: residents, youths, supporters. */
  CROWD,
  PROTESTERS,
  RIOTERS,
  /** What armed forces hold: a base, a patrol, a convoy. */
  POST,
  /** Where civilians are: a village, a market, a bus. */
  SETTLEMENT,
  /** Ground that can change hands. */
  TERRITORY,

  /** Two parties fight each other. */
  CLASH,
  /** Those attacked hit back. */
  REPULSE,
  /** People go at people with guns: ambush, storm, raid. */
  GROUND,
  /** An attack of any kind. */
  ATTACK,
  SHOOT,
  KILL,
  WOUND,
  /** Killing that says by itself that the victims could not fight. */
  MASSACRE,
  BEAT,
  /** A crowd's violence. */
  LYNCH,
  ABDUCT,
  SEXUAL,

  PROTEST,
  /** What police do to a demonstration short of lethal force. */
  DISPERSE,
  /** Stones, barricades, arson. */
  DISORDER,
  RIOT,
  /** Lethal force against a crowd. */
  LIVE_FIRE,

  CHEMICAL,
  SUICIDE,
  AIR,
  SHELLING,
  EXPLOSIVE,
  GRENADE,

  /** A vehicle is driven into somebody or something. */
  RAM,
  /** What was fired got through and struck. */
  IMPACT,

  REGAIN,
  CAPTURE,
  /** Armed people are driven from a place; who drives whom tells to whom it falls. */
  OUST,
  /** Somebody leaves a place. */
  ABANDON,
  TRANSFER,

  AGREEMENT,
  ARREST,
  GROUP,
  DISRUPT,
  BASE,
  LOOT,
  /** Graves come to light. */
  FIND,
  OTHER,

  /** Longer names that contain a telling word without its meaning. */
  NEUTRAL,
  /** Takes back what follows within a few words. */
  NEGATION,
  /** What follows, up to the next comma, is why and not what. */
  REASON,
  /** What follows a word of protest, up to the end of the sentence, is what it is about. */
  CAUSE;

  /** People and places: who or what an act may be done to. */
  static final Set<Sign> PARTIES = EnumSet.range(STATE, SETTLEMENT);

  /** People who bear arms, and what they hold. */
  public static final Set<Sign> COMBATANTS = EnumSet.of(STATE, ARMED, POST);

  /** People who do not, and where they live. */
  static final Set<Sign> UNARMED = EnumSet.of(CIVIL, CROWD, PROTESTERS, RIOTERS, SETTLEMENT);

  /** Acts that may hurt somebody. */
  public static final Set<Sign> VIOLENT = EnumSet.range(CLASH, SEXUAL);

  /** Weapons that act from afar. */
  public static final Set<Sign> REMOTE = EnumSet.range(CHEMICAL, GRENADE);

  boolean isParty() {
    return PARTIES.contains(this);
  }

  /** Words of grammar that never become a sighting. */
  boolean isGrammar() {
    return ordinal() >= NEUTRAL.ordinal();
  }

  /** What a demonstration's own story may tell after the words that say what it is about. */
  boolean survivesCause() {
    return isParty()
        || switch (this) {
          case DISPERSE, DISORDER, RIOT, LIVE_FIRE, PROTEST -> true;
          default -> false;
        };
  }
}
