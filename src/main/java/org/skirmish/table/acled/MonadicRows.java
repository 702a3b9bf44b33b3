package org.skirmish.table.acled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.Columns;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;

/**
 * Rows of ACLED's monadic tables, which name one actor each, put together to rows of events: those
 * of one event follow one another. The first actor is actor 1 and the next actor 2, unless {@code
 * type_of_actor}, as ACLED's R package has it, says which each is. Tables with a column for actor 2
 * pass as they are.
 */
public final class MonadicRows implements Rows {

  private final String file;
  private final Rows rows;
  private final Columns columns;
  private final int id;
  private final int actor2;
  private final int kind;
  private final int[][] ones;
  private boolean known;
  private boolean monadic;
  private Optional<Event> held = Optional.empty();

  /** An event of which some rows were read. */
  private record Event(Row row, List<Result<Row>> rejects) {}

  public MonadicRows(String file, Rows rows, Columns columns) {
    this.file = file;
    this.rows = rows;
    this.columns = columns;
    id = columns.field("event_id_cnty");
    actor2 = columns.field("actor2");
    kind = columns.field("type_of_actor");
    ones =
        new int[][] {
          {columns.field("actor1"), actor2},
          {columns.field("assoc_actor_1"), columns.field("assoc_actor_2")},
          {columns.field("inter1"), columns.field("inter2")}
        };
  }

  @Override
  public Optional<Batch> next() throws IOException {
    if (known && !monadic) {
      return rows.next();
    }
    Optional<Batch> batch = rows.next();
    while (batch.isPresent()) {
      List<Result<Row>> read = batch.get().read();
      known = known || isTold(read);
      if (!monadic) {
        return Optional.of(() -> read);
      }
      List<Result<Row>> events = events(read);
      if (!events.isEmpty()) {
        return Optional.of(() -> events);
      }
      batch = rows.next();
    }
    List<Result<Row>> last = new ArrayList<>();
    give(last);
    return last.isEmpty() ? Optional.empty() : Optional.of(() -> last);
  }

  /** Whether some row shows what columns there are. */
  private boolean isTold(List<Result<Row>> read) {
    for (Result<Row> row : read) {
      if (row instanceof Result.Of<Row> of) {
        monadic = of.value().has(id) && !of.value().has(actor2);
        return true;
      }
    }
    return false;
  }

  private List<Result<Row>> events(List<Result<Row>> read) {
    List<Result<Row>> events = new ArrayList<>(read.size());
    for (Result<Row> result : read) {
      if (!(result instanceof Result.Of<Row> row)) {
        give(events);
        events.add(result);
      } else if (held.isPresent() && isSame(held.get().row(), row.value())) {
        join(held.get(), row.value());
      } else {
        give(events);
        held = Optional.of(new Event(first(row.value()), new ArrayList<>(0)));
      }
    }
    return events;
  }

  private void give(List<Result<Row>> events) {
    if (held.isPresent()) {
      fillAbsent(held.get().row().cells());
      events.add(Result.of(held.get().row()));
      events.addAll(held.get().rejects());
    }
    held = Optional.empty();
  }

  /** Where kinds are numbers, ACLED has 0 for an actor that there is not. */
  private void fillAbsent(String[] cells) {
    for (int side = 0; side < 2; side++) {
      String other = cells[ones[2][1 - side]];
      if (isEmpty(cells[ones[0][side]])
          && isEmpty(cells[ones[2][side]])
          && !isEmpty(other)
          && other.chars().allMatch(Character::isDigit)) {
        cells[ones[2][side]] = "0";
      }
    }
  }

  private static boolean isEmpty(String cell) {
    return cell == null || cell.isBlank();
  }

  /** Whether the row is a further one of the event; one of the same actor is a row given twice. */
  private boolean isSame(Row event, Row next) {
    int name = ones[0][0];
    boolean again = next.text(kind).isEmpty() && event.text(name).equals(next.text(name));
    return !again && !event.text(id).isBlank() && event.text(id).equals(next.text(id));
  }

  /** The row with its actor in the column that it belongs in. */
  private Row first(Row row) {
    String[] cells = row.cells().clone();
    String place = row.text(kind);
    if (place.endsWith("2") || place.startsWith("assoc")) {
      cells[ones[0][0]] = "";
      cells[ones[2][0]] = "";
      put(cells, row, place);
    }
    return new Row(columns, row.where(), cells);
  }

  private void join(Event event, Row next) {
    String[] cells = event.row().cells();
    String place = next.text(kind);
    if (place.isEmpty()) {
      place = cells[actor2] == null ? "actor2" : "";
    }
    if (!put(cells, next, place)) {
      event
          .rejects()
          .add(
              Result.rejected(
                  file + " " + next.where(),
                  Reject.Reason.BAD_ROW,
                  "the event "
                      + next.text(id)
                      + " has two actors already: correct its identifier or leave the row out"));
    }
  }

  /** Puts the actor of a row into the cells of its event; whether there was room for it. */
  private boolean put(String[] cells, Row row, String place) {
    int side = place.endsWith("2") ? 1 : 0;
    if (place.startsWith("assoc")) {
      int associated = ones[1][side];
      String before = cells[associated] == null ? "" : cells[associated];
      String name = row.text(ones[0][0]);
      cells[associated] = before.isEmpty() ? name : before + "; " + name;
      return true;
    }
    String there = cells[ones[0][side]];
    if (place.isEmpty() || there != null && !there.isEmpty()) {
      return false;
    }
    for (int[] one : ones) {
      if (row.has(one[0]) && (one != ones[1] || row.text(kind).isEmpty())) {
        cells[one[side]] = row.text(one[0]);
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
