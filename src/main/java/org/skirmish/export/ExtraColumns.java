package org.skirmish.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.ConflictEvent;
import org.skirmish.export.map.MapColumns;
import org.skirmish.export.table.Column;

/**
 * Columns behind ACLED's 31, so that an analyst can keep the main events, or those of one article,
 * without joining tables.
 */
public enum ExtraColumns {
  /** In the workbook and the GeoPackage, not in CSV: programs that read ACLED's CSV expect 31. */
  BY_FORMAT,
  /** In CSV too. */
  ALWAYS,
  /** Nowhere. */
  NEVER;

  /** The columns, in order. */
  public static final List<Column<CheckedEvent>> ALL =
      List.of(
          MapColumns.ROLE,
          column(
              "end_date",
              Column.Type.DATE,
              "Last day of the event, or of the month or year where no more is known."),
          column("article_file", Column.Type.TEXT, "The file, or the note in it, that was read."),
          column("article_title", Column.Type.TEXT, "The title of the article or note."));

  /** Whether CSV files have them. */
  public boolean inCsv() {
    return this == ALWAYS;
  }

  /** Whether the workbook and the GeoPackage have them. */
  public boolean inWorkbookAndGeoPackage() {
    return this != NEVER;
  }

  /** The columns, and those of these behind them whose names they do not have yet. */
  public static List<Column<CheckedEvent>> behind(List<Column<CheckedEvent>> columns) {
    Set<String> names = new HashSet<>();
    for (Column<CheckedEvent> column : columns) {
      names.add(column.name());
    }
    List<Column<CheckedEvent>> all = new ArrayList<>(columns);
    for (Column<CheckedEvent> column : ALL) {
      if (!names.contains(column.name())) {
        all.add(column);
      }
    }
    return List.copyOf(all);
  }

  private static Column<CheckedEvent> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, event -> cell(name, event));
  }

  private static Object cell(String column, CheckedEvent checked) {
    ConflictEvent event = checked.coded().event();
    return switch (column) {
      case "end_date" -> event.date().map(date -> date.end()).orElse(null);
      case "article_file" -> event.origin().file();
      case "article_title" -> event.origin().title().isEmpty() ? null : event.origin().title();
      default -> throw new IllegalArgumentException("there is no column " + column);
    };
  }
}
