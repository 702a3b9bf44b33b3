package org.skirmish.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.skirmish.export.PlainText;

/**
 * Writes JSON objects one a line, so that users can look at a file with {@code grep} and {@code
 * diff}, and so that it never needs more memory than one object. Several files of the same objects
 * are written at once: each object is made once.
 */
public final class JsonLines {

  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          // The generator hands over its bytes at the end of a line; the files flush when they end.
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final List<JsonFile> files;
  private final JsonGenerator json;

  public JsonLines(List<JsonFile> files) throws IOException {
    this.files = files;
    json = FACTORY.createGenerator(files.size() == 1 ? files.get(0).out() : new ToAll(files));
  }

  /** The generator, for what has no method here. */
  public JsonGenerator generator() {
    return json;
  }

  /** Writes what stands before the first object of a file with a frame. */
  public void begin(String head) throws IOException {
    for (JsonFile file : files) {
      file.begin(head);
    }
  }

  /** Starts the next object, on a line of its own; end it with the generator. */
  public void startLine() throws IOException {
    json.flush();
    for (JsonFile file : files) {
      file.startLine();
    }
    json.writeStartObject();
  }

  /** The spelling of an enum's constant in JSON. */
  public static String key(Enum<?> term) {
    String key = KEYS.get(term);
    if (key == null) {
      key = term.name().toLowerCase(Locale.ROOT);
      KEYS.put(term, key);
    }
    return key;
  }

  public void text(String key, String value) throws IOException {
    json.writeStringField(key, PlainText.encodable(value));
  }

  /** Writes the value's own notation, or null; dates and times are ISO 8601 by theirs. */
  public void text(String key, Optional<?> value) throws IOException {
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

  /** Writes what stands behind the last object of a file with a frame. */
  public void end(String tail) throws IOException {
    json.flush();
    for (JsonFile file : files) {
      file.end(tail);
    }
  }

  /** Gives the same bytes to all files. */
  private static final class ToAll extends OutputStream {

    private final List<JsonFile> files;

    ToAll(List<JsonFile> files) {
      this.files = files;
    }

    @Override
    public void write(int one) throws IOException {
      for (JsonFile file : files) {
        file.out().write(one);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (JsonFile file : files) {
        file.out().write(bytes, from, length);
      }
    }
  }
}
