package org.skirmish.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Reads one of the packed files beside this class. */
final class ModelReader {

  private final byte[] bytes;
  private int next;

  ModelReader(String name) {
    try (InputStream resource = ModelReader.class.getResourceAsStream(name);
        InputStream in = new InflaterInputStream(resource)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  /** A number from 0, seven bits a byte, the lowest first. */
  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[next++];
      number |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }

  int integer() {
    return (int) number();
  }

  int octet() {
    return bytes[next++] & 0xFF;
  }

  byte[] octets(int count) {
    byte[] octets = new byte[count];
    System.arraycopy(bytes, next, octets, 0, count);
    next += count;
    return octets;
  }

  String text() {
    int length = integer();
    String text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  String[] texts() {
    String[] texts = new String[integer()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }
}
