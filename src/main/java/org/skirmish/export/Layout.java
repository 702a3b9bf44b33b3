package org.skirmish.export;

import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.csv.CsvStyle;
import org.skirmish.export.map.LayerSystem;
import org.skirmish.export.map.MapColumns;
import org.skirmish.export.table.Column;

/**
 * How a run's tables are laid out.
 *
 * @param profile whose table it is
 * @param inter how the kinds of actors are written where a table has ACLED's columns
 * @param csv how CSV files are written
 * @param settings what else the run was started with
 * @param extra where columns stand behind ACLED's
 * @param system the coordinate reference system of the GeoPackage's points
 * @param rows what a row of the table is where it has ACLED's columns
 */
public record Layout(
    Profile profile,
    InterTerms inter,
    CsvStyle csv,
    RunSettings settings,
    ExtraColumns extra,
    LayerSystem system,
    RowUnit rows) {

  /** ACLED's table with labels. */
  public static final Layout DEFAULT =
      new Layout(Profile.ACLED, InterTerms.LABELS, CsvStyle.DEFAULT);

  /** A layout of a run of which nothing else is known. */
  public Layout(Profile profile, InterTerms inter, CsvStyle csv) {
    this(profile, inter, csv, RunSettings.DEFAULT);
  }

  /** A layout with the extra columns where they stand by themselves. */
  public Layout(Profile profile, InterTerms inter, CsvStyle csv, RunSettings settings) {
    this(profile, inter, csv, settings, ExtraColumns.BY_FORMAT);
  }

  /** A layout with points of WGS 84. */
  public Layout(
      Profile profile, InterTerms inter, CsvStyle csv, RunSettings settings, ExtraColumns extra) {
    this(profile, inter, csv, settings, extra, LayerSystem.WGS_84, RowUnit.EVENTS);
  }

  /**
   * @throws IllegalArgumentException if UCDP's columns were to have a row per actor; the message is
   *     for the user
   */
  public Layout {
    if (rows == RowUnit.ACTORS && profile != Profile.ACLED) {
      throw new IllegalArgumentException(
          "--rows actors applies to ACLED's table only; leave out --profile or --rows.");
    }
  }

  /** The name of the file of a table with this ending. */
  String tableFile(String ending) {
    return profile.table() + ending;
  }

  /** The columns of the table as CSV. */
  public List<Column<CheckedEvent>> csvColumns() {
    return tableColumns(extra.inCsv());
  }

  /** The columns of the table in the workbook. */
  public List<Column<CheckedEvent>> workbookColumns() {
    return tableColumns(extra.inWorkbookAndGeoPackage());
  }

  private List<Column<CheckedEvent>> tableColumns(boolean withExtra) {
    List<Column<CheckedEvent>> columns = profile.columns(inter);
    return withExtra && profile == Profile.ACLED ? ExtraColumns.behind(columns) : columns;
  }

  /** The columns of the layer of the GeoPackage. */
  public List<Column<CheckedEvent>> layerColumns() {
    return extra.inWorkbookAndGeoPackage() ? ExtraColumns.behind(mapColumns()) : mapColumns();
  }

  /** The columns of an event on a map, which are ACLED's and more whatever the table is. */
  public List<Column<CheckedEvent>> mapColumns() {
    return MapColumns.of(inter);
  }
}
