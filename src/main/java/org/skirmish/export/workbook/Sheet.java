package org.skirmish.export.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.skirmish.check.Flag;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.Column;

/**
 * One sheet of a workbook: a header, rows, links, and how it is printed. Its cells are a table with
 * the sheet's name and a filter. It keeps no row, but every link.
 */
final class Sheet {

  /** Excel's default height of one line of 11 pt text, in points. */
  private static final int LINE = 15;

  private static final int HEADER_HEIGHT = 21;

  /** Characters, as wide as a zero, that can be read on a sheet of A4 on its side. */
  private static final int PAGE = 230;

  private final EmptyBook book;
  private final List<? extends Column<?>> columns;
  private final SXSSFSheet sheet;
  private final XSSFSheet shell;
  private final SheetRows written;
  private final String quotedTitle;
  private final StringBuilder links = new StringBuilder();
  private SXSSFRow row;
  private int rows;

  /**
   * Starts a sheet with its header.
   *
   * @param title the name on its tab
   */
  Sheet(EmptyBook book, String title, List<? extends Column<?>> columns) throws IOException {
    this.book = book;
    this.columns = columns;
    sheet = book.book().createSheet(title);
    shell = book.book().getXSSFWorkbook().getSheet(title);
    written = book.book().newestRows();
    quotedTitle = title.indexOf(' ') < 0 ? title : "'" + title + "'";
    layOut();
    // Ahead of the rows, while the first article is being read: to load the rules takes a while.
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals("severity")) {
        colour(new CellRangeAddress(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), i, i));
      }
    }
    header();
  }

  String title() {
    return sheet.getSheetName();
  }

  /** How many rows it has, with the header. */
  int rows() {
    return rows;
  }

  /** Bytes of XML until now. */
  long size() {
    return written.size();
  }

  /**
   * Starts a row; {@link #endRow} ends it.
   *
   * @param lines how many lines of text it shows
   */
  void startRow(int lines) {
    row(LINE * lines);
  }

  /** Ends the row, which goes out of memory. */
  void endRow() throws IOException {
    sheet.flushRows(0);
  }

  /** A cell of the row with text, which must be {@link PlainText#cell}. */
  void text(int column, CellStyle style, String text) {
    SXSSFCell cell = row.createCell(column, CellType.STRING);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** A cell of the row with a number, which must be finite. */
  void number(int column, CellStyle style, double number) {
    SXSSFCell cell = row.createCell(column, CellType.NUMERIC);
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }

  /** Links the row's first cell with a row. */
  void link(Place target) {
    links.append("<hyperlink ref=\"A").append(rows).append("\" location=\"");
    links.append(target.sheet().quotedTitle).append("!A").append(target.row()).append("\"/>");
  }

  /**
   * Ends the sheet.
   *
   * @param tab its place among the sheets, from 0
   */
  void finish(int tab) {
    StreamedWorkbook all = book.book();
    if (all.getSheetIndex(sheet) != tab) {
      all.setSheetOrder(title(), tab);
    }
    CellRangeAddress area = new CellRangeAddress(0, Math.max(2, rows) - 1, 0, columns.size() - 1);
    shell.setDimensionOverride(area);
    List<String> names = new ArrayList<>();
    for (Column<?> column : columns) {
      names.add(column.name());
    }
    all.add(
        new SheetParts(
            title(),
            List.of(new SheetTable(title(), area.formatAsString(), names, links)),
            List.of()));
  }

  /** How it looks on a screen and on paper. */
  private void layOut() {
    sheet.createFreezePane(1, 1);
    int width = 0;
    // POI's own setter looks at all other columns each time.
    CTCols widths = shell.getCTWorksheet().getColsArray(0);
    for (int i = 0; i < columns.size(); i++) {
      CTCol column = widths.addNewCol();
      column.setMin(i + 1);
      column.setMax(i + 1);
      column.setWidth(ColumnWidths.of(columns.get(i)));
      column.setCustomWidth(true);
      width += ColumnWidths.of(columns.get(i));
    }
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) (1 + (width - 1) / PAGE));
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.4);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  private void header() throws IOException {
    row(HEADER_HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      text(i, book.styles().header, columns.get(i).name());
    }
    endRow();
  }

  private void row(int height) {
    row = sheet.createRow(rows++);
    row.setHeightInPoints(height);
  }

  /** Colours cells as long as they say a severity, whatever a user enters. */
  private void colour(CellRangeAddress cells) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    Flag.Severity[] severities = Flag.Severity.values();
    ConditionalFormattingRule[] rules = new ConditionalFormattingRule[severities.length];
    for (int i = 0; i < rules.length; i++) {
      rules[i] =
          formatting.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, "\"" + severities[i].key() + "\"");
      PatternFormatting pattern = rules[i].createPatternFormatting();
      pattern.setFillBackgroundColor(WorkbookStyles.colour(severities[i]));
      pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    }
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rules);
  }

  /**
   * A row to which a link leads.
   *
   * @param row its number from 1, which is the header
   */
  record Place(Sheet sheet, int row) {}
}
