package org.skirmish.export.workbook;

import java.util.List;

/**
 * What a sheet has beside its cells: tables, which stand before the charts in its relations.
 *
 * @param title the sheet's
 */
record SheetParts(String title, List<SheetTable> tables, List<BarChart> charts) {

  private static final String RELATIONSHIPS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** The links of the sheet. */
  String hyperlinks() {
    StringBuilder all = new StringBuilder();
    tables.forEach(table -> all.append(table.hyperlinks()));
    return all.toString();
  }

  /** What a worksheet says of its charts and tables, by their relations. */
  String references() {
    StringBuilder xml = new StringBuilder();
    if (!charts.isEmpty()) {
      xml.append("<drawing ").append(RELATIONSHIPS);
      xml.append(" r:id=\"rId").append(tables.size() + 1).append("\"/>");
    }
    xml.append("<tableParts ").append(RELATIONSHIPS);
    xml.append(" count=\"").append(tables.size()).append("\">");
    for (int i = 1; i <= tables.size(); i++) {
      xml.append("<tablePart r:id=\"rId").append(i).append("\"/>");
    }
    return xml.append("</tableParts>").toString();
  }

  /** Where the charts stand. A filter that hides rows beside them does not squeeze them. */
  String drawing() {
    StringBuilder xml = new StringBuilder("<xdr:wsDr xmlns:xdr=\"").append(DRAWINGS);
    xml.append("spreadsheetDrawing\" xmlns:a=\"").append(DRAWINGS).append("main\">");
    for (int i = 1; i <= charts.size(); i++) {
      xml.append(charts.get(i - 1).anchor(i));
    }
    return xml.append("</xdr:wsDr>").toString();
  }
}
