package org.skirmish.export.workbook;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.skirmish.check.Flag;

/**
 * How a workbook's cells look. Each style is made once: a workbook holds at most 64,000, and POI
 * makes a new object of one whenever it is asked for it by its number.
 */
final class WorkbookStyles {

  /** At the top of its row, beside notes of several lines. */
  final XSSFCellStyle plain;

  /** White and bold on dark blue. */
  final XSSFCellStyle header;

  /** Lines broken to the column's width. */
  final XSSFCellStyle wrapped;

  /** Year, month, day in any locale; to the left, as are dates that can only be text. */
  final XSSFCellStyle date;

  /** A number among texts. */
  final XSSFCellStyle numberAsText;

  /** As {@link #plain} for a number: to the right, apart from the text behind it. */
  final XSSFCellStyle number;

  /** A sum, with its thousands set off, to the right, apart from the text behind it. */
  final XSSFCellStyle count;

  /** A month as year and month. */
  final XSSFCellStyle month;

  /** The title of a sheet. */
  final XSSFCellStyle title;

  /** The name of a column of numbers, to the right as they are. */
  final XSSFCellStyle countHeader;

  private final XSSFWorkbook book;
  private final XSSFCellStyle link;
  private final XSSFCellStyle[] flagged;
  private final XSSFCellStyle[] linkFlagged;

  WorkbookStyles(XSSFWorkbook book) {
    this.book = book;
    // Not the style of number 0, of which LibreOffice does not read where text stands.
    plain = top();
    header = header();
    wrapped = top();
    wrapped.setWrapText(true);
    date = left();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    XSSFFont blue = book.createFont();
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(colour(0x05, 0x63, 0xC1));
    link = top();
    link.setFont(blue);
    flagged = new XSSFCellStyle[Flag.Severity.values().length];
    linkFlagged = new XSSFCellStyle[flagged.length];
    for (Flag.Severity severity : Flag.Severity.values()) {
      XSSFCellStyle style = top();
      fill(style, colour(severity));
      flagged[severity.ordinal()] = style;
      XSSFCellStyle linked = top();
      fill(linked, colour(severity));
      linked.setFont(blue);
      linkFlagged[severity.ordinal()] = linked;
    }
    numberAsText = left();
    number = indented(top());
    count = indented(top());
    count.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    month = left();
    month.setDataFormat(book.createDataFormat().getFormat("yyyy-mm"));
    title = book.createCellStyle();
    title.setFont(large());
    countHeader = indented(header());
  }

  /**
   * The style of an event's or a row's id.
   *
   * @param severity the flag that it has the colour of, or null
   */
  XSSFCellStyle id(Flag.Severity severity, boolean linked) {
    if (severity == null) {
      return linked ? link : plain;
    }
    return (linked ? linkFlagged : flagged)[severity.ordinal()];
  }

  /** Red, amber and grey-blue. */
  static XSSFColor colour(Flag.Severity severity) {
    return switch (severity) {
      case ERROR -> colour(0xFF, 0xC7, 0xCE);
      case WARNING -> colour(0xFF, 0xEB, 0x9C);
      case INFO -> colour(0xD9, 0xE2, 0xEC);
    };
  }

  private XSSFCellStyle header() {
    XSSFFont font = book.createFont();
    font.setBold(true);
    font.setColor(colour(0xFF, 0xFF, 0xFF));
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    fill(style, colour(0x1F, 0x38, 0x64));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle top() {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
    return style;
  }

  private XSSFFont large() {
    XSSFFont font = book.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 14);
    return font;
  }

  private XSSFCellStyle left() {
    XSSFCellStyle style = top();
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor colour(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue}, null);
  }
}
