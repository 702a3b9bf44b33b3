package org.skirmish.table;

import java.util.Locale;

/** Whose columns a table has. */
enum Scheme {
  ACLED,
  UCDP;

  /** Its name in formats and in {@code columns.csv}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for the user. */
  String title() {
    return this == ACLED ? "ACLED's" : "UCDP GED's";
  }
}
