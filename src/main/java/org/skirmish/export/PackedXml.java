package org.skirmish.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * An XML file that is deflated while it grows, so that several can grow at once and the zip takes
 * each as it is. A quarter of a megabyte of the deflated bytes stays in memory; what is more lies
 * in a temporary file, which {@link #close} deletes.
 */
final class PackedXml implements Closeable {

  private static final int IN_MEMORY = 1 << 18;
  private static final int BUFFER = 1 << 14;

  /** The most bytes that one character or number takes. */
  private static final int LONGEST = 32;

  /** More than twice as fast as the usual 6; the file is a fifth larger. */
  private static final int LEVEL = 2;

  /** Characters that are a byte of their own in the file, wherever they stand. */
  private static final boolean[] COPIED = new boolean[0x80];

  static {
    Arrays.fill(COPIED, ' ', 0x7F, true);
    for (char c : new char[] {'<', '>', '&', '"', '_'}) {
      COPIED[c] = false;
    }
  }

  private final byte[] buffer = new byte[BUFFER];
  private final byte[] digits = new byte[LONGEST];
  private final CRC32 sum = new CRC32();
  private final Deflater deflater = new Deflater(LEVEL, true);
  private final DeferredFileOutputStream packed;
  private final DeflaterOutputStream out;
  private int used;
  private long flushed;
  private boolean finished;

  PackedXml() throws IOException {
    packed =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("skirmish")
            .setSuffix(".part")
            .get();
    out = new DeflaterOutputStream(packed, deflater, BUFFER);
  }

  /** Bytes of XML until now. */
  long size() {
    return flushed + used;
  }

  /** Writes markup, which is ASCII. */
  PackedXml raw(String markup) throws IOException {
    return raw(markup.getBytes(ISO_8859_1));
  }

  /** Writes markup. */
  PackedXml raw(byte[] markup) throws IOException {
    return raw(markup, 0, markup.length);
  }

  private PackedXml raw(byte[] markup, int start, int length) throws IOException {
    if (length > buffer.length - used) {
      flush();
    }
    if (length > buffer.length) {
      flush(markup, start, length);
    } else {
      System.arraycopy(markup, start, buffer, used, length);
      used += length;
    }
    return this;
  }

  /** Writes a whole number. */
  PackedXml number(long number) throws IOException {
    if (number < 0) {
      return raw(Long.toString(number));
    }
    int at = digits.length;
    long rest = number;
    do {
      digits[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    return raw(digits, at, digits.length - at);
  }

  /**
   * Writes text as content or as an attribute's value. It must be {@link PlainText#cell}. Excel
   * reads {@code _x0041_} as the character of that number, so the underscore that begins such a
   * text is itself written that way: {@code _x005F_x0041_}.
   */
  PackedXml text(String text) throws IOException {
    int length = text.length();
    int i = 0;
    while (i < length) {
      makeRoom();
      i = copy(text, i, Math.min(length, i + buffer.length - used));
      if (i < length) {
        makeRoom();
        i = other(text, i);
      }
    }
    return this;
  }

  /** Copies characters as they are; gives the offset of the first that cannot be, or the end. */
  private int copy(String text, int start, int end) {
    byte[] to = buffer;
    int at = used;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= 0x80 || !COPIED[c]) {
        break;
      }
      to[at++] = (byte) c;
      i++;
    }
    used = at;
    return i;
  }

  /** Writes one character that is no byte of its own; gives the offset behind it. */
  private int other(String text, int at) throws IOException {
    char c = text.charAt(at);
    if (c < 0x80) {
      raw(reference(c, text, at));
    } else if (c < 0x800) {
      buffer[used++] = (byte) (0xC0 | c >> 6);
      buffer[used++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isHighSurrogate(c)) {
      int point = Character.toCodePoint(c, text.charAt(at + 1));
      buffer[used++] = (byte) (0xF0 | point >> 18);
      buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
      buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
      buffer[used++] = (byte) (0x80 | point & 0x3F);
      return at + 2;
    } else {
      buffer[used++] = (byte) (0xE0 | c >> 12);
      buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
      buffer[used++] = (byte) (0x80 | c & 0x3F);
    }
    return at + 1;
  }

  private static String reference(char c, String text, int at) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '_' -> isEscape(text, at) ? "_x005F_" : "_";
      default -> String.valueOf(c);
    };
  }

  private static boolean isEscape(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Ends the file; no more can be written. */
  void finish() throws IOException {
    if (!finished) {
      flush();
      finished = true;
      out.close();
      deflater.end();
    }
  }

  long sum() {
    return sum.getValue();
  }

  /** The deflated bytes of the finished file. */
  InputStream packed() throws IOException {
    return packed.toInputStream();
  }

  /** How many deflated bytes it has, finished. */
  long packedSize() {
    return packed.getByteCount();
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    packed.close();
    Path file = packed.getPath();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void makeRoom() throws IOException {
    if (buffer.length - used < LONGEST) {
      flush();
    }
  }

  private void flush() throws IOException {
    flush(buffer, 0, used);
    used = 0;
  }

  private void flush(byte[] bytes, int start, int length) throws IOException {
    sum.update(bytes, start, length);
    out.write(bytes, start, length);
    flushed += length;
  }
}
