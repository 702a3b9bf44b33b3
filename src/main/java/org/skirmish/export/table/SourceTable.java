package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.Reference;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Origin;

/** What an event was read from: the article first, then the references that it gives. */
public final class SourceTable {

  public static final Table<Row> TABLE =
      new Table<>(
          "sources",
          "For each event one row for the article and one for each of its references.",
          List.of(
              column("event_id", TEXT, "Id of the event, as in the table of events."),
              new Column<>(
                  "kind",
                  TEXT,
                  "The article that was read, or a reference that it gives for the event.",
                  List.of("article", "reference"),
                  row -> cell("kind", row)),
              column("number", TEXT, "Number or letter by which the article cites it."),
              column("publisher", TEXT, "Who published it."),
              column("title", TEXT, "Its title."),
              column("date", DATE, "Day on which it was published."),
              column("language", TEXT, "Its language in English; empty when not stated."),
              column("retrieved", DATE, "Day on which it was last looked up."),
              column("url", TEXT, "Its address."),
              column("file", TEXT, "File of the article; empty for references.")),
          () -> SourceTable::rows);

  /** One row; without a reference it is the article's. */
  record Row(CheckedEvent event, Reference reference) {}

  private SourceTable() {}

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static List<Row> rows(CheckedEvent checked) {
    ConflictEvent event = checked.coded().event();
    List<Row> rows = new ArrayList<>(1 + event.sources().size());
    rows.add(new Row(checked, null));
    for (Reference reference : event.sources()) {
      rows.add(new Row(checked, reference));
    }
    return rows;
  }

  private static Object cell(String column, Row row) {
    if (column.equals("event_id")) {
      return row.event().coded().id();
    }
    return row.reference() == null
        ? origin(column, row.event().coded().event().origin())
        : reference(column, row.reference());
  }

  private static Object origin(String column, Origin origin) {
    return switch (column) {
      case "kind" -> "article";
      case "title" -> origin.title().isEmpty() ? null : origin.title();
      case "url" -> origin.url().orElse(null);
      case "file" -> origin.file();
      default -> null;
    };
  }

  private static Object reference(String column, Reference reference) {
    return switch (column) {
      case "kind" -> "reference";
      case "number" -> reference.number().isEmpty() ? null : reference.number();
      case "publisher" -> reference.publisher().orElse(null);
      case "title" -> reference.title().orElse(null);
      case "date" -> reference.date().orElse(null);
      case "language" -> reference.language().orElse(null);
      case "retrieved" -> reference.retrieved().orElse(null);
      case "url" -> reference.url().orElse(null);
      case "file" -> null;
      default -> throw new IllegalArgumentException("sources have no column " + column);
    };
  }
}
