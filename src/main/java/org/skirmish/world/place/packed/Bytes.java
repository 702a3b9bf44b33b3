package org.skirmish.world.place.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Numbers and texts on their way to a file, as {@link Reader} reads them. */
public final class Bytes {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The number of bytes so far. */
  public int size() {
    return out.size();
  }

  /** Forgets all bytes. */
  public void reset() {
    out.reset();
  }

  /** Writes all bytes to a stream. */
  public void writeTo(OutputStream other) throws IOException {
    out.writeTo(other);
  }

  /** Appends all bytes of the other. */
  public void put(Bytes other) {
    out.writeBytes(other.out.toByteArray());
  }

  /** A copy of all bytes. */
  public byte[] toArray() {
    return out.toByteArray();
  }

  /** The lowest eight bits of a number. */
  public void putByte(int value) {
    out.write(value);
  }

  /** Four bytes, the highest first. */
  public void putInt(int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  /** A number of seven bits a byte, the lowest first. */
  public void putNumber(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** A number that may be negative: its sign in the last bit. */
  public void putSigned(long value) {
    putNumber(value << 1 ^ value >> 63);
  }

  /** A part of the bytes. */
  public void putBytes(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
  }
}
