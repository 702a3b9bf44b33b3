package org.skirmish.export;

import java.util.List;

/**
 * How a run's tables are laid out.
 *
 * @param profile whose table it is
 * @param inter how the kinds of actors are written where a table has ACLED's columns
 */
public record Layout(Profile profile, InterTerms inter) {

  /** ACLED's table with labels. */
  public static final Layout DEFAULT = new Layout(Profile.ACLED, InterTerms.LABELS);

  /** The name of the file of a table with this ending. */
  String tableFile(String ending) {
    return profile.table() + ending;
  }

  /** The columns of the table. */
  List<Column> tableColumns() {
    return profile.columns(inter);
  }

  /** The columns of the map, which are ACLED's whatever the table is. */
  List<Column> mapColumns() {
    return Profile.ACLED.columns(inter);
  }
}
