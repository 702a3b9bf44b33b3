package org.skirmish.export.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * JSON that may stand in an HTML page: no text in it can end the element around it, since what
 * opens a tag or a comment is written as a code.
 */
final class HtmlJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().setCharacterEscapes(new Escapes());

  /** As JSON wants them, and the signs of markup. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] escapes = standardAsciiEscapesForJSON();

    Escapes() {
      for (char sign : new char[] {'<', '>', '&'}) {
        escapes[sign] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return null;
    }
  }

  private HtmlJson() {}

  /** A writer whose {@code close} leaves the stream open. */
  static JsonGenerator to(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setRootValueSeparator(null);
    return json;
  }

  /** A text, or 0 where there is none: the page takes less space so. */
  static void text(JsonGenerator json, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      json.writeNumber(0);
    }
  }

  static void number(JsonGenerator json, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.writeNumber(number.getAsInt());
    } else {
      json.writeNull();
    }
  }

  static void number(JsonGenerator json, OptionalDouble number) throws IOException {
    if (number.isPresent()) {
      json.writeNumber(number.getAsDouble());
    } else {
      json.writeNull();
    }
  }
}
