package org.skirmish.lexicon;

/** What sort of people, or whose things, a noun stands for. */
public enum PersonKind {
  ARMY,
  POLICE,
  /** Forces of a state of which the text does not say whether they are army or police. */
  SECURITY,
  GOVERNMENT,
  /** Private guards. */
  GUARD,
  /** Forces from abroad that are no single state's: peace missions, coalitions, contractors. */
  EXTERNAL,
  /** A group that governs as a state. */
  STATE,
  REBEL,
  /** Armed, and nothing else is said. */
  ARMED,
  GANG,
  /** Armed for a clan, a people or a community. */
  IDENTITY,
  RIOTERS,
  PROTESTERS,
  CIVILIANS,
  /** A thing of an armed body: its side is its owner's. */
  FORCE_PROPERTY,
  /** A thing of civilians, or of whoever is named as its owner. */
  PROPERTY,
  /** A thing or a place that is nobody. */
  OBJECT,
  BODY,
  /** Refers back to somebody named before: "they", "the group". */
  VAGUE;

  /** Whether such people bear arms. */
  public boolean isArmed() {
    return compareTo(IDENTITY) <= 0;
  }

  /** Whether they serve the state in which they are. */
  public boolean isOfState() {
    return compareTo(GOVERNMENT) <= 0;
  }

  /** Whether they bear arms for a group and not for a state. */
  public boolean isIrregular() {
    return compareTo(REBEL) >= 0 && compareTo(IDENTITY) <= 0;
  }

  /** Whether they bear arms for no state and no community. */
  public boolean isInsurgent() {
    return isIrregular() && this != IDENTITY;
  }

  /** Protesters and rioters. */
  public boolean isCrowd() {
    return this == PROTESTERS || this == RIOTERS;
  }

  /** Whether it stands for somebody, and not for a thing, a body or an earlier word. */
  public boolean isSomebody() {
    return compareTo(CIVILIANS) <= 0;
  }
}
