package org.skirmish.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one of the gazetteer's files, which {@code src/tools/gazetteer.py} writes: big-endian
 * numbers, and texts in UTF-8 behind a byte with their length.
 */
final class PackedResource {

  private final byte[] bytes;
  private int at;

  private PackedResource(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The file of that name in the gazetteer's folder; null if there is none. */
  static PackedResource open(String name) {
    try (InputStream in = PackedResource.class.getResourceAsStream("gazetteer/" + name)) {
      return in == null ? null : new PackedResource(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer's file " + name + " cannot be read", e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int unsignedByte() {
    return bytes[at++] & 0xff;
  }

  int unsignedShort() {
    return unsignedByte() << 8 | unsignedByte();
  }

  int integer() {
    return unsignedShort() << 16 | unsignedShort();
  }

  /** A number of any size, small ones in few bytes, its sign in the last bit. */
  int varint() {
    int shift = 0;
    int value = 0;
    int b;
    do {
      b = bytes[at++];
      value |= (b & 0x7f) << shift;
      shift += 7;
    } while (b < 0);
    return value >>> 1 ^ -(value & 1);
  }

  String text() {
    int length = unsignedByte();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** So many bytes as text. */
  String text(int length) {
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  void skipText() {
    at += 1 + (bytes[at] & 0xff);
  }
}
