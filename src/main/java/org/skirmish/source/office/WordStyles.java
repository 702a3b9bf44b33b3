package org.skirmish.source.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.skirmish.source.Xml;

/** Reads the styles of a Word document. */
final class WordStyles {

  private WordStyles() {}

  static void read(Xml xml, Styles styles) throws IOException {
    String key = "";
    String name = "";
    String parent = "";
    int level = 0;
    boolean hidden = false;
    try (xml) {
      for (int kind = xml.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = xml.next()) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
          switch (xml.name()) {
            case "style" -> {
              key = xml.attribute("styleId");
              name = "";
              parent = "";
              level = 0;
              hidden = false;
            }
            case "name" -> name = Styles.name(xml.attribute("val"));
            case "basedOn" -> parent = xml.attribute("val");
            case "outlineLvl" -> level = WordText.outline(xml);
            case "vanish" -> hidden = WordText.isOn(xml);
            default -> {}
          }
        } else if (kind == XMLStreamConstants.END_ELEMENT && xml.name().equals("style")) {
          styles.add(key, new Styles.Style(name, parent, level, hidden));
        }
      }
    }
  }
}
