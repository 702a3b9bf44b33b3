package org.skirmish.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Table;
import org.skirmish.source.Reject;

/**
 * {@code rejects.csv}: every input that gave no event, and why. It is there also when nothing was
 * rejected, so that a user who looks for it finds the answer.
 */
public final class RejectTable implements Closeable {

  /** What it holds; its rows come from no event. */
  static final Table<Reject> TABLE =
      new Table<>(
          "rejects",
          "One row an input that gave no event.",
          List.of(
              column("file", "The input, and the place in it if it is a part of a file."),
              column("reason", "Kind of the obstacle."),
              column("detail", "What stood in the way and what to do about it.")),
          () -> event -> List.of());

  private final CsvRecords records;

  public RejectTable(CsvStyle style, OutputStream out) throws IOException {
    records = new CsvRecords(style, out);
  }

  private static Column<Reject> column(String name, String description) {
    return new Column<>(name, Column.Type.TEXT, description, reject -> cell(name, reject));
  }

  private static String cell(String column, Reject reject) {
    return switch (column) {
      case "file" -> reject.file();
      case "reason" -> reject.reason().label();
      case "detail" -> reject.detail();
      default -> throw new IllegalArgumentException("rejects have no column " + column);
    };
  }

  public void begin() throws IOException {
    List<String> names = new ArrayList<>();
    for (Column<Reject> column : TABLE.columns()) {
      names.add(column.name());
    }
    records.write(names);
  }

  public void write(Reject reject) throws IOException {
    for (Column<Reject> column : TABLE.columns()) {
      records.cell(column.value().apply(reject));
    }
    records.endRecord();
  }

  public void end() throws IOException {
    records.flush();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
