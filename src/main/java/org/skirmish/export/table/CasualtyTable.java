package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.EventDate;
import org.skirmish.export.json.JsonLines;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;

/**
 * Who lost what: one row an actor of an event, one for a side of several actors whose figures are
 * the side's, one for civilians and one for people whose side is not told. The figures of an actor
 * that stands alone on its side are the side's, as far as it has none of its own.
 */
public final class CasualtyTable {

  private static final List<Harm> FIGURES =
      List.of(
          Harm.STRENGTH,
          Harm.KILLED,
          Harm.WOUNDED,
          Harm.CAPTURED,
          Harm.MISSING,
          Harm.DISPLACED,
          Harm.TOTAL);

  public static final Table<Row> TABLE =
      new Table<>(
          "casualties",
          "One row an actor and event, and rows for whole sides, for civilians and for people whose"
              + " side is not told. The figures of a side hold those of its actors: add up one"
              + " level alone.",
          columns(),
          () -> CasualtyTable::rows);

  /** Whose figures a row has. */
  private enum Level {
    ACTOR,
    SIDE,
    CIVILIANS,
    UNASSIGNED
  }

  /**
   * One row.
   *
   * @param side the side's number from 1, in the order of {@code events.json}; 0 for people on none
   * @param coded the side; null for people on none
   * @param actor the actor; null for a side as a whole and for people on none
   */
  record Row(
      CheckedEvent event, Level level, int side, CodedSide coded, CodedActor actor, Toll toll) {}

  private CasualtyTable() {}

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(column("event_id", TEXT, "Id of the event, as in the table of events."));
    columns.add(column("event_date", DATE, "First day of the event."));
    columns.add(
        new Column<>(
            "level",
            TEXT,
            "Whose figures these are: one actor's, a whole side's, the civilians', or those of people"
                + " whose side is not told.",
            List.of("actor", "side", "civilians", "unassigned"),
            row -> cell("level", row)));
    columns.add(column("side", INTEGER, "Number of the side, from 1; empty for people on none."));
    columns.add(
        new Column<>(
            "side_role",
            TEXT,
            "Who began it, as far as the article tells.",
            List.of("attacker", "defender", "unknown"),
            row -> cell("side_role", row)));
    columns.add(column("actor", TEXT, "The actor in ACLED's style; empty for sides."));
    columns.add(column("as_written", TEXT, "The actor in the article's words."));
    columns.add(
        new Column<>(
            "actor_type",
            TEXT,
            "Kind of the actor.",
            AcledValues.of("inter1"),
            row -> cell("actor_type", row)));
    columns.add(column("actor_country", TEXT, "Home country of the actor, ISO 3166-1 alpha-3."));
    for (Harm harm : FIGURES) {
      columns.add(bound(harm, true));
      columns.add(bound(harm, false));
    }
    return columns;
  }

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static Column<Row> bound(Harm harm, boolean low) {
    String what =
        switch (harm) {
          case STRENGTH -> "People who took part";
          case TOTAL -> "Losses that the article does not divide";
          default -> "People " + harm.key();
        };
    return new Column<>(
        harm.key() + (low ? "_low" : "_high"),
        INTEGER,
        what + (low ? ", at least; empty when not known." : ", at most; empty when not known."),
        row -> figure(row.toll().get(harm), low));
  }

  private static Integer figure(Optional<Range> range, boolean low) {
    if (range.isEmpty()) {
      return null;
    }
    OptionalInt bound = low ? range.get().low() : range.get().high();
    return bound.isPresent() ? bound.getAsInt() : null;
  }

  private static List<Row> rows(CheckedEvent event) {
    List<Row> rows = new ArrayList<>();
    List<CodedSide> sides = event.coded().sides();
    for (int s = 0; s < sides.size(); s++) {
      CodedSide side = sides.get(s);
      Toll whole = side.side().toll();
      boolean alone = side.actors().size() == 1;
      for (CodedActor actor : side.actors()) {
        Toll own = actor.actor().toll();
        rows.add(new Row(event, Level.ACTOR, s + 1, side, actor, alone ? over(whole, own) : own));
      }
      if (!alone && !whole.isEmpty()) {
        rows.add(new Row(event, Level.SIDE, s + 1, side, null, whole));
      }
    }
    Toll civilians = event.coded().event().civilians();
    if (!civilians.isEmpty()) {
      rows.add(new Row(event, Level.CIVILIANS, 0, null, null, civilians));
    }
    Toll unassigned = event.coded().event().unassigned();
    if (!unassigned.isEmpty()) {
      rows.add(new Row(event, Level.UNASSIGNED, 0, null, null, unassigned));
    }
    return rows;
  }

  /** The first, with the figures of the second where it has some. */
  private static Toll over(Toll toll, Toll own) {
    Map<Harm, Range> figures = new EnumMap<>(Harm.class);
    figures.putAll(toll.figures());
    figures.putAll(own.figures());
    return new Toll(figures);
  }

  private static Object cell(String column, Row row) {
    return switch (column) {
      case "event_id" -> row.event().coded().id();
      case "event_date" -> day(row.event());
      case "level" -> JsonLines.key(row.level());
      case "side" -> row.side() == 0 ? null : row.side();
      case "side_role" -> row.coded() == null ? null : JsonLines.key(row.coded().side().role());
      case "actor" -> row.actor() == null ? null : row.actor().tableName();
      case "as_written" -> row.actor() == null ? null : row.actor().actor().asWritten();
      case "actor_type" -> row.actor() == null ? null : ActorTable.label(row.actor());
      case "actor_country" -> row.actor() == null ? null : row.actor().iso3().orElse(null);
      default -> throw new IllegalArgumentException("casualties have no column " + column);
    };
  }

  private static Object day(CheckedEvent event) {
    Optional<EventDate> date = event.coded().event().date();
    return date.isPresent() ? date.get().start() : null;
  }
}
