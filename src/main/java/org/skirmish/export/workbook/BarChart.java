package org.skirmish.export.workbook;

import java.util.List;

/**
 * A chart with columns for the dead, low and high, and dots for events, which have an axis of their
 * own: there are far fewer of them. It is written as text: POI's classes of charts would take
 * longer to load than a short run has.
 *
 * @param title above it
 * @param axis what its categories are
 * @param sheet the sheet with its figures: categories in column A, events in B, dead in D and E
 * @param first its first row of figures, from 1
 * @param row the row beside which it stands, from 0
 * @param bars the figures, for programs that do not look at the cells
 */
record BarChart(String title, String axis, String sheet, int first, int row, List<Bar> bars) {

  /** Rows that a chart takes. */
  static final int ROWS = 13;

  private static final int COLUMN = 6;
  private static final int POINT = 12_700;
  private static final int WIDTH = 470 * POINT;
  private static final int HEIGHT = (ROWS * 15 - 8) * POINT;
  private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String MONTH = "yyyy-mm";

  /**
   * Its figures of one category.
   *
   * @param date its number where the category is a date, or 0
   */
  record Bar(String label, long date, long events, long low, long high) {}

  /** Where it stands on the sheet. */
  String anchor(int number) {
    return "<xdr:oneCellAnchor><xdr:from><xdr:col>"
        + COLUMN
        + "</xdr:col><xdr:colOff>0</xdr:colOff>"
        + "<xdr:row>"
        + row
        + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
        + "<xdr:ext cx=\""
        + WIDTH
        + "\" cy=\""
        + HEIGHT
        + "\"/>"
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + (number + 1)
        + "\" name=\"Chart "
        + number
        + "\" descr=\""
        + title
        + "\"/><xdr:cNvGraphicFramePr/>"
        + "</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
        + "</xdr:xfrm><a:graphic><a:graphicData uri=\""
        + DRAWINGS
        + "chart\">"
        + "<c:chart xmlns:c=\""
        + DRAWINGS
        + "chart\" xmlns:r=\""
        + RELATIONSHIPS
        + "\" r:id=\"rId"
        + number
        + "\"/></a:graphicData></a:graphic></xdr:graphicFrame>"
        + "<xdr:clientData/></xdr:oneCellAnchor>";
  }

  /** Its file. */
  String xml() {
    return "<c:chartSpace xmlns:c=\""
        + DRAWINGS
        + "chart\" xmlns:a=\""
        + DRAWINGS
        + "main\">"
        + "<c:roundedCorners val=\"0\"/><c:chart>"
        + title(title, 1200)
        + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>"
        + "<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
        + series(1, "Fatalities, low", "D", "F4B183", bars.stream().map(Bar::low).toList())
        + series(2, "Fatalities, high", "E", "C00000", bars.stream().map(Bar::high).toList())
        + "<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
        + "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
        + series(0, "Events", "B", "1F3864", bars.stream().map(Bar::events).toList())
        + "<c:marker val=\"1\"/><c:axId val=\"3\"/><c:axId val=\"4\"/></c:lineChart>"
        + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>"
        + "<c:delete val=\"0\"/><c:axPos val=\"b\"/>"
        + title(axis, 900)
        + "<c:numFmt formatCode=\""
        + (dates() ? MONTH : "General")
        + "\" sourceLinked=\"0\"/>"
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/>"
        + small()
        + "<c:crossAx val=\"2\"/>"
        + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/></c:catAx>"
        + values(2, 1, "l", "People killed", "autoZero")
        + "<c:catAx><c:axId val=\"3\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>"
        + "<c:delete val=\"1\"/><c:axPos val=\"b\"/><c:crossAx val=\"4\"/></c:catAx>"
        + values(4, 3, "r", "Events", "max")
        + "</c:plotArea>"
        + "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/>"
        + small()
        + "</c:legend>"
        + "<c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>";
  }

  private static String values(int id, int categories, String side, String name, String at) {
    String lines =
        "<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val=\"D9D9D9\"/>"
            + "</a:solidFill></a:ln></c:spPr></c:majorGridlines>";
    return "<c:valAx><c:axId val=\""
        + id
        + "\"/><c:scaling><c:orientation val=\"minMax\"/>"
        + "<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + side
        + "\"/>"
        + (side.equals("l") ? lines : "")
        + title(name, 900)
        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/>"
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"nextTo\"/>"
        + small()
        + "<c:crossAx val=\""
        + categories
        + "\"/><c:crosses val=\""
        + at
        + "\"/></c:valAx>";
  }

  /** Dots and no line for events, full columns for the dead. */
  private static String look(boolean dots, String colour) {
    String fill = "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    return dots
        ? "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/>"
            + "<c:size val=\"6\"/><c:spPr>"
            + fill
            + "</c:spPr></c:marker>"
        : "<c:spPr>" + fill + "</c:spPr><c:invertIfNegative val=\"0\"/>";
  }

  private boolean dates() {
    return bars.stream().allMatch(bar -> bar.date() > 0);
  }

  private static String small() {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\"/></a:pPr>"
        + "<a:endParaRPr lang=\"en\"/></a:p></c:txPr>";
  }

  private static String title(String text, int size) {
    return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\""
        + size
        + "\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"en\" sz=\""
        + size
        + "\" b=\"0\"/><a:t>"
        + text
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  private String series(int index, String name, String column, String colour, List<Long> values) {
    StringBuilder labels = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      labels.append(point(i, dates() ? String.valueOf(bar.date()) : escaped(bar.label())));
      numbers.append(point(i, values.get(i).toString()));
    }
    String count = "<c:ptCount val=\"" + bars.size() + "\"/>";
    return "<c:ser><c:idx val=\""
        + index
        + "\"/><c:order val=\""
        + index
        + "\"/><c:tx><c:v>"
        + name
        + "</c:v></c:tx>"
        + look(index == 0, colour)
        + "<c:cat>"
        + (dates()
            ? "<c:numRef><c:f>"
                + cells("A")
                + "</c:f><c:numCache><c:formatCode>"
                + MONTH
                + "</c:formatCode>"
                + count
                + labels
                + "</c:numCache></c:numRef>"
            : "<c:strRef><c:f>"
                + cells("A")
                + "</c:f><c:strCache>"
                + count
                + labels
                + "</c:strCache></c:strRef>")
        + "</c:cat>"
        + "<c:val><c:numRef><c:f>"
        + cells(column)
        + "</c:f><c:numCache>"
        + "<c:formatCode>#,##0</c:formatCode>"
        + count
        + numbers
        + "</c:numCache></c:numRef></c:val></c:ser>";
  }

  private String cells(String column) {
    return sheet + "!$" + column + "$" + first + ":$" + column + "$" + (first + bars.size() - 1);
  }

  private static String point(int index, String value) {
    return "<c:pt idx=\"" + index + "\"><c:v>" + value + "</c:v></c:pt>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
