package org.skirmish.cli.docs;

import static org.skirmish.cli.docs.MarkdownTable.code;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.coding.SubEventType;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.SummaryTable;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;
import org.skirmish.export.workbook.Codebook;
import org.skirmish.world.ActorType;

/** {@code codebook.md}: what the columns hold, from the columns themselves. */
final class CodebookPage {

  private static final String INTRODUCTION =
      """
      # Codebook

      The build makes this page from the columns in `org.skirmish.export`; change it there. The
      workbook has the same in its sheet `Codebook`.

      A cell is empty when its value is unknown. Where values are listed, a cell has one of them or
      is empty. Names and order of the columns are ACLED's; what they mean beyond the line here is
      written in ACLED's own codebook.

      ## `events.csv` and `events.xlsx`

      """;

  private static final String EXTRA =
      """

      `events.xlsx` has these columns behind them, and so has `events.csv` with `--extra-columns`;
      `--no-extra-columns` leaves them out everywhere.

      `events.csvt` beside `events.csv` has the type of each column, by which GDAL and the programs that
      read by it (geopandas, R's sf, QGIS) know numbers, dates and the point. It is the same for every
      delimiter; GDAL before 3.7 does not open `|`. There is none with `--hxl`, whose row of hashtags GDAL
      takes for an event, and none beside the other tables: `events.gpkg` has them with their types.

      """;

  private static final String ACTOR_ROWS =
      """

      With `--rows actors` a row is an actor of an event, as `acled_transform_longer` of ACLED's R
      package acledR makes it (type `full_actors`): in place of `actor1` to `inter2` these stand behind
      `sub_event_type`, and all other cells are repeated. Rows without an actor are left out. Skirmish
      reads such a table back as events.

      """;

  private static final String MAPS =
      """

      ## `events.geojson`, `events.geojsonl`, `events.gpkg`, `events.kml`, `events.fgb`

      An event on a map has the columns above, and these. In `events.kml` `name` and `timestamp`
      are called `event_name` and `timestamp_seconds`. In `events.fgb` days are times at midnight, or
      text in a column with a year that a date cannot have, and events without a point come last. The
      `bbox` of `events.geojson` crosses the antimeridian where all points lie near it on both sides: its
      west is then greater than its east (RFC 7946).

      There is no GeoParquet: its leanest library, parquet-floor, would add 18 MB to the program, a
      quarter of its size. `ogr2ogr events.parquet events.gpkg events` makes one.

      """;

  private static final String GEOPACKAGE =
      """

      ## `events.gpkg`

      Its layer `events` has the columns that `events.xlsx` has beside ACLED's, and one more, because a DATE of a GeoPackage has a year from 1 to 9999
      and is empty where an event was earlier. The tables `casualties`, `actors`, `sources` and
      `flags` are those below.

      Its layer `divisions` has the outlines of the first-level divisions in which there were events, in
      degrees of WGS 84, and for each `events`, `fatalities`, `fatalities_low` and `fatalities_high` as in
      `summary.csv`, a column for each event type and one for each month (`month_2017_11`), or for each
      year where there are more than 120 months. A division that is not known, or that the map does not
      have, is a row without an outline. QGIS shows it by the number of events.

      """;

  private static final String EVENT_TYPES =
      """

      ## Event types

      What each sub-event type belongs to:

      """;

  private static final String ACTORS =
      """

      ## Kinds of actors

      `inter1`, `inter2` and `interaction` have ACLED's terms. Older data has numbers instead:

      """;

  private CodebookPage() {}

  static String text() {
    return INTRODUCTION
        + columns(Codebook.table())
        + EXTRA
        + columns(Codebook.extra())
        + ACTOR_ROWS
        + columns(Codebook.actorRows())
        + MAPS
        + columns(Codebook.map())
        + GEOPACKAGE
        + columns(Codebook.geoPackage())
        + longTables()
        + EVENT_TYPES
        + eventTypes()
        + ACTORS
        + actors();
  }

  private static String longTables() {
    StringBuilder text = new StringBuilder();
    List<Table<?>> tables = new ArrayList<>(Tables.LONG);
    tables.add(SummaryTable.TABLE);
    for (Table<?> table : tables) {
      text.append("\n## ")
          .append(code(table.name() + ".csv"))
          .append("\n\n")
          .append(table.description())
          .append("\n\n")
          .append(columns(table.columns()));
    }
    return text.toString();
  }

  private static MarkdownTable columns(List<? extends Column<?>> columns) {
    MarkdownTable table = new MarkdownTable(Codebook.HEADER);
    for (Column<?> column : columns) {
      List<String> line = new ArrayList<>(Codebook.line(column));
      line.set(0, code(line.get(0)));
      table.row(line);
    }
    return table;
  }

  private static MarkdownTable eventTypes() {
    MarkdownTable table =
        new MarkdownTable(
            List.of(code("sub_event_type"), code("event_type"), code("disorder_type")));
    for (SubEventType type : SubEventType.values()) {
      table.row(List.of(type.label(), type.eventType().label(), type.disorderType(false).label()));
    }
    return table;
  }

  private static MarkdownTable actors() {
    MarkdownTable table = new MarkdownTable(List.of("number", "term"));
    for (ActorType type : ActorType.values()) {
      table.row(List.of(Integer.toString(type.code()), type.label()));
    }
    return table;
  }
}
