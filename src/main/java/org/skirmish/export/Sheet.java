package org.skirmish.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * One sheet of a workbook as a file: a header, rows, and below them the links and how it is
 * printed. The order of the elements is ECMA-376's, in part 1, section 18.3.1.99.
 *
 * <p>It keeps no row. Of links it keeps as many as Excel allows a sheet.
 */
final class Sheet implements Closeable {

  /** Excel's own limit; a sheet with more does not open. */
  static final int MOST_LINKS = 65_530;

  /** Excel's default height of one line of 11 pt text, in points. */
  private static final int LINE = 15;

  private static final int HEADER_HEIGHT = 21;

  /** Characters, as wide as a zero, that can be read on a sheet of A4 on its side. */
  private static final int PAGE = 230;

  private static final byte[] ROW = bytes("<row r=\"");
  private static final byte[] HEIGHT = bytes("\" ht=\"");
  private static final byte[] HEIGHT_END = bytes("\" customHeight=\"1\">");
  private static final byte[] CELL_END = bytes("</v></c>");
  private static final byte[] TEXT_END = bytes("</t></is></c>");
  private static final byte[] TEXT = bytes(" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      bytes(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] VALUE = bytes("><v>");
  private static final byte[] STYLE = bytes(" s=\"");
  private static final byte[] QUOTE = bytes("\"");
  private static final byte[] ROW_END = bytes("</row>");

  private final String title;
  private final List<? extends Column<?>> columns;
  private final byte[][] cells;
  private final PackedXml xml = new PackedXml();
  private final StringBuilder links = new StringBuilder();
  private int linkCount;
  private int rows;

  /** The row's number as its cells have it. */
  private byte[] number;

  /**
   * Starts a sheet with its header.
   *
   * @param title the name on its tab
   * @param front whether it is the one that shows when the workbook is opened
   */
  Sheet(String title, List<? extends Column<?>> columns, boolean front) throws IOException {
    this.title = title;
    this.columns = columns;
    cells = new byte[columns.size()][];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = bytes("<c r=\"" + letters(i));
    }
    start(front);
  }

  String title() {
    return title;
  }

  List<? extends Column<?>> columns() {
    return columns;
  }

  /** How many rows it has, with the header. */
  int rows() {
    return rows;
  }

  /** Bytes of XML until now. */
  long size() {
    return xml.size();
  }

  PackedXml file() {
    return xml;
  }

  /**
   * Starts a row; {@link #endRow} ends it.
   *
   * @param lines how many lines of text it shows
   */
  void startRow(int lines) throws IOException {
    row(LINE * lines);
  }

  void endRow() throws IOException {
    xml.raw(ROW_END);
  }

  /** A cell of the row with text, which must be {@link PlainText#cell}. */
  void text(int column, int style, String text) throws IOException {
    cell(column, style);
    boolean spaced =
        Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1));
    xml.raw(spaced ? SPACED_TEXT : TEXT).text(text).raw(TEXT_END);
  }

  /** A cell of the row with a whole number. */
  void number(int column, int style, long number) throws IOException {
    cell(column, style);
    xml.raw(VALUE).number(number).raw(CELL_END);
  }

  /** A cell of the row with a number, which must be finite. */
  void number(int column, double number) throws IOException {
    cell(column, WorkbookStyles.PLAIN);
    xml.raw(VALUE).raw(Double.toString(number)).raw(CELL_END);
  }

  boolean hasRoomForLink() {
    return linkCount < MOST_LINKS;
  }

  /** Links the row's first cell with a row. */
  void link(Place target) {
    boolean quoted = target.sheet().title.indexOf(' ') >= 0;
    String quote = quoted ? "'" : "";
    links.append("<hyperlink ref=\"A").append(rows).append("\" location=\"").append(quote);
    links.append(target.sheet().title).append(quote).append("!A").append(target.row());
    links.append("\"/>");
    linkCount++;
  }

  /** Ends the sheet. Its table is that of its first relation. */
  void finish() throws IOException {
    xml.raw("</sheetData>");
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals("severity")) {
        xml.raw(WorkbookStyles.severityRules(letters(i), Math.max(2, rows)));
      }
    }
    if (linkCount > 0) {
      xml.raw("<hyperlinks>").raw(links.toString()).raw("</hyperlinks>");
      links.setLength(0);
      links.trimToSize();
    }
    xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.4\" bottom=\"0.6\"")
        .raw(" header=\"0.3\" footer=\"0.3\"/>")
        .raw("<pageSetup paperSize=\"9\" fitToWidth=\"")
        .number(pages())
        .raw("\" fitToHeight=\"0\" orientation=\"landscape\"/>")
        .raw("<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>")
        .raw("</headerFooter><tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
        .raw("</worksheet>");
    xml.finish();
  }

  /** The cells of its table: the header and at least one row, without which Excel has none. */
  String area() {
    return "A1:" + letters(columns.size() - 1) + Math.max(2, rows);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private void start(boolean front) throws IOException {
    xml.raw(WorkbookParts.XML)
        .raw("<worksheet xmlns=\"" + WorkbookParts.MAIN + "\" xmlns:r=\"")
        .raw(WorkbookParts.OFFICE + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        .raw("<sheetViews><sheetView ")
        .raw(front ? "tabSelected=\"1\" " : "")
        .raw("workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\"")
        .raw(" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"topRight\"/>")
        .raw("<selection pane=\"bottomLeft\"/><selection pane=\"bottomRight\"")
        .raw(" activeCell=\"B2\" sqref=\"B2\"/></sheetView></sheetViews>")
        .raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < columns.size(); i++) {
      xml.raw("<col min=\"").number(i + 1).raw("\" max=\"").number(i + 1);
      xml.raw("\" width=\"").number(ColumnWidths.of(columns.get(i)));
      xml.raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>");
    row(HEADER_HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      text(i, WorkbookStyles.HEADER, columns.get(i).name());
    }
    endRow();
  }

  private void row(int height) throws IOException {
    number = bytes(++rows + "\"");
    xml.raw(ROW).number(rows).raw(HEIGHT).number(height).raw(HEIGHT_END);
  }

  private void cell(int column, int style) throws IOException {
    xml.raw(cells[column]).raw(number);
    if (style != WorkbookStyles.PLAIN) {
      xml.raw(STYLE).number(style).raw(QUOTE);
    }
  }

  private int pages() {
    int width = 0;
    for (Column<?> column : columns) {
      width += ColumnWidths.of(column);
    }
    return 1 + (width - 1) / PAGE;
  }

  /** The letters of a column: A, B, ... Z, AA. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(ISO_8859_1);
  }

  /**
   * A row to which a link leads.
   *
   * @param row its number from 1, which is the header
   */
  record Place(Sheet sheet, int row) {}
}
