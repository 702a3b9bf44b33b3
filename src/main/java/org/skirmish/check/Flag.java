package org.skirmish.check;

import java.util.Locale;

/**
 * What a rule found.
 *
 * @param code the rule's name in kebab case, as {@code guessed-sides}
 * @param severity how much it matters
 * @param message one sentence for the user
 */
public record Flag(String code, Severity severity, String message) {

  /** How much a flag matters. */
  public enum Severity {
    ERROR("A value is probably wrong."),
    WARNING("A value may be wrong: look at it."),
    INFO("Good to know.");

    private final String meaning;

    Severity(String meaning) {
      this.meaning = meaning;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it says to the user, in one sentence. */
    public String meaning() {
      return meaning;
    }
  }
}
