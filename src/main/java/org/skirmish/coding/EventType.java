package org.skirmish.coding;

/** ACLED's six event types. */
public enum EventType {
  BATTLES("Battles"),
  PROTESTS("Protests"),
  RIOTS("Riots"),
  EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence"),
  VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
  STRATEGIC_DEVELOPMENTS("Strategic developments");

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
