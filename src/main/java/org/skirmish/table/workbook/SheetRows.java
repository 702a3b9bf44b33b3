package org.skirmish.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.Columns;
import org.skirmish.table.MissingColumnsException;
import org.skirmish.table.Row;
import org.skirmish.table.Rows;

/** The rows of a sheet below the names of its columns. */
final class SheetRows implements Rows {

  private static final int ROWS = 256;

  private final String file;
  private final Workbook workbook;
  private final SheetReader sheet;
  private final Columns columns;
  private final int header;
  private int[] places = {};

  /**
   * @param header the number of the row of names
   */
  SheetRows(String file, Workbook workbook, SheetReader sheet, Columns columns, int header) {
    this.file = file;
    this.workbook = workbook;
    this.sheet = sheet;
    this.columns = columns;
    this.header = header;
  }

  @Override
  public Optional<Batch> next() throws IOException {
    List<Result<Row>> rows = new ArrayList<>();
    long size = 0;
    while (rows.size() < ROWS && size < SheetReader.LONGEST_ROW) {
      Optional<SheetRow> next = sheet.next();
      if (next.isEmpty()) {
        break;
      }
      SheetRow row = next.get();
      if (places.length == 0) {
        if (row.number() >= header) {
          readHeader(row.cells());
        }
      } else if (row.number() > header + 1 || !isHashtags(row)) {
        rows.add(row(row));
        size += SheetRows.length(row);
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(() -> rows);
  }

  private static long length(SheetRow row) {
    long length = 0;
    for (String cell : row.cells()) {
      length += cell.length();
    }
    return length;
  }

  private void readHeader(List<String> names) throws MissingColumnsException {
    boolean[] there = new boolean[columns.size()];
    places = new int[Math.max(1, names.size())];
    for (int i = 0; i < names.size(); i++) {
      int place = columns.find(names.get(i));
      places[i] = place >= 0 && !there[place] ? place : -1;
      if (place >= 0) {
        there[place] = true;
      }
    }
    MissingColumnsException.check(columns, there);
  }

  /** HXL's row below the names. */
  private static boolean isHashtags(SheetRow row) {
    for (String cell : row.cells()) {
      if (!cell.isBlank() && !cell.startsWith("#")) {
        return false;
      }
    }
    return true;
  }

  private Result<Row> row(SheetRow row) {
    if (row.tooLong()) {
      return Result.rejected(
          file + " row " + row.number(),
          Reject.Reason.BAD_ROW,
          "the row is longer than 1,000,000 characters: shorten its cells");
    }
    String[] cells = new String[columns.size()];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        String cell = i < row.cells().size() ? row.cells().get(i) : "";
        cells[places[i]] = Row.lines(cell);
      }
    }
    return Result.of(new Row(columns, "row " + row.number(), cells));
  }

  @Override
  public void close() throws IOException {
    try (workbook) {
      sheet.close();
    }
  }
}
