package org.skirmish.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.check.CheckedEvent;

/**
 * ACLED's table with a row for each actor of an event and each beside it, in the columns and the
 * order in which {@code acled_transform_longer} of ACLED's R package acledR (type {@code
 * full_actors}) makes it from the ordinary table. Rows without an actor are left out, but an event
 * that names none keeps one.
 */
public final class ActorRows {

  /** Whose cells a row takes the actor from, and whose the kind. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("actor1", "inter1");
    PLACES.put("actor2", "inter2");
    PLACES.put("assoc_actor_1", "inter1");
    PLACES.put("assoc_actor_2", "inter2");
  }

  private static final String ASSOCIATED = "assoc";

  /** Behind it stand the actor's columns. */
  private static final String BEFORE = "sub_event_type";

  /**
   * An actor of an event.
   *
   * @param place the column of the ordinary table that it stands in
   * @param actor its name; null in an event that names none
   */
  public record Row(CheckedEvent event, String place, String actor) {}

  private final Map<String, Column<CheckedEvent>> ordinary = new LinkedHashMap<>();

  private ActorRows(List<Column<CheckedEvent>> columns) {
    for (Column<CheckedEvent> column : columns) {
      ordinary.put(column.name(), column);
    }
  }

  /**
   * The table.
   *
   * @param columns those of the ordinary one
   */
  static Table<Row> of(String name, List<Column<CheckedEvent>> columns) {
    ActorRows rows = new ActorRows(columns);
    return new Table<>(name, "One row per actor of an event.", rows.columns(), () -> rows::of);
  }

  /** The columns that are not in the ordinary table. */
  public static List<Column<Row>> ofActor(List<Column<CheckedEvent>> columns) {
    return new ActorRows(columns).actorColumns();
  }

  private List<Column<Row>> columns() {
    List<Column<Row>> all = new ArrayList<>();
    for (Column<CheckedEvent> column : ordinary.values()) {
      String name = column.name();
      if (!PLACES.containsKey(name) && !PLACES.containsValue(name)) {
        all.add(
            new Column<>(
                name,
                column.type(),
                column.description(),
                column.values(),
                row -> column.value().apply(row.event())));
      }
      if (name.equals(BEFORE)) {
        all.addAll(actorColumns());
      }
    }
    return all;
  }

  private List<Column<Row>> actorColumns() {
    Column<CheckedEvent> kind = ordinary.get("inter1");
    return List.of(
        new Column<>(
            "type_of_actor",
            Column.Type.TEXT,
            "The column of the table with a row per event that the actor stands in.",
            List.copyOf(PLACES.keySet()),
            Row::place),
        new Column<>("actor", Column.Type.TEXT, "One actor's name.", Row::actor),
        new Column<>(
            "inter_type",
            Column.Type.TEXT,
            "The side: inter1 of actor1 and those beside it, inter2 of actor2.",
            List.of("inter1", "inter2"),
            row -> PLACES.get(row.place())),
        new Column<>(
            "inter",
            kind.type(),
            "Kind of the actor; empty for those beside actor1 and actor2.",
            kind.values(),
            row -> row.place().startsWith(ASSOCIATED) ? null : kind(row)));
  }

  private Object kind(Row row) {
    return ordinary.get(PLACES.get(row.place())).value().apply(row.event());
  }

  private List<Row> of(CheckedEvent event) {
    List<Row> rows = new ArrayList<>();
    for (String place : PLACES.keySet()) {
      if (ordinary.get(place).value().apply(event) instanceof String actors) {
        for (String actor : actors.split(";")) {
          if (!actor.isBlank()) {
            rows.add(new Row(event, place, actor.strip()));
          }
        }
      }
    }
    return rows.isEmpty() ? List.of(new Row(event, "actor1", null)) : rows;
  }
}
