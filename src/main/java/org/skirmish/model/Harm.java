package org.skirmish.model;

import java.util.Locale;

/** What a count of people counts. */
public enum Harm {
  KILLED,
  WOUNDED,
  CAPTURED,
  MISSING,
  /** An undivided figure: "19,240 dead or wounded", or a number with no kind. */
  TOTAL,
  DISPLACED,
  /** Not harm: how many took part. */
  STRENGTH;

  private final String key = name().toLowerCase(Locale.ROOT);

  /** The key of {@code events.json}. */
  public String key() {
    return key;
  }
}
