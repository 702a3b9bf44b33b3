package org.skirmish.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a packed file: a stream of bits, in which what occurs often takes few of them ({@link
 * HuffmanCode}).
 */
public final class ModelReader {

  private final ByteBuffer bytes;
  private int next;

  /**
   * The next bits from the highest down, of which {@code open} count; behind them are those of the
   * next byte, or zeros.
   */
  private long window;

  private int open;

  /** Opens the file of this name beside a class. */
  public ModelReader(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      bytes = ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  private void fill() {
    if (next + Long.BYTES <= bytes.limit()) {
      window |= bytes.getLong(next) >>> open;
      int whole = (Long.SIZE - 1 - open) / Byte.SIZE;
      next += whole;
      open += whole * Byte.SIZE;
      return;
    }
    while (open <= Long.SIZE - Byte.SIZE && next < bytes.limit()) {
      window |= (bytes.get(next++) & 0xFFL) << (Long.SIZE - Byte.SIZE - open);
      open += Byte.SIZE;
    }
  }

  private void skip(int count) {
    window <<= count;
    open -= count;
  }

  /** A number of so many bits, from 1 to 57. */
  long bits(int count) {
    if (open < count) {
      fill();
    }
    long bits = window >>> (Long.SIZE - count);
    skip(count);
    return bits;
  }

  /** A number from 0 to 2^31-1. */
  public int number() {
    int length = (int) bits(5);
    return length == 0 ? 0 : (int) bits(length);
  }

  /** What a code has here. */
  public int symbol(HuffmanCode code) {
    if (open < HuffmanCode.MAX_LENGTH) {
      fill();
    }
    int entry = code.entry(window);
    skip(HuffmanCode.length(entry));
    return HuffmanCode.symbol(entry);
  }

  /** A code: the lengths of its symbols. */
  public HuffmanCode code() {
    byte[] lengths = new byte[number()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (byte) bits(4);
    }
    return new HuffmanCode(lengths);
  }

  /** The distance from one key to the next: the code has how many bits it takes. */
  public long distance(HuffmanCode lengths) {
    int length = symbol(lengths);
    return length < 2 ? length : 1L << (length - 1) | bits(length - 1);
  }

  /** Lines of text. */
  public String[] texts() {
    String[] texts = new String[number()];
    HuffmanCode code = code();
    for (int i = 0; i < texts.length; i++) {
      byte[] utf8 = new byte[number()];
      for (int k = 0; k < utf8.length; k++) {
        utf8[k] = (byte) symbol(code);
      }
      texts[i] = new String(utf8, StandardCharsets.UTF_8);
    }
    return texts;
  }
}
