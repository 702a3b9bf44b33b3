package org.skirmish.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/** The texts of a workbook, of which XLSX keeps each once, apart from the cells. */
final class SharedStrings {

  /** All of them together, in UTF-16 units: they must be held while the cells are read. */
  private static final long MOST = 32_000_000;

  private final List<String> all = new ArrayList<>();

  /** None. */
  SharedStrings() {}

  SharedStrings(InputStream in) throws IOException {
    long size = 0;
    StringBuilder text = new StringBuilder();
    boolean shown = false;
    try (Xml xml = new Xml(in)) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
          shown = xml.name().equals("t");
        } else if (kind == XMLStreamConstants.CHARACTERS && shown) {
          xml.addText(text, SheetReader.LONGEST_ROW);
        } else if (kind == XMLStreamConstants.END_ELEMENT) {
          shown = false;
          if (xml.name().equals("si")) {
            all.add(text.toString());
            size += text.length() + 1;
            text.setLength(0);
            if (size > MOST) {
              throw new IOException(
                  "its texts take more than 32 million characters: save the sheet as CSV, which may"
                      + " be of any length");
            }
          }
        }
      }
    }
  }

  String get(String number) {
    try {
      return all.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return "";
    }
  }
}
