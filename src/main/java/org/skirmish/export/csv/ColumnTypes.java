package org.skirmish.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Table;

/**
 * A file {@code .csvt} beside a table: one line with the type of each column, by which GDAL and
 * QGIS, which otherwise take a CSV file's columns for text, know numbers, dates and the columns of
 * the point. Whatever stands between the table's cells, commas stand here.
 */
final class ColumnTypes {

  private ColumnTypes() {}

  /**
   * Writes the line.
   *
   * @param oddDates columns with a date that is none for many programs
   * @param large columns with numbers of more than 32 bits
   */
  static void write(Table<?> table, Set<String> oddDates, Set<String> large, OutputStream out)
      throws IOException {
    List<String> types = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      types.add('"' + type(column, oddDates, large) + '"');
    }
    out.write((String.join(",", types) + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static String type(Column<?> column, Set<String> oddDates, Set<String> large) {
    return switch (column.type()) {
      case TEXT, LONG_TEXT -> "String";
      case INTEGER -> large.contains(column.name()) ? "Integer64" : "Integer";
      case DECIMAL ->
          switch (column.name()) {
            case "longitude" -> "CoordX";
            case "latitude" -> "CoordY";
            default -> "Real";
          };
      case DATE -> oddDates.contains(column.name()) ? "String" : "Date";
    };
  }
}
