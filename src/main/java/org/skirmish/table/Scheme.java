package org.skirmish.table;

import java.util.Locale;

/** Whose columns a table has. */
public enum Scheme {
  ACLED("ACLED's"),
  UCDP("UCDP GED's"),
  GTD("the GTD's"),
  /** Columns that the user says what they are. */
  MAPPED("a mapped one"),
  /** A text beside what is known of it. */
  NOTES("one of texts"),
  /** Columns that nobody knows. */
  UNKNOWN("one that Skirmish does not know");

  private final String title;

  Scheme(String title) {
    this.title = title;
  }

  /** Its name in formats and in {@code columns.csv}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for the user. */
  String title() {
    return title;
  }
}
