package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;

/** What a user should look at. */
public final class FlagTable {

  public static final Table<Row> TABLE =
      new Table<>(
          "flags",
          "One row a flag: what a user should look at before using the event.",
          List.of(
              column("event_id", TEXT, "Id of the event, as in the table of events."),
              new Column<>(
                  "severity",
                  TEXT,
                  "How much it matters.",
                  severities(),
                  row -> cell("severity", row)),
              column("code", TEXT, "The rule's name."),
              column("message", LONG_TEXT, "What it found.")),
          () -> FlagTable::rows);

  /** One row. */
  record Row(String id, Flag flag) {}

  private FlagTable() {}

  private static List<String> severities() {
    List<String> keys = new ArrayList<>();
    for (Flag.Severity severity : Flag.Severity.values()) {
      keys.add(severity.key());
    }
    return keys;
  }

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static List<Row> rows(CheckedEvent event) {
    List<Row> rows = new ArrayList<>(event.flags().size());
    for (Flag flag : event.flags()) {
      rows.add(new Row(event.coded().id(), flag));
    }
    return rows;
  }

  private static Object cell(String column, Row row) {
    return switch (column) {
      case "event_id" -> row.id();
      case "severity" -> row.flag().severity().key();
      case "code" -> row.flag().code();
      case "message" -> row.flag().message();
      default -> throw new IllegalArgumentException("flags have no column " + column);
    };
  }
}
