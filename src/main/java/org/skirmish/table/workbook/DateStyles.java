package org.skirmish.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.DateUtil;
import org.skirmish.source.Xml;

/** Which styles of an XLSX workbook show a number as a date. */
final class DateStyles {

  private final BitSet dates = new BitSet();

  /** None does. */
  DateStyles() {}

  DateStyles(InputStream in) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    boolean cells = false;
    int style = 0;
    try (Xml xml = new Xml(in)) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.END_ELEMENT) {
          cells &= !xml.name().equals("cellXfs");
        } else if (kind == XMLStreamConstants.START_ELEMENT) {
          String name = xml.name();
          cells |= name.equals("cellXfs");
          if (name.equals("numFmt")) {
            formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
          } else if (cells && name.equals("xf")) {
            int format = xml.number("numFmtId", 0);
            dates.set(style++, DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
          }
        }
      }
    }
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }
}
