package org.skirmish.table.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of a workbook, read forwards, with no entities of its own. */
final class Xml implements Closeable {

  private final InputStream in;
  private final XMLStreamReader reader;

  Xml(InputStream in) throws IOException {
    this.in = in;
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The kind of the next thing, as {@link XMLStreamConstants} has them. */
  int next() throws IOException {
    try {
      return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The name of the element without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute, whatever its prefix is; empty if there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The same as a number; {@code otherwise} where it is none. */
  int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Adds the characters to a text, up to a length. */
  void addText(StringBuilder text, int most) {
    int room = most - text.length();
    if (room > 0) {
      String more = reader.getText();
      text.append(more, 0, Math.min(room, more.length()));
    }
  }

  private static IOException broken(XMLStreamException e) {
    return new IOException("its XML is broken", e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
