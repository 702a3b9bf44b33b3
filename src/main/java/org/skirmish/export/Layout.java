package org.skirmish.export;

import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.map.MapColumns;
import org.skirmish.export.table.Column;

/**
 * How a run's tables are laid out.
 *
 * @param profile whose table it is
 * @param inter how the kinds of actors are written where a table has ACLED's columns
 * @param csv how CSV files are written
 * @param settings what else the run was started with
 */
public record Layout(Profile profile, InterTerms inter, CsvStyle csv, RunSettings settings) {

  /** ACLED's table with labels. */
  public static final Layout DEFAULT =
      new Layout(Profile.ACLED, InterTerms.LABELS, CsvStyle.DEFAULT);

  /** A layout of a run of which nothing else is known. */
  public Layout(Profile profile, InterTerms inter, CsvStyle csv) {
    this(profile, inter, csv, RunSettings.DEFAULT);
  }

  /** The name of the file of a table with this ending. */
  String tableFile(String ending) {
    return profile.table() + ending;
  }

  /** The columns of the table. */
  public List<Column<CheckedEvent>> tableColumns() {
    return profile.columns(inter);
  }

  /** The columns of an event on a map, which are ACLED's and more whatever the table is. */
  public List<Column<CheckedEvent>> mapColumns() {
    return MapColumns.of(inter);
  }
}
