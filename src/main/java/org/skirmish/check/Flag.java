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
    /** A value is probably wrong. */
    ERROR,
    /** A value may be wrong: look at it. */
    WARNING,
    /** Good to know. */
    INFO;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
