package org.skirmish.export;

import org.skirmish.check.Flag;

/** How cells look. A style is the number by which a cell names it. */
final class WorkbookStyles {

  /** At the top of its row, beside notes of several lines; cells without a style have it. */
  static final int PLAIN = 0;

  /** White and bold on dark blue. */
  static final int HEADER = 1;

  /** Lines broken to the column's width. */
  static final int WRAPPED = 2;

  /** Year, month, day in any locale; to the left, as are dates that can only be text. */
  static final int DATE = 3;

  /** Blue and underlined; the styles of linked cells in a flag's colour follow. */
  static final int LINK = 4;

  /** A number among texts. */
  static final int NUMBER_AS_TEXT = 11;

  private static final int FLAGGED = 5;
  private static final int LINK_FLAGGED = 8;

  /** ARGB of red, amber and grey-blue, in the order of {@link Flag.Severity}. */
  private static final String[] COLOURS = {"FFFFC7CE", "FFFFEB9C", "FFD9E2EC"};

  private static final String LEFT = "<alignment horizontal=\"left\" vertical=\"top\"/>";
  private static final String TOP = "<alignment vertical=\"top\"/>";

  private WorkbookStyles() {}

  /** The style of a cell in the colour of a flag. */
  static int flagged(Flag.Severity severity, boolean link) {
    return (link ? LINK_FLAGGED : FLAGGED) + severity.ordinal();
  }

  /** {@code styles.xml}, its parts in ECMA-376's order. */
  static String xml() {
    StringBuilder xml = new StringBuilder(WorkbookParts.XML);
    xml.append("<styleSheet xmlns=\"").append(WorkbookParts.MAIN).append("\">");
    xml.append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
        .append("</numFmts><fonts count=\"3\">");
    font(xml, "", "rgb=\"FF000000\"");
    font(xml, "<b/>", "rgb=\"FFFFFFFF\"");
    font(xml, "<u/>", "rgb=\"FF0563C1\"");
    xml.append("</fonts><fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>")
        .append("<fill><patternFill patternType=\"gray125\"/></fill>");
    fill(xml, "FF1F3864");
    for (String colour : COLOURS) {
      fill(xml, colour);
    }
    xml.append("</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>")
        .append("</border></borders><cellStyleXfs count=\"1\">")
        .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyAlignment=\"1\">")
        .append(TOP)
        .append("</xf></cellStyleXfs><cellXfs count=\"12\">");
    cell(xml, 0, 0, 0, TOP);
    cell(xml, 0, 1, 2, "<alignment vertical=\"center\"/>");
    cell(xml, 0, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>");
    cell(xml, 164, 0, 0, LEFT);
    cell(xml, 0, 2, 0, TOP);
    for (int font = 0; font <= 2; font += 2) {
      for (int i = 0; i < COLOURS.length; i++) {
        cell(xml, 0, font, 3 + i, TOP);
      }
    }
    cell(xml, 0, 0, 0, LEFT);
    xml.append("</cellXfs><cellStyles count=\"1\">")
        .append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
        .append("<dxfs count=\"3\">");
    for (String colour : COLOURS) {
      xml.append("<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
          .append(colour)
          .append("\"/><bgColor rgb=\"")
          .append(colour)
          .append("\"/></patternFill></fill></dxf>");
    }
    return xml.append("</dxfs></styleSheet>").toString();
  }

  /** Rules that colour a column's cells as long as they say a severity, whatever a user enters. */
  static String severityRules(String column, int rows) {
    StringBuilder xml = new StringBuilder("<conditionalFormatting sqref=\"");
    xml.append(column).append("2:").append(column).append(rows).append("\">");
    for (Flag.Severity severity : Flag.Severity.values()) {
      xml.append("<cfRule type=\"cellIs\" dxfId=\"")
          .append(severity.ordinal())
          .append("\" priority=\"")
          .append(1 + severity.ordinal())
          .append("\" operator=\"equal\"><formula>\"")
          .append(severity.key())
          .append("\"</formula></cfRule>");
    }
    return xml.append("</conditionalFormatting>").toString();
  }

  private static void font(StringBuilder xml, String kind, String colour) {
    xml.append("<font>").append(kind).append("<sz val=\"11\"/><color ").append(colour);
    xml.append("/><name val=\"Calibri\"/><family val=\"2\"/></font>");
  }

  private static void fill(StringBuilder xml, String colour) {
    xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"").append(colour);
    xml.append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
  }

  private static void cell(StringBuilder xml, int format, int font, int fill, String alignment) {
    xml.append("<xf numFmtId=\"").append(format);
    xml.append("\" fontId=\"").append(font);
    xml.append("\" fillId=\"").append(fill);
    xml.append("\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"")
        .append(" applyFill=\"1\" applyAlignment=\"1\">");
    xml.append(alignment).append("</xf>");
  }
}
