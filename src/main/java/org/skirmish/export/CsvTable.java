package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;

/** {@code events.csv}: one event a record, a header with the columns' names. */
final class CsvTable implements EventWriter {

  private final List<Column> columns;
  private final CsvRecords records;

  CsvTable(List<Column> columns, OutputStream out) throws IOException {
    this.columns = List.copyOf(columns);
    records = new CsvRecords(out);
  }

  @Override
  public void begin() throws IOException {
    List<String> names = new ArrayList<>(columns.size());
    for (Column column : columns) {
      names.add(column.name());
    }
    records.write(names);
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    List<Object> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      cells.add(column.value().apply(event));
    }
    records.write(cells);
  }

  @Override
  public void end() throws IOException {
    records.flush();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
