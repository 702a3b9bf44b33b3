package org.skirmish.source;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML in a file of an office program, read forwards, with no entities of its own. */
public final class Xml implements Closeable {

  private final InputStream in;
  private final XMLStreamReader reader;

  /**
   * Begins to read.
   *
   * @throws IOException if it is not well-formed, here as in the methods below
   */
  public Xml(InputStream in) throws IOException {
    this.in = in;
    try {
      reader = reader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** What reads XML forwards, with no entities of its own, for those who ask more of it. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(in);
  }

  /** The kind of the next thing, as {@link XMLStreamConstants} has them. */
  public int next() throws IOException {
    try {
      return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The name of the element without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute, whatever its prefix is; empty if there is none. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The same as a number; {@code otherwise} where it is none. */
  public int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The characters. */
  public String text() {
    return reader.getText();
  }

  /** Adds the characters to a text, up to a length. */
  public void addText(StringBuilder text, int most) {
    int room = most - text.length();
    if (room > 0) {
      String more = reader.getText();
      text.append(more, 0, Math.min(room, more.length()));
    }
  }

  private static IOException broken(XMLStreamException e) {
    // What the stream below says of itself is more than that the XML breaks off.
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("its XML is broken", e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
