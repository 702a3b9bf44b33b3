package org.skirmish.export.workbook;

import java.util.List;

/**
 * Cells of a sheet as a table with a name, with a filter; its links; and what each of its pages
 * repeats.
 *
 * <p>This is written as text. POI reads a table's columns from the header row, which is long gone,
 * and the print titles by its parser of formulas; to load both takes a tenth of a second. A link
 * takes two kilobytes of POI's memory, and here some fifty bytes.
 *
 * @param title its name, the sheet's where that has one table
 * @param area the table's cells, as {@code A1:AE3}
 * @param columns their names
 * @param links {@code hyperlink} elements
 */
record SheetTable(String title, String area, List<String> columns, CharSequence links) {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** What a worksheet says of its links, or nothing. */
  String hyperlinks() {
    return links.length() == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>";
  }

  /**
   * The table's own file.
   *
   * @param id its number in the workbook, from 1
   */
  String xml(int id) {
    String name = title.replace(' ', '_');
    StringBuilder xml = new StringBuilder("<table xmlns=\"").append(MAIN);
    xml.append("\" id=\"").append(id);
    xml.append("\" name=\"").append(name).append("\" displayName=\"").append(name);
    xml.append("\" ref=\"").append(area).append("\" totalsRowShown=\"0\"><autoFilter ref=\"");
    xml.append(area).append("\"/><tableColumns count=\"").append(columns.size()).append("\">");
    int number = 1;
    for (String column : columns) {
      xml.append("<tableColumn id=\"").append(number++);
      xml.append("\" name=\"").append(column).append("\"/>");
    }
    return xml.append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\"")
        .append(" showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"1\"")
        .append(" showColumnStripes=\"0\"/></table>")
        .toString();
  }

  /**
   * The workbook's name for the header and the first column, which all pages of the sheet repeat.
   *
   * @param title the sheet's
   * @param tab the sheet's place, from 0
   */
  static String printTitles(String title, int tab) {
    String sheet = "'" + title + "'!";
    return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""
        + tab
        + "\">"
        + sheet
        + "$A:$A,"
        + sheet
        + "$1:$1</definedName>";
  }
}
