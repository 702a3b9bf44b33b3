package org.skirmish.export;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skirmish.check.CheckedEvent;

/**
 * A table in a workbook. Its rows go on in {@code Events 2} and so on when a sheet is full.
 *
 * @param <R> what a row is made of
 */
final class TableSheets<R> implements Closeable {

  /** Excel's day 61, from which on all programs count alike; Excel has a 29 February 1900. */
  static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  /** Characters that a cell of Excel's can hold. */
  static final int LONGEST_TEXT = 32_767;

  /** Excel's day 0, in days since 1970. */
  private static final long DAY_ZERO = -25_569;

  private final String title;
  private final Table<R> table;
  private final List<Column<R>> columns;
  private final Rows<R> rows;
  private final Limits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Object[] values;
  private final int[] widths;
  private Sheet sheet;
  private long count;

  /**
   * How much a sheet holds.
   *
   * @param rows with the header
   * @param bytes of XML, after which no row begins
   * @param lines the most lines that a row shows
   */
  record Limits(int rows, long bytes, int lines) {

    /**
     * Excel's rows, and bytes that a file in a zip can have without extensions that not every
     * program reads.
     */
    static final Limits EXCEL = new Limits(1_048_576, 4_200_000_000L, 8);

    /** The same, for sheets that are read and not looked through. */
    Limits withLines(int lines) {
      return new Limits(rows, bytes, lines);
    }
  }

  /**
   * Starts the table's first sheet, with its header.
   *
   * @param name the table's name in the workbook
   */
  TableSheets(String name, Table<R> table, Limits limits, boolean front) throws IOException {
    title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    this.table = table;
    this.limits = limits;
    columns = table.columns();
    rows = table.rows().get();
    values = new Object[columns.size()];
    widths = new int[values.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = ColumnWidths.of(columns.get(i));
    }
    startSheet(front);
  }

  /** The name of the first sheet. */
  String title() {
    return title;
  }

  Table<R> table() {
    return table;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** How many rows it has, without headers. */
  long count() {
    return count;
  }

  /** Where the next row will stand. */
  Sheet.Place next() throws IOException {
    if (sheet.rows() >= limits.rows() || sheet.size() > limits.bytes()) {
      sheet.finish();
      startSheet(false);
    }
    return new Sheet.Place(sheet, sheet.rows() + 1);
  }

  /**
   * Writes the rows of an event.
   *
   * @param target where the first row's id leads, or null
   * @return the first row, or null if there is none
   */
  Sheet.Place write(CheckedEvent event, Sheet.Place target) throws IOException {
    Sheet.Place first = null;
    for (R row : rows.of(event)) {
      Sheet.Place place = next();
      boolean linked = first == null && target != null && sheet.hasRoomForLink();
      write(row, linked ? WorkbookStyles.LINK : WorkbookStyles.PLAIN);
      if (linked) {
        sheet.link(target);
      }
      first = first == null ? place : first;
    }
    return first;
  }

  /** Writes one row; {@link #next} says where. */
  void write(R row, int firstStyle) throws IOException {
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      Column<R> column = columns.get(i);
      Object value = column.value().apply(row);
      if (value != null && !(value instanceof Number)) {
        value = value instanceof LocalDate date ? date(date) : text(value.toString());
        if (column.type() == Column.Type.LONG_TEXT && value instanceof String text) {
          lines = Math.max(lines, ColumnWidths.lines(text, widths[i]));
        }
      }
      values[i] = value;
    }
    sheet.startRow(Math.min(lines, limits.lines()));
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        cell(i, i == 0 ? firstStyle : WorkbookStyles.PLAIN, values[i]);
      }
    }
    sheet.endRow();
    count++;
  }

  /** Writes the rows that come at the end, and ends the last sheet. */
  void end() throws IOException {
    for (R row : rows.atEnd()) {
      next();
      write(row, WorkbookStyles.PLAIN);
    }
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Sheet one : sheets) {
      try {
        one.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void startSheet(boolean front) throws IOException {
    int number = sheets.size() + 1;
    sheet = new Sheet(number == 1 ? title : title + " " + number, columns, front);
    sheets.add(sheet);
  }

  private void cell(int column, int style, Object value) throws IOException {
    boolean longText = columns.get(column).type() == Column.Type.LONG_TEXT;
    if (value instanceof LocalDate date) {
      sheet.number(column, WorkbookStyles.DATE, date.toEpochDay() - DAY_ZERO);
    } else if (value instanceof Double number) {
      sheet.number(column, number);
    } else if (value instanceof Number number) {
      int own = longText ? WorkbookStyles.NUMBER_AS_TEXT : style;
      sheet.number(column, own, number.longValue());
    } else {
      sheet.text(column, longText ? WorkbookStyles.WRAPPED : style, (String) value);
    }
  }

  /** The date, or its text where Excel's calendar does not have it. */
  private static Object date(LocalDate date) {
    return date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE) ? date.toString() : date;
  }

  /** A text that a cell can hold, or null; what is cut off ends in an ellipsis. */
  private static String text(String value) {
    String text = PlainText.cell(value);
    if (text.length() > LONGEST_TEXT) {
      int end = LONGEST_TEXT - 1;
      boolean half = Character.isHighSurrogate(text.charAt(end - 1));
      text = text.substring(0, half ? end - 1 : end) + "…";
    }
    return text.isEmpty() ? null : text;
  }
}
