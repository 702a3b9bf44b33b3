package org.skirmish.export.map;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.export.CommonEra;
import org.skirmish.export.EventWriter;
import org.skirmish.export.PlainText;
import org.skirmish.export.table.Column;

/**
 * {@code events.kml}: OGC KML 2.3 (OGC 12-007r2) in the namespace of 2.2, which is what programs
 * know; one placemark an event, for Google Earth and GIS programs.
 *
 * <p>A placemark has the columns of a map as typed data; {@code name} and {@code timestamp} are
 * {@code event_name} and {@code timestamp_seconds} there. Name and description, which viewers take
 * for HTML, have no angle brackets, and the balloon shows nothing else, so that no text of an
 * article is run as markup. An event without a point has no geometry. Times before the year 1 are
 * left out, because programs stumble over them; the typed data has them as text.
 */
public final class Kml implements EventWriter {

  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
  private static final String ICON =
      "http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png";

  private final List<Column<CheckedEvent>> columns;
  private final String attribution;
  private final OutputStream out;
  private XMLStreamWriter xml;

  /**
   * @param attribution whose data it holds
   */
  public Kml(List<Column<CheckedEvent>> columns, String attribution, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.attribution = attribution;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    try {
      xml = new OutputFactoryImpl().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      newLine();
      xml.writeStartElement("kml");
      xml.writeDefaultNamespace(NAMESPACE);
      newLine();
      xml.writeStartElement("Document");
      newLine();
      element("name", "Events");
      element("description", attribution);
      newLine();
      for (Map.Entry<String, Integer> colour : MapStyle.colours().entrySet()) {
        writeStyle(colour.getKey(), colour.getValue());
      }
      writeSchema();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    try {
      xml.writeStartElement("Placemark");
      element("name", withoutMarkup(name(event)));
      if (!event.coded().notes().isEmpty()) {
        element("description", withoutMarkup(event.coded().notes()));
      }
      writeTime(event.coded().event().date());
      Optional<SubEventType> type = event.coded().subEventType();
      element(
          "styleUrl",
          "#" + styleId(type.isPresent() ? type.get().eventType().label() : MapStyle.OTHER));
      writeData(event);
      writePoint(event.coded().place());
      xml.writeEndElement();
      newLine();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      xml.writeEndElement();
      newLine();
      xml.writeEndElement();
      newLine();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void writeStyle(String type, int colour) throws XMLStreamException {
    xml.writeStartElement("Style");
    xml.writeAttribute("id", styleId(type));
    xml.writeStartElement("IconStyle");
    element("color", aabbggrr(colour));
    element("scale", "0.9");
    xml.writeStartElement("Icon");
    element("href", ICON);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("LabelStyle");
    element("scale", "0.7");
    xml.writeEndElement();
    xml.writeStartElement("BalloonStyle");
    element("text", "<b>$[name]</b><p>$[description]</p>");
    xml.writeEndElement();
    xml.writeEndElement();
    newLine();
  }

  private void writeSchema() throws XMLStreamException {
    xml.writeStartElement("Schema");
    xml.writeAttribute("name", "events");
    xml.writeAttribute("id", "events");
    newLine();
    for (Column<CheckedEvent> column : columns) {
      xml.writeStartElement("SimpleField");
      xml.writeAttribute("name", dataName(column));
      xml.writeAttribute("type", type(column));
      element("displayName", column.description());
      xml.writeEndElement();
      newLine();
    }
    xml.writeEndElement();
    newLine();
  }

  /** The day, the month or the year, or the days from and to. */
  private void writeTime(Optional<EventDate> known) throws XMLStreamException {
    if (known.isEmpty()
        || !CommonEra.has(known.get().start())
        || !CommonEra.has(known.get().end())) {
      return;
    }
    EventDate date = known.get();
    String start = date.start().toString();
    String end = date.end().toString();
    if (start.equals(end)) {
      xml.writeStartElement("TimeStamp");
      element("when", start);
    } else {
      xml.writeStartElement("TimeSpan");
      element("begin", start);
      element("end", end);
    }
    xml.writeEndElement();
  }

  private void writeData(CheckedEvent event) throws XMLStreamException {
    xml.writeStartElement("ExtendedData");
    xml.writeStartElement("SchemaData");
    xml.writeAttribute("schemaUrl", "#events");
    for (Column<CheckedEvent> column : columns) {
      Object value = column.value().apply(event);
      if (value != null) {
        xml.writeStartElement("SimpleData");
        xml.writeAttribute("name", dataName(column));
        xml.writeCharacters(value instanceof String text ? PlainText.cell(text) : value.toString());
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void writePoint(CodedPlace place) throws XMLStreamException {
    if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
      return;
    }
    xml.writeStartElement("Point");
    element("coordinates", place.longitude().getAsDouble() + "," + place.latitude().getAsDouble());
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** The event's own name, or what happened and where, or else its id. */
  private static String name(CheckedEvent event) {
    if (event.coded().event().name().isPresent()) {
      return event.coded().event().name().get();
    }
    Optional<SubEventType> type = event.coded().subEventType();
    Optional<String> location = event.coded().place().location();
    if (type.isPresent() && location.isPresent()) {
      return type.get().label() + ", " + location.get();
    }
    return event.coded().id();
  }

  private static String withoutMarkup(String text) {
    return PlainText.cell(text).replace('<', '\u2039').replace('>', '\u203A');
  }

  /** GDAL has fields of its own for a placemark's name and time, and would mix them up. */
  private static String dataName(Column<CheckedEvent> column) {
    return switch (column.name()) {
      case "name" -> "event_name";
      case "timestamp" -> "timestamp_seconds";
      default -> column.name();
    };
  }

  private static String type(Column<CheckedEvent> column) {
    return switch (column.type()) {
      case TEXT, LONG_TEXT, DATE -> "string";
      // Seconds since 1970 are too many for the whole numbers of KML after 2038 and before 1902.
      case INTEGER -> column.name().equals("timestamp") ? "double" : "int";
      case DECIMAL -> "double";
    };
  }

  /** KML's order of opacity and colours. */
  private static String aabbggrr(int colour) {
    int swapped = (colour & 0xff) << 16 | colour & 0xff00 | colour >> 16;
    return Long.toHexString(0xff00_0000L | swapped);
  }

  /** Letters of the label, with hyphens for all else. */
  private static String styleId(String type) {
    StringBuilder id = new StringBuilder(type.length());
    for (char c : type.toLowerCase(Locale.ROOT).toCharArray()) {
      id.append(c >= 'a' && c <= 'z' ? c : '-');
    }
    return id.toString();
  }

  private static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? io
        : new IOException("events.kml: " + e.getMessage(), e);
  }
}
