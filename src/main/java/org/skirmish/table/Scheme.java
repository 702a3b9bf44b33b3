package org.skirmish.table;

import java.util.Locale;

/** Whose columns a table has. */
public enum Scheme {
  ACLED,
  UCDP;

  /** Its name in formats and in {@code columns.csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for the user. */
  public String title() {
    return this == ACLED ? "ACLED's" : "UCDP GED's";
  }
}
