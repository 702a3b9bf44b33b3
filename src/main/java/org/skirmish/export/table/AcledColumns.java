package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.DECIMAL;
import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;

/**
 * The 31 columns of ACLED's export, in ACLED's order and spelling, so that tools made for ACLED's
 * data read ours. What a column means is written in ACLED's codebook; where ours differ, the
 * description says so. A cell is empty when its value is unknown.
 */
public final class AcledColumns {

  /** All 31, in order. */
  public static final List<Column<CheckedEvent>> ALL =
      List.of(
          column(
              "event_id_cnty",
              TEXT,
              "Stable id of the event: country, day, place and a check sum; a row of a table keeps its own."),
          column("event_date", DATE, "First day of the event, YYYY-MM-DD; 1 BC is year 0000."),
          column("year", INTEGER, "Year of the event; 1 BC is 0."),
          column(
              "time_precision",
              INTEGER,
              "How exact the date is: 1 the day is known, 2 the week, 3 only the month or year."),
          column(
              "disorder_type",
              TEXT,
              "ACLED's broadest division of events; it follows from the sub-event type."),
          column("event_type", TEXT, "One of ACLED's six event types."),
          column("sub_event_type", TEXT, "One of ACLED's 25 sub-event types."),
          column("actor1", TEXT, "Leading actor of the first side."),
          column("assoc_actor_1", TEXT, "Actors beside actor1, separated by semicolons."),
          column("inter1", TEXT, "Kind of actor1, as State forces or Rebel group."),
          column("actor2", TEXT, "Leading actor of the second side; empty for one-sided events."),
          column("assoc_actor_2", TEXT, "Actors beside actor2, separated by semicolons."),
          column("inter2", TEXT, "Kind of actor2."),
          column(
              "interaction",
              TEXT,
              "Both kinds in the order of ACLED's codes, as State forces-Rebel group."),
          column(
              "civilian_targeting",
              TEXT,
              "Civilian targeting when civilians were the main or only target, else empty."),
          column("iso", INTEGER, "Numeric ISO 3166-1 code of the country."),
          column("region", TEXT, "ACLED's region of the world."),
          column("country", TEXT, "Country of today in which the place lies."),
          column("admin1", TEXT, "First-level division, as a region or province."),
          column("admin2", TEXT, "Second-level division."),
          column("admin3", TEXT, "Third-level division."),
          column("location", TEXT, "Most specific name of the place."),
          column("latitude", DECIMAL, "Degrees north, WGS 84."),
          column("longitude", DECIMAL, "Degrees east, WGS 84."),
          column(
              "geo_precision",
              INTEGER,
              "How exact the point is: 1 the place itself, 2 near a known place, 3 a region."),
          column(
              "source", TEXT, "Publishers of the article's references, separated by semicolons."),
          column(
              "source_scale",
              TEXT,
              "How far the sources reach; empty where a publisher's home is not known."),
          column("notes", LONG_TEXT, "What happened, in the article's words."),
          column(
              "fatalities",
              INTEGER,
              "Deaths of all sides and civilians; the lowest reliable figure where they differ."),
          column(
              "tags",
              TEXT,
              "ACLED's own labels; for articles same_as= with the id of the same event in another one."),
          column(
              "timestamp",
              INTEGER,
              "Latest day of the article's references, in seconds since 1970-01-01 UTC."));

  private AcledColumns() {}

  /** All 31, with the kinds of actors as ACLED's numbers. */
  public static List<Column<CheckedEvent>> withInterCodes() {
    List<Column<CheckedEvent>> columns = new ArrayList<>(ALL.size());
    for (Column<CheckedEvent> column : ALL) {
      columns.add(
          switch (column.name()) {
            case "inter1" ->
                code(
                    "inter1", "Kind of actor1 as ACLED's code, 1 to 8; 0 when there is no actor1.");
            case "inter2" ->
                code(
                    "inter2", "Kind of actor2 as ACLED's code, 1 to 8; 0 when there is no actor2.");
            case "interaction" ->
                code(
                    "interaction",
                    "Both codes, the lower first, as 12; 20 when there is no actor2.");
            default -> column;
          });
    }
    return List.copyOf(columns);
  }

  private static Column<CheckedEvent> code(String name, String description) {
    return new Column<>(name, INTEGER, description, event -> AcledCells.code(name, event.coded()));
  }

  private static Column<CheckedEvent> column(String name, Column.Type type, String description) {
    return new Column<>(
        name, type, description, AcledValues.of(name), event -> AcledCells.of(name, event.coded()));
  }
}
