package org.skirmish.export;

import java.util.List;

/**
 * How a run's tables are laid out.
 *
 * @param inter how the kinds of actors are written
 */
public record Layout(InterTerms inter) {

  /** ACLED's table with labels. */
  public static final Layout DEFAULT = new Layout(InterTerms.LABELS);

  /** ACLED's columns. */
  List<Column> acledColumns() {
    return inter == InterTerms.CODES ? AcledColumns.withInterCodes() : AcledColumns.ALL;
  }
}
