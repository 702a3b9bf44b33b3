package org.skirmish.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How cells look. Each style is made once: a workbook holds at most 64,000.
 *
 * @param header white and bold on dark blue
 * @param plain at the top of its row, beside notes of several lines
 * @param wrapped the same, with lines broken to the column's width
 * @param date the same as plain, shown as year, month, day in any locale
 */
record WorkbookStyles(CellStyle header, CellStyle plain, CellStyle wrapped, CellStyle date) {

  WorkbookStyles(SXSSFWorkbook book) {
    this(header(book), top(book), wrapped(book), date(book));
  }

  private static CellStyle header(SXSSFWorkbook book) {
    Font font = book.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle top(SXSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle wrapped(SXSSFWorkbook book) {
    CellStyle style = top(book);
    style.setWrapText(true);
    return style;
  }

  private static CellStyle date(SXSSFWorkbook book) {
    CellStyle style = top(book);
    // Dates before Excel's calendar are text in the same column; let them line up.
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    return style;
  }
}
