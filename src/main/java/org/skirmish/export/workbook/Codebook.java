package org.skirmish.export.workbook;

import static org.skirmish.export.table.Column.Type.LONG_TEXT;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.ExtraColumns;
import org.skirmish.export.map.GeoPackage;
import org.skirmish.export.map.MapColumns;
import org.skirmish.export.table.AcledColumns;
import org.skirmish.export.table.ActorRows;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.Table;

/** What the columns of the tables mean, in the words of the columns themselves. */
public final class Codebook {

  /**
   * The headers of a codebook's table; {@link #line} has the cells to each. No value has a comma of
   * its own, which is why commas stand between them.
   */
  public static final List<String> HEADER = List.of("Column", "Type", "Values", "Meaning");

  private Codebook() {}

  /** The columns of {@code events.csv}, and of the workbook's first sheet. */
  public static List<Column<CheckedEvent>> table() {
    return AcledColumns.ALL;
  }

  /** What stands behind those columns in the workbook, and in CSV where it is asked for. */
  public static List<Column<CheckedEvent>> extra() {
    return ExtraColumns.ALL;
  }

  /** What the table has in place of the columns of both sides where a row is an actor. */
  public static List<? extends Column<?>> actorRows() {
    return ActorRows.ofActor(AcledColumns.ALL);
  }

  /** What an event on a map has beside those columns. */
  public static List<Column<CheckedEvent>> map() {
    return MapColumns.MORE;
  }

  /** What the layer of {@code events.gpkg} has beside those. */
  public static List<Column<CheckedEvent>> geoPackage() {
    return List.of(GeoPackage.DAYS);
  }

  /** The cells of a column's line. */
  public static List<String> line(Column<?> column) {
    return List.of(
        column.name(),
        column.type().label(),
        String.join(", ", column.values()),
        column.description());
  }

  /**
   * The codebook as a table of its own: for each table one row on it and one on each column, under
   * the name of its sheet.
   */
  static Table<List<String>> of(List<TableSheets<?>> tables) {
    List<Column<List<String>>> columns = new ArrayList<>();
    columns.add(new Column<>("Table", TEXT, "Name of the sheet.", line -> line.get(0)));
    for (int i = 0; i < HEADER.size(); i++) {
      int cell = i + 1;
      columns.add(
          new Column<>(HEADER.get(i), i < 2 ? TEXT : LONG_TEXT, "", line -> line.get(cell)));
    }
    List<List<String>> lines = new ArrayList<>();
    for (TableSheets<?> sheets : tables) {
      Table<?> table = sheets.table();
      lines.add(List.of(sheets.title(), "", "", "", table.description()));
      for (Column<?> column : table.columns()) {
        List<String> line = new ArrayList<>();
        line.add(sheets.title());
        line.addAll(line(column));
        lines.add(line);
      }
    }
    return new Table<>("codebook", "What the columns mean.", columns, () -> Rows.fixed(lines));
  }
}
