package org.skirmish.source.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/** Takes up the styles of an OpenDocument text, some of which stand in front of the text itself. */
final class OpenStyles {

  private final Styles styles = new Styles();
  private String key = "";
  private String name = "";
  private String parent = "";
  private boolean hidden;

  /** The styles that were taken up. */
  Styles get() {
    return styles;
  }

  /** Reads a part that is nothing but styles. */
  void read(Xml xml) throws IOException {
    try (xml) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
          open(xml);
        } else if (kind == XMLStreamConstants.END_ELEMENT) {
          close(xml);
        }
      }
    }
  }

  void open(Xml xml) {
    if (xml.name().equals("style")) {
      key = xml.attribute("name");
      String shown = xml.attribute("display-name");
      name = Styles.name(shown.isEmpty() ? key : shown);
      parent = xml.attribute("parent-style-name");
      hidden = false;
    } else if (xml.name().equals("text-properties")) {
      hidden |= xml.attribute("display").equals("none");
    }
  }

  void close(Xml xml) {
    if (xml.name().equals("style")) {
      styles.add(key, new Styles.Style(name, parent, 0, hidden));
    }
  }
}
