package org.skirmish.world.place;

import java.nio.ByteBuffer;

/** Goes through a part of a file that others may read at the same time. */
final class Reader {

  private final ByteBuffer bytes;
  private int at;

  Reader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int position() {
    return at;
  }

  void move(int position) {
    at = position;
  }

  int unsignedByte() {
    return bytes.get(at++) & 0xff;
  }

  int integer() {
    int value = bytes.getInt(at);
    at += 4;
    return value;
  }

  /** See {@link Bytes#putNumber}. */
  long number() {
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
  long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  void bytes(byte[] to, int from, int length) {
    bytes.get(at, to, from, length);
    at += length;
  }
}
