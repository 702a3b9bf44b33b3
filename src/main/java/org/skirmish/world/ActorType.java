package org.skirmish.world;

/** ACLED's eight kinds of actors (its {@code inter} terms), with their numeric codes. */
public enum ActorType {
  STATE_FORCES(1, "State forces"),
  REBEL_GROUP(2, "Rebel group"),
  POLITICAL_MILITIA(3, "Political militia"),
  IDENTITY_MILITIA(4, "Identity militia"),
  RIOTERS(5, "Rioters"),
  PROTESTERS(6, "Protesters"),
  CIVILIANS(7, "Civilians"),
  EXTERNAL_FORCES(8, "External/Other forces");

  private final int code;
  private final String label;

  ActorType(int code, String label) {
    this.code = code;
    this.label = label;
  }

  /** ACLED's number, 1 to 8. */
  public int code() {
    return code;
  }

  /** ACLED's term. */
  public String label() {
    return label;
  }
}
