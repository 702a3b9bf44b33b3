package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;

/**
 * {@code events.xlsx}: a sheet for each table of the run, one that explains the columns, and one
 * that says how the workbook came about. Each sheet is a table with a name and a filter. An event
 * is linked with its evidence and has the colour of its gravest flag; colours belong to cells, so
 * that they move with them when a user sorts, and cost nothing in a sheet of a million.
 *
 * <p>Dates are real dates where all programs agree on them; others are text. Text is always text:
 * Excel never runs a cell that is stored as a string.
 *
 * <p>The sheets grow side by side as deflated files. Apache POI's streaming workbook writes them
 * too, but a cell takes it nearly four times as long, loading its classes takes 40 % of a run with
 * one article, and it keeps every link in memory. The tests read the workbook with POI.
 */
final class Workbook implements EventWriter {

  private static final String EVENTS = "events";

  /** The most lines of a row that explains. */
  private static final int EXPLANATION = 25;

  private final Layout layout;
  private final OutputStream out;
  private final TableSheets.Limits limits;
  private final List<TableSheets<?>> tables = new ArrayList<>();
  private final List<TableSheets<?>> beside = new ArrayList<>();
  private TableSheets<CheckedEvent> events;

  Workbook(Layout layout, OutputStream out) {
    this(layout, out, TableSheets.Limits.EXCEL);
  }

  /** For tests, which cannot wait for a million rows. */
  Workbook(Layout layout, OutputStream out, TableSheets.Limits limits) {
    this.layout = layout;
    this.out = out;
    this.limits = limits;
  }

  @Override
  public void begin() throws IOException {
    events = new TableSheets<>(EVENTS, Tables.events(layout), limits, true);
    tables.add(events);
    for (Table<?> table : Tables.LONG) {
      TableSheets<?> sheets = new TableSheets<>(table.name(), table, limits, false);
      tables.add(sheets);
      beside.add(sheets);
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    Sheet.Place place = events.next();
    Sheet.Place evidence = null;
    for (TableSheets<?> table : beside) {
      Sheet.Place first = table.write(event, place);
      if (table.table() == EvidenceTable.TABLE) {
        evidence = first;
      }
    }
    boolean linked = evidence != null && place.sheet().hasRoomForLink();
    events.write(event, style(event, linked));
    if (linked) {
      place.sheet().link(evidence);
    }
  }

  @Override
  public void end() throws IOException {
    for (TableSheets<?> table : tables) {
      table.end();
    }
    List<TableSheets<?>> counted = List.copyOf(tables);
    explain(Codebook.of(counted));
    explain(AboutTable.of(layout, counted));
    List<Sheet> sheets = new ArrayList<>();
    for (TableSheets<?> table : tables) {
      sheets.addAll(table.sheets());
    }
    try (DatedZip zip = new DatedZip(out)) {
      WorkbookParts.write(sheets, zip);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      closeSheets();
    }
  }

  /** Closes every sheet, also when one of them fails: each may have a temporary file. */
  private void closeSheets() throws IOException {
    IOException failure = null;
    for (TableSheets<?> table : tables) {
      try {
        table.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private <R> void explain(Table<R> table) throws IOException {
    TableSheets<R> sheets =
        new TableSheets<>(table.name(), table, limits.withLines(EXPLANATION), false);
    tables.add(sheets);
    sheets.end();
  }

  private static int style(CheckedEvent event, boolean linked) {
    Flag.Severity gravest = null;
    for (Flag flag : event.flags()) {
      if (gravest == null || flag.severity().compareTo(gravest) < 0) {
        gravest = flag.severity();
      }
    }
    if (gravest != null) {
      return WorkbookStyles.flagged(gravest, linked);
    }
    return linked ? WorkbookStyles.LINK : WorkbookStyles.PLAIN;
  }
}
