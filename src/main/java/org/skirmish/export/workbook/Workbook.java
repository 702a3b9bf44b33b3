package org.skirmish.export.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Layout;
import org.skirmish.export.table.EvidenceTable;
import org.skirmish.export.table.Table;
import org.skirmish.export.table.Tables;

/**
 * {@code events.xlsx}: a sheet for each table of the run, one that sums them up, one that explains
 * the columns, and one that says how the workbook came about. It opens with the summary, but the
 * events are its first sheet, which many programs read unasked. Each sheet is a table with a name
 * and a filter. An event is linked with its evidence and has the colour of its gravest flag;
 * colours belong to cells, so that they move with them when a user sorts, and cost nothing in a
 * sheet of a million.
 *
 * <p>Dates are real dates where all programs agree on them; others are text. Text is always text:
 * Excel never runs a cell that is stored as a string.
 *
 * <p>Apache POI's streaming workbook writes them: of a sheet, one row is in memory.
 */
public final class Workbook implements EventWriter {

  private static final String EVENTS = "events";

  /** The most lines of a row that explains. */
  private static final int EXPLANATION = 25;

  private final Layout layout;
  private final OutputStream out;
  private final TableSheets.Limits limits;
  private final List<TableSheets<?>> tables = new ArrayList<>();
  private final List<TableSheets<?>> beside = new ArrayList<>();
  private EmptyBook book;
  private TableSheets<?> events;
  private SummarySheet summary;

  public Workbook(Layout layout, OutputStream out) {
    this(layout, out, TableSheets.Limits.EXCEL);
  }

  /** For tests, which cannot wait for a million rows. */
  public Workbook(Layout layout, OutputStream out, TableSheets.Limits limits) {
    this.layout = layout;
    this.out = out;
    this.limits = limits;
  }

  @Override
  public void begin() throws IOException {
    book = EmptyBook.take();
    summary = new SummarySheet();
    events = new TableSheets<>(book, EVENTS, Tables.inWorkbook(layout), limits);
    tables.add(events);
    for (Table<?> table : Tables.LONG) {
      TableSheets<?> sheets = new TableSheets<>(book, table.name(), table, limits);
      tables.add(sheets);
      beside.add(sheets);
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    summary.count(event);
    Sheet.Place place = events.next();
    Sheet.Place evidence = null;
    for (TableSheets<?> table : beside) {
      Sheet.Place first = table.write(event, null, place);
      if (table.table() == EvidenceTable.TABLE) {
        evidence = first;
      }
    }
    events.write(event, gravest(event), evidence);
  }

  @Override
  public void end() throws IOException {
    for (TableSheets<?> table : tables) {
      table.end();
    }
    List<TableSheets<?>> counted = List.copyOf(tables);
    explain(Codebook.of(counted));
    explain(AboutTable.of(layout, counted));
    int tab = 0;
    for (TableSheets<?> table : tables) {
      for (Sheet sheet : table.sheets()) {
        sheet.finish(tab++);
      }
      if (table == events) {
        summary.write(book, tab++);
      }
    }
    book.book().write(out);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (book != null) {
        book.book().close();
      }
    }
  }

  private <R> void explain(Table<R> table) throws IOException {
    TableSheets<R> sheets =
        new TableSheets<>(book, table.name(), table, limits.withLines(EXPLANATION));
    tables.add(sheets);
    sheets.end();
  }

  private static Flag.Severity gravest(CheckedEvent event) {
    Flag.Severity gravest = null;
    for (Flag flag : event.flags()) {
      if (gravest == null || flag.severity().compareTo(gravest) < 0) {
        gravest = flag.severity();
      }
    }
    return gravest;
  }
}
