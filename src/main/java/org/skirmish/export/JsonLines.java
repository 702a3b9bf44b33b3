package org.skirmish.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A JSON file with one object a line, so that users can look at it with {@code grep} and {@code
 * diff}, and so that it never needs more memory than one object. It has a frame (what stands before
 * the first and after the last object) and objects between, separated by a comma and a line feed.
 */
final class JsonLines implements Closeable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private boolean empty = true;

  JsonLines(OutputStream out) throws IOException {
    json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(",\n"));
  }

  /** The generator, for what has no method here. */
  JsonGenerator generator() {
    return json;
  }

  /** Writes what stands before the first object. */
  void begin(String head) throws IOException {
    json.writeRaw(head);
    json.writeRaw('\n');
  }

  /** Starts the next object, on a line of its own; end it with the generator. */
  void startLine() throws IOException {
    json.writeStartObject();
    empty = false;
  }

  /** The spelling of an enum's constant in JSON. */
  static String key(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT);
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, PlainText.encodable(value));
  }

  /** Writes the value's own notation, or null; dates and times are ISO 8601 by theirs. */
  void text(String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get().toString());
    } else {
      json.writeNullField(key);
    }
  }

  void number(String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsInt());
    } else {
      json.writeNullField(key);
    }
  }

  void number(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsDouble());
    } else {
      json.writeNullField(key);
    }
  }

  /** Writes what stands after the last object. */
  void end(String tail) throws IOException {
    if (!empty) {
      json.writeRaw('\n');
    }
    json.writeRaw(tail);
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
