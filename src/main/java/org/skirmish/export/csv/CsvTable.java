package org.skirmish.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.CommonEra;
import org.skirmish.export.EventWriter;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.Table;

/**
 * A table as a CSV file: a header with the columns' names, perhaps a row of HXL hashtags, and the
 * rows.
 */
public final class CsvTable<R> implements EventWriter {

  private final Table<R> table;
  private final Rows<R> rows;
  private final boolean hxl;
  private final CsvRecords records;

  /** The columns with a date of a year that many programs do not know. */
  private final Set<String> oddDates = new HashSet<>();

  /** The columns with numbers of more than 32 bits. */
  private final Set<String> large = new HashSet<>();

  public CsvTable(Table<R> table, CsvStyle style, OutputStream out) throws IOException {
    this.table = table;
    rows = table.rows().get();
    hxl = style.hxl();
    records = new CsvRecords(style, out);
  }

  @Override
  public void begin() throws IOException {
    List<String> names = new ArrayList<>(table.columns().size());
    for (Column<R> column : table.columns()) {
      names.add(column.name());
    }
    records.write(names);
    if (hxl) {
      records.writeRaw(HxlTags.of(table.name(), names));
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    write(rows.of(event));
  }

  private void write(List<R> some) throws IOException {
    for (R row : some) {
      for (Column<R> column : table.columns()) {
        Object cell = column.value().apply(row);
        if (cell instanceof LocalDate day && !CommonEra.has(day)) {
          oddDates.add(column.name());
        } else if (cell instanceof Long) {
          large.add(column.name());
        }
        records.cell(cell);
      }
      records.endRecord();
    }
  }

  /** Says in a package what the file holds, after {@link #end}. */
  void describe(DataPackage files) throws IOException {
    files.table(table, oddDates, hxl);
  }

  /** Writes the types of its columns, after {@link #end}. */
  void writeTypes(OutputStream out) throws IOException {
    ColumnTypes.write(table, oddDates, large, out);
  }

  @Override
  public void end() throws IOException {
    write(rows.atEnd());
    records.flush();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
