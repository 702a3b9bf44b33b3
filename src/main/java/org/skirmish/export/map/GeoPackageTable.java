package org.skirmish.export.map;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.CommonEra;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.Table;

/**
 * A table of a GeoPackage: a number of its own for each row, a point if the table is a layer, and
 * the columns of a {@link Table}.
 *
 * <p>A DATE of a GeoPackage has a year of four digits, and programs know no year 0. A date before 1
 * AD or after 9999 is therefore left empty.
 */
final class GeoPackageTable<R> {

  /** Rows that SQLite gets at once. */
  private static final int BATCH = 256;

  private final Table<R> table;
  private final Function<R, byte[]> point;
  private final Rows<R> rows;
  private PreparedStatement insert;
  private int waiting;

  /**
   * @param point makes a row's point, or null where it has none; null for a table without points
   */
  GeoPackageTable(Table<R> table, Function<R, byte[]> point) {
    this.table = table;
    this.point = point;
    rows = table.rows().get();
  }

  /** Makes the table, without rows. */
  void begin(Connection database) throws SQLException {
    StringBuilder create = new StringBuilder("CREATE TABLE ").append(table.name());
    create.append(" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    StringBuilder values = new StringBuilder("INSERT INTO ").append(table.name());
    values.append(" VALUES (NULL");
    if (point != null) {
      create.append(", geom POINT");
      values.append(", ?");
    }
    for (Column<R> column : table.columns()) {
      create.append(", \"").append(column.name()).append("\" ").append(type(column.type()));
      values.append(", ?");
    }
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(create.append(')').toString());
    }
    insert = database.prepareStatement(values.append(')').toString());
  }

  void write(CheckedEvent event) throws SQLException {
    write(rows.of(event));
  }

  /** Writes the rows that are known only now. */
  void end() throws SQLException {
    write(rows.atEnd());
    insert.executeBatch();
    insert.close();
  }

  /** Says in the GeoPackage's own tables what the columns mean. */
  void describeColumns(Connection database) throws SQLException {
    try (PreparedStatement describe =
        database.prepareStatement(
            "INSERT INTO gpkg_data_columns (table_name, column_name, description)"
                + " VALUES (?, ?, ?)")) {
      for (Column<R> column : table.columns()) {
        describe.setString(1, table.name());
        describe.setString(2, column.name());
        describe.setString(3, column.description());
        describe.executeUpdate();
      }
    }
  }

  String name() {
    return table.name();
  }

  String description() {
    return table.description();
  }

  private void write(List<R> some) throws SQLException {
    for (R row : some) {
      int place = 1;
      if (point != null) {
        insert.setBytes(place++, point.apply(row));
      }
      for (Column<R> column : table.columns()) {
        bind(place++, column.value().apply(row));
      }
      insert.addBatch();
      waiting++;
      if (waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }
  }

  private void bind(int place, Object value) throws SQLException {
    if (value == null) {
      insert.setNull(place, Types.NULL);
    } else if (value instanceof String text) {
      insert.setString(place, PlainText.cell(text));
    } else if (value instanceof LocalDate day) {
      boolean asDate = CommonEra.has(day);
      insert.setString(place, asDate ? day.toString() : null);
    } else {
      insert.setObject(place, value);
    }
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT, LONG_TEXT -> "TEXT";
      case INTEGER -> "INTEGER";
      case DECIMAL -> "REAL";
      case DATE -> "DATE";
    };
  }
}
