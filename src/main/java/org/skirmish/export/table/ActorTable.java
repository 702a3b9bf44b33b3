package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.EventDate;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/**
 * Who took part in the events of a run: one row an actor, in the order in which they come. So that
 * the memory does not grow with the run, actors beyond the first 50,000 share one row at the end,
 * which says so.
 */
public final class ActorTable {

  private static final int MOST = 50_000;
  private static final String OTHERS = "(all other actors)";

  public static final Table<Row> TABLE =
      new Table<>(
          "actors",
          "One row an actor and kind, over all events of the run.",
          List.of(
              column("actor", TEXT, "Name in ACLED's style, as in actor1 and actor2."),
              column("name", TEXT, "Canonical name, as in events.json."),
              new Column<>(
                  "actor_type",
                  TEXT,
                  "Kind of the actor; the forces of a state have another one abroad.",
                  AcledValues.of("inter1"),
                  row -> cell("actor_type", row)),
              column("country", TEXT, "Home country, ISO 3166-1 alpha-3."),
              column("events", INTEGER, "How many events it took part in."),
              column("first_date", DATE, "First day of the earliest of them."),
              column("last_date", DATE, "First day of the latest of them."),
              column(
                  "killed_low",
                  INTEGER,
                  "Its own dead, where they are known, at least; empty when they never are.")),
          () -> new Counted(MOST));

  /** One actor, counted. */
  static final class Row {
    private final String actor;
    private final String name;
    private final String type;
    private final String country;
    private int events;
    private LocalDate first;
    private LocalDate last;
    private long killed;
    private boolean killedKnown;

    private Row(String actor, String name, String type, String country) {
      this.actor = actor;
      this.name = name;
      this.type = type;
      this.country = country;
    }

    private void add(LocalDate day, Optional<Range> dead) {
      events++;
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
      if (dead.isPresent() && dead.get().low().isPresent()) {
        killed += dead.get().low().getAsInt();
        killedKnown = true;
      }
    }
  }

  /** Counts the actors of a run. */
  static final class Counted implements Rows<Row> {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Row others = new Row(OTHERS, null, null, null);
    private final int most;

    Counted(int most) {
      this.most = most;
    }

    @Override
    public List<Row> of(CheckedEvent event) {
      Optional<EventDate> date = event.coded().event().date();
      LocalDate day = date.isPresent() ? date.get().start() : null;
      for (CodedSide side : event.coded().sides()) {
        boolean alone = side.actors().size() == 1;
        for (CodedActor actor : side.actors()) {
          Optional<Range> own = actor.actor().toll().get(Harm.KILLED);
          row(actor).add(day, own.isEmpty() && alone ? side.side().toll().get(Harm.KILLED) : own);
        }
      }
      return List.of();
    }

    private Row row(CodedActor actor) {
      String type = label(actor);
      String key = actor.tableName() + "\n" + type;
      Row row = rows.get(key);
      if (row == null && rows.size() == most) {
        return others;
      }
      if (row == null) {
        row = new Row(actor.tableName(), actor.name(), type, actor.iso3().orElse(null));
        rows.put(key, row);
      }
      return row;
    }

    @Override
    public List<Row> atEnd() {
      List<Row> all = new ArrayList<>(rows.values());
      if (others.events > 0) {
        all.add(others);
      }
      return all;
    }
  }

  private ActorTable() {}

  /** ACLED's label of an actor's kind, or null. */
  static String label(CodedActor actor) {
    return actor.type().isPresent() ? actor.type().get().label() : null;
  }

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static Object cell(String column, Row row) {
    return switch (column) {
      case "actor" -> row.actor;
      case "name" -> row.name;
      case "actor_type" -> row.type;
      case "country" -> row.country;
      case "events" -> row.events;
      case "first_date" -> row.first;
      case "last_date" -> row.last;
      case "killed_low" -> row.killedKnown ? row.killed : null;
      default -> throw new IllegalArgumentException("actors have no column " + column);
    };
  }
}
