package org.skirmish.world.place.packed;

import java.nio.ByteBuffer;

/** Goes through a part of a file that others may read at the same time. */
public final class Reader {

  private final ByteBuffer bytes;
  private int at;

  /** Begins at a position of the file. */
  public Reader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where it stands. */
  public int position() {
    return at;
  }

  /** Goes to a position of the file. */
  public void move(int position) {
    at = position;
  }

  /** One byte, 0 to 255. */
  public int unsignedByte() {
    return bytes.get(at++) & 0xff;
  }

  /** See {@link Bytes#putInt}. */
  public int integer() {
    int value = bytes.getInt(at);
    at += 4;
    return value;
  }

  /** See {@link Bytes#putNumber}. */
  public long number() {
    byte b = bytes.get(at++);
    if (b >= 0) {
      return b;
    }
    long value = b & 0x7f;
    for (int shift = 7; b < 0 && shift < 64; shift += 7) {
      b = bytes.get(at++);
      value |= (b & 0x7fL) << shift;
    }
    return value;
  }

  /** See {@link Bytes#putSigned}. */
  public long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  /** So many bytes. */
  public void bytes(byte[] to, int from, int length) {
    bytes.get(at, to, from, length);
    at += length;
  }
}
