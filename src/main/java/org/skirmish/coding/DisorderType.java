package org.skirmish.coding;

/** ACLED's broadest division of events. */
public enum DisorderType {
  POLITICAL_VIOLENCE("Political violence"),
  DEMONSTRATIONS("Demonstrations"),
  STRATEGIC_DEVELOPMENTS("Strategic developments"),
  POLITICAL_VIOLENCE_AND_DEMONSTRATIONS("Political violence; Demonstrations");

  private final String label;

  DisorderType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
