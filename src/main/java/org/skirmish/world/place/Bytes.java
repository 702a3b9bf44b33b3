package org.skirmish.world.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Numbers and texts on their way to a file, as {@link Reader} reads them. */
final class Bytes {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  int size() {
    return out.size();
  }

  void reset() {
    out.reset();
  }

  void writeTo(OutputStream other) throws IOException {
    out.writeTo(other);
  }

  void put(Bytes other) {
    out.writeBytes(other.out.toByteArray());
  }

  byte[] toArray() {
    return out.toByteArray();
  }

  void putByte(int value) {
    out.write(value);
  }

  void putInt(int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  /** A number of seven bits a byte, the lowest first. */
  void putNumber(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** A number that may be negative: its sign in the last bit. */
  void putSigned(long value) {
    putNumber(value << 1 ^ value >> 63);
  }

  void putBytes(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
  }
}
