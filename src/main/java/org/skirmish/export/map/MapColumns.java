package org.skirmish.export.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Profile;
import org.skirmish.export.json.JsonLines;
import org.skirmish.export.table.Column;

/** The columns of an event on a map: ACLED's, and a few that ACLED's table has no place for. */
public final class MapColumns {

  public static final Column<CheckedEvent> ROLE =
      new Column<>(
          "role",
          Column.Type.TEXT,
          "Whether the article is about the event (main) or mentions it (related).",
          List.of("main", "related"),
          event -> cell("role", event));

  /** Those beside ACLED's. */
  public static final List<Column<CheckedEvent>> MORE =
      List.of(
          ROLE,
          column("name", Column.Type.TEXT, "The event's name, if the article gives it one."),
          column("conflict", Column.Type.TEXT, "The wider war of which the event is a part."),
          column("article", Column.Type.TEXT, "The article's title."),
          column("date_start", Column.Type.DATE, "First day of the event, the same as event_date."),
          column(
              "date_end",
              Column.Type.DATE,
              "Last day of the event, or of the month or year where no more is known."),
          new Column<>(
              "point_from",
              Column.Type.TEXT,
              "Who says where the point is: the article, the built-in gazetteer, a pack of places,"
                  + " the user's own table or a reviewer.",
              List.of("article", "gazetteer", "pack", "own_table", "reviewer"),
              event -> cell("point_from", event)),
          column(
              "geonames",
              Column.Type.INTEGER,
              "GeoNames' number of the place that the point is of, where it is known."),
          column(
              "flags",
              Column.Type.INTEGER,
              "How many flags the event has; events.json says which."));

  private MapColumns() {}

  /** All, in order. */
  public static List<Column<CheckedEvent>> of(InterTerms inter) {
    List<Column<CheckedEvent>> all = new ArrayList<>(Profile.ACLED.columns(inter));
    all.addAll(MORE);
    return List.copyOf(all);
  }

  private static Column<CheckedEvent> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, event -> cell(name, event));
  }

  /** The value of an event in one of {@link #MORE}. */
  private static Object cell(String column, CheckedEvent checked) {
    ConflictEvent event = checked.coded().event();
    EventDate date = event.date().orElse(null);
    return switch (column) {
      case "role" -> JsonLines.key(event.role());
      case "name" -> event.name().orElse(null);
      case "conflict" -> event.conflict().orElse(null);
      case "article" -> event.origin().title().isEmpty() ? null : event.origin().title();
      case "date_start" -> date == null ? null : date.start();
      case "date_end" -> date == null ? null : date.end();
      case "point_from" -> checked.coded().place().from().map(JsonLines::key).orElse(null);
      case "geonames" -> {
        OptionalLong number = checked.coded().place().geonames();
        yield number.isPresent() ? number.getAsLong() : null;
      }
      case "flags" -> checked.flags().size();
      default -> throw new IllegalArgumentException("there is no column " + column);
    };
  }
}
