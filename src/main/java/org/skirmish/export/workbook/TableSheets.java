package org.skirmish.export.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.Rows;
import org.skirmish.export.table.Table;

/**
 * A table in a workbook. Its rows go on in {@code Events 2} and so on when a sheet is full.
 *
 * @param <R> what a row is made of
 */
final class TableSheets<R> {

  /** Excel's day 61, from which on all programs count alike; Excel has a 29 February 1900. */
  static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  /** Characters that a cell of Excel's can hold. */
  static final int LONGEST_TEXT = 32_767;

  /** Links of a table, which are kept in memory; Excel itself allows no more on a sheet. */
  static final int MOST_LINKS = 65_530;

  /** Excel's day 0, in days since 1970. */
  private static final long DAY_ZERO = -25_569;

  private final EmptyBook book;
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
  private int links;

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
  TableSheets(EmptyBook book, String name, Table<R> table, Limits limits) throws IOException {
    this.book = book;
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
    startSheet();
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
      startSheet();
    }
    return new Sheet.Place(sheet, sheet.rows() + 1);
  }

  /**
   * Writes the rows of an event.
   *
   * @param severity the flag that their ids have the colour of, or null
   * @param target where the first row's id leads, or null
   * @return the first row, or null if there is none
   */
  Sheet.Place write(CheckedEvent event, Flag.Severity severity, Sheet.Place target)
      throws IOException {
    Sheet.Place first = null;
    for (R row : rows.of(event)) {
      Sheet.Place place = next();
      write(row, severity, first == null ? target : null);
      first = first == null ? place : first;
    }
    return first;
  }

  /**
   * Writes one row; {@link #next} says where.
   *
   * @param severity the flag that its id has the colour of, or null
   * @param target where its id leads as long as there is room for links, or null
   */
  private void write(R row, Flag.Severity severity, Sheet.Place target) throws IOException {
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
    boolean linked = target != null && links < MOST_LINKS;
    CellStyle id = book.styles().id(severity, linked);
    sheet.startRow(Math.min(lines, limits.lines()));
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        cell(i, i == 0 ? id : book.styles().plain, values[i]);
      }
    }
    if (linked) {
      sheet.link(target);
      links++;
    }
    sheet.endRow();
    count++;
  }

  /** Writes the rows that come at the end. */
  void end() throws IOException {
    for (R row : rows.atEnd()) {
      next();
      write(row, null, null);
    }
  }

  private void startSheet() throws IOException {
    int number = sheets.size() + 1;
    sheet = new Sheet(book, number == 1 ? title : title + " " + number, columns);
    sheets.add(sheet);
  }

  private void cell(int column, CellStyle style, Object value) {
    boolean longText = columns.get(column).type() == Column.Type.LONG_TEXT;
    if (value instanceof LocalDate date) {
      sheet.number(column, book.styles().date, date.toEpochDay() - DAY_ZERO);
    } else if (value instanceof Number number) {
      WorkbookStyles styles = book.styles();
      CellStyle right = style == styles.plain ? styles.number : style;
      sheet.number(column, longText ? styles.numberAsText : right, number.doubleValue());
    } else {
      sheet.text(column, longText ? book.styles().wrapped : style, (String) value);
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
