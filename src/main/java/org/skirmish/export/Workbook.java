package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.skirmish.check.CheckedEvent;

/**
 * {@code events.xlsx}: a sheet {@code Events} with a filter over its header, and a sheet {@code
 * Codebook} that says what the columns mean. When the events outnumber a sheet's rows, they go on
 * in {@code Events 2}.
 *
 * <p>Dates are real dates from 1900 on, which is where Excel's calendar begins; earlier ones are
 * text. Text is always text: Excel never runs a cell that is stored as a string.
 */
final class Workbook implements EventWriter {

  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  // Excel's default height of one line of 11 pt text, and how many of them notes may take.
  private static final float LINE = 15;
  private static final int MOST_LINES = 8;

  private static final int[] CODEBOOK_WIDTHS = {24, 16, 60, 80};
  private static final int WORD = 6;

  private static final int LONG_TEXT_WIDTH = 80;
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "event_id_cnty", 32,
          "actor1", 36,
          "assoc_actor_1", 36,
          "actor2", 36,
          "assoc_actor_2", 36,
          "interaction", 28,
          "sub_event_type", 26,
          "source", 32);

  private final List<Column<CheckedEvent>> columns;
  private final OutputStream out;
  private final int rowsPerSheet;
  private final List<SXSSFSheet> eventSheets = new ArrayList<>();
  private StreamedWorkbook book;
  private WorkbookStyles styles;
  private int rows;

  Workbook(List<Column<CheckedEvent>> columns, OutputStream out) {
    this(columns, out, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /** For tests, which cannot wait for a million rows. */
  Workbook(List<Column<CheckedEvent>> columns, OutputStream out, int rowsPerSheet) {
    this.columns = List.copyOf(columns);
    this.out = out;
    this.rowsPerSheet = rowsPerSheet;
  }

  @Override
  public void begin() {
    EmptyBook empty = EmptyBook.take();
    book = empty.book();
    styles = empty.styles();
    startEventSheet();
  }

  @Override
  public void write(CheckedEvent event) {
    if (rows == rowsPerSheet) {
      startEventSheet();
    }
    SXSSFRow row = sheet().createRow(rows++);
    row.setHeightInPoints(LINE);
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.get(i).value().apply(event);
      if (value != null) {
        fill(row.createCell(i), columns.get(i), value);
      }
    }
  }

  @Override
  public void end() throws IOException {
    for (SXSSFSheet sheet : eventSheets) {
      addFilter(sheet);
    }
    writeCodebook();
    book.write(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (book != null) {
      book.close();
    }
    out.close();
  }

  private SXSSFSheet sheet() {
    return eventSheets.get(eventSheets.size() - 1);
  }

  private void startEventSheet() {
    int number = eventSheets.size() + 1;
    SXSSFSheet sheet = book.createSheet(number == 1 ? "Events" : "Events " + number);
    eventSheets.add(sheet);
    sheet.createFreezePane(1, 1);
    for (int i = 0; i < columns.size(); i++) {
      setWidth(sheet, i, width(columns.get(i)));
    }
    rows = 0;
    writeHeader(sheet.createRow(rows++), columns.stream().map(Column::name).toList());
  }

  private void writeHeader(SXSSFRow row, List<String> names) {
    row.setHeightInPoints(LINE * 1.4f);
    for (String name : names) {
      SXSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      cell.setCellValue(name);
      cell.setCellStyle(styles.header());
    }
  }

  private void fill(SXSSFCell cell, Column<CheckedEvent> column, Object value) {
    cell.setCellStyle(styles.plain());
    if (value instanceof LocalDate date) {
      if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
        cell.setCellValue(date.toString());
      } else {
        cell.setCellValue(date);
        cell.setCellStyle(styles.date());
      }
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      String text = fitting(PlainText.cell(value.toString()));
      cell.setCellValue(text);
      if (column.type() == Column.Type.LONG_TEXT) {
        cell.setCellStyle(styles.wrapped());
        cell.getRow().setHeightInPoints(LINE * lines(text));
      }
    }
  }

  /** A text that Excel's cells can hold; what is cut off ends in an ellipsis. */
  private static String fitting(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** How many lines a wrapped text takes, about, and at most as many as a row should show. */
  private static int lines(String text) {
    long breaks = text.chars().filter(c -> c == '\n').count();
    return (int) Math.min(MOST_LINES, 1 + breaks + (text.length() - 1) / LONG_TEXT_WIDTH);
  }

  private static int width(Column<CheckedEvent> column) {
    int forCells =
        switch (column.type()) {
          case TEXT -> 20;
          case LONG_TEXT -> LONG_TEXT_WIDTH;
          case INTEGER, DECIMAL, DATE -> 12;
        };
    // A header needs room for the filter's arrow beside it.
    return Math.max(WIDTHS.getOrDefault(column.name(), forCells), column.name().length() + 4);
  }

  /**
   * @param characters the width in characters of the default font, in which Excel counts
   */
  private static void setWidth(SXSSFSheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * 256);
  }

  /**
   * A filter over all rows. The library's own method also parses the range as a formula, for a
   * hidden name that readers do without, at the cost of loading its formula engine.
   */
  private void addFilter(SXSSFSheet sheet) {
    CellRangeAddress all = new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1);
    book.getXSSFWorkbook()
        .getSheet(sheet.getSheetName())
        .getCTWorksheet()
        .addNewAutoFilter()
        .setRef(all.formatAsString());
  }

  private void writeCodebook() {
    SXSSFSheet sheet = book.createSheet("Codebook");
    for (int i = 0; i < CODEBOOK_WIDTHS.length; i++) {
      setWidth(sheet, i, CODEBOOK_WIDTHS[i]);
    }
    sheet.createFreezePane(1, 1);
    writeHeader(sheet.createRow(0), Codebook.HEADER);
    for (Column<CheckedEvent> column : columns) {
      writeLine(sheet, Codebook.line(column));
    }
    writeLine(sheet, List.of("Sources", "", "", Attribution.TEXT));
  }

  private void writeLine(SXSSFSheet sheet, List<String> texts) {
    SXSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(texts.get(i));
      cell.setCellStyle(styles.wrapped());
      // Words are not broken: a line ends some characters before the cell does.
      lines = Math.max(lines, 1 + texts.get(i).length() / (CODEBOOK_WIDTHS[i] - WORD));
    }
    row.setHeightInPoints(LINE * lines);
  }
}
