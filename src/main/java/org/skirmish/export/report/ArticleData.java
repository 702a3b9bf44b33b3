package org.skirmish.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.Origin;
import org.skirmish.model.Evidence;
import org.skirmish.source.Span;

/** An article and its events, as an element of the page that no browser shows or runs. */
final class ArticleData {

  /** Rows of a table that stand together. */
  private static final int ROWS = 100;

  private final Origin origin;
  private final Optional<ArticleText> text;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private int events;

  /**
   * @param number of the article in the run
   */
  ArticleData(int number, Origin origin) throws IOException {
    this.origin = origin;
    text = origin.content().map(ArticleText::new);
    bytes.write(("<script type=\"application/json\" id=\"a" + number + "\">\n").getBytes(UTF_8));
    json = HtmlJson.to(bytes);
    json.writeStartObject();
    json.writeStringField("file", origin.file());
    json.writeStringField("title", origin.title());
    json.writeStringField("url", origin.url().orElse(""));
    json.writeStringField("digest", origin.textDigest().orElse(""));
    json.writeArrayFieldStart("events");
  }

  /** Whether an event of this origin is one of the article's. */
  boolean isOf(Origin other) {
    if (other == origin) {
      return text.isPresent() || events < ROWS;
    }
    return other.file().equals(origin.file())
        && other.title().equals(origin.title())
        && other.content().equals(origin.content())
        && (text.isPresent() || events < ROWS);
  }

  void add(CheckedEvent event) throws IOException {
    events++;
    EventDetails.write(json, event);
    if (text.isPresent()) {
      for (Evidence evidence : event.coded().evidence()) {
        if (evidence instanceof Evidence.Read read) {
          text.get().show(read.span());
        }
      }
      for (Span span : event.coded().event().summary()) {
        text.get().show(span);
      }
    }
  }

  /** The element. */
  byte[] end() throws IOException {
    json.writeEndArray();
    if (text.isPresent()) {
      json.writeFieldName("pieces");
      text.get().write(json);
    }
    json.writeEndObject();
    json.close();
    bytes.write("\n</script>\n".getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
