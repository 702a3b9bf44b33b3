package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.model.Evidence;

/** The words behind each value of an event, or the rule that concluded it. */
public final class EvidenceTable {

  public static final Table<Row> TABLE =
      new Table<>(
          "evidence",
          "One row for each passage that a value was read from, and each rule that concluded one.",
          List.of(
              column("event_id", TEXT, "Id of the event, as in the table of events."),
              column("field", TEXT, "The value's path in events.json, as sides[0].killed."),
              column("quote", LONG_TEXT, "The words that it was read from."),
              column("section", TEXT, "Heading above them; Infobox or Lead where there is none."),
              column("start", INTEGER, "Offset of the first character in the article's text."),
              column("end", INTEGER, "Offset behind the last character."),
              column("rule", TEXT, "Rule that concluded the value, where it was not read.")),
          () -> EvidenceTable::rows);

  /** One row. */
  record Row(String id, Evidence evidence) {}

  private EvidenceTable() {}

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static List<Row> rows(CheckedEvent event) {
    List<Row> rows = new ArrayList<>(event.coded().evidence().size());
    for (Evidence evidence : event.coded().evidence()) {
      rows.add(new Row(event.coded().id(), evidence));
    }
    return rows;
  }

  private static Object cell(String column, Row row) {
    if (column.equals("event_id")) {
      return row.id();
    }
    if (column.equals("field")) {
      return row.evidence().field().toString();
    }
    if (row.evidence() instanceof Evidence.Inferred inferred) {
      return column.equals("rule") ? inferred.rule() : null;
    }
    Evidence.Read read = (Evidence.Read) row.evidence();
    return switch (column) {
      case "quote" -> read.quote();
      case "section" -> read.section();
      case "start" -> read.span().start();
      case "end" -> read.span().end();
      case "rule" -> null;
      default -> throw new IllegalArgumentException("evidence has no column " + column);
    };
  }
}
