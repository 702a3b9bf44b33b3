package org.skirmish.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.export.map.MapStyle;

/** A page with the rows of some events, and with articles. */
final class ReportPage implements Closeable {

  private static final int COLOUR_DIGITS = 6;
  private static final byte[] BETWEEN_ROWS = {',', '\n'};

  private final Spool rows = new Spool();
  private final Spool articles = new Spool();
  private final Set<String> countries = new TreeSet<>();
  private final Frame frame;
  private int events;

  /**
   * What is said on a page around its rows.
   *
   * @param parts style and programs
   * @param name the page's file
   * @param number which of its kind it is, from 1
   * @param map whether it has a map
   * @param before how many events of the run stand on pages before
   * @param previous the file of the page before, or to which it belongs; empty if there is none
   * @param version of the program
   * @param credit whose data stands on it
   */
  record Frame(
      PageParts parts,
      String name,
      int number,
      boolean map,
      long before,
      String previous,
      String version,
      String credit) {}

  ReportPage(Frame frame) throws IOException {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  int events() {
    return events;
  }

  /** How many bytes its articles have. */
  long articleBytes() {
    return articles.length();
  }

  /**
   * Adds an event.
   *
   * @param country where it was, by ISO 3166's two letters; empty if that is not known
   */
  void add(byte[] row, String country) throws IOException {
    if (events > 0) {
      rows.write(BETWEEN_ROWS);
    }
    rows.write(row);
    events++;
    if (!country.isEmpty()) {
      countries.add(country);
    }
  }

  /** Adds an article's element. */
  void addArticle(byte[] element) throws IOException {
    articles.write(element);
  }

  /** Adds the articles of another page, which is of no use afterwards. */
  void addArticles(ReportPage other) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    other.articles.copyTo(all);
    articles.write(all.toByteArray());
  }

  /**
   * Writes the page.
   *
   * @param paged whether the articles stand on pages of their own
   * @param next the file of the page behind; empty if there is none
   */
  void write(OutputStream out, boolean paged, String next) throws IOException {
    out.write(frame.parts().head().getBytes(UTF_8));
    element(out, "run", run(paged, next));
    out.write("<script type=\"application/json\" id=\"rows\">[\n".getBytes(UTF_8));
    rows.copyTo(out);
    out.write("\n]</script>\n".getBytes(UTF_8));
    if (frame.map()) {
      element(out, "basemap", baseMap());
    }
    articles.copyTo(out);
    out.write(frame.parts().tail().getBytes(UTF_8));
  }

  private static void element(OutputStream out, String id, byte[] json) throws IOException {
    out.write(("<script type=\"application/json\" id=\"" + id + "\">").getBytes(UTF_8));
    out.write(json);
    out.write("</script>\n".getBytes(UTF_8));
  }

  private byte[] baseMap() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (JsonGenerator json = HtmlJson.to(lines)) {
      json.writeStartArray();
      for (String line : BaseMap.of(countries)) {
        json.writeString(line);
      }
      json.writeEndArray();
    }
    return lines.toByteArray();
  }

  /** What the programs must know of the run. */
  private byte[] run(boolean paged, String next) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = HtmlJson.to(bytes)) {
      json.writeStartObject();
      json.writeStringField("version", frame.version());
      json.writeStringField("credit", frame.credit());
      json.writeBooleanField("map", frame.map());
      json.writeBooleanField("paged", paged);
      json.writeNumberField("before", frame.before());
      json.writeStringField("previous", frame.previous());
      json.writeStringField("next", next);
      Map<String, Integer> colours = MapStyle.colours();
      json.writeArrayFieldStart("types");
      for (EventType type : EventType.values()) {
        writeType(json, type.label(), colours);
      }
      writeType(json, MapStyle.OTHER, colours);
      json.writeEndArray();
      json.writeArrayFieldStart("subTypes");
      for (SubEventType type : SubEventType.values()) {
        json.writeStartArray();
        json.writeString(type.label());
        json.writeNumber(type.eventType().ordinal());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void writeType(JsonGenerator json, String label, Map<String, Integer> colours)
      throws IOException {
    json.writeStartArray();
    json.writeString(label);
    json.writeString("#" + HexFormat.of().toHexDigits(colours.get(label), COLOUR_DIGITS));
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    try (rows) {
      articles.close();
    }
  }
}
