package org.skirmish.export.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.skirmish.export.PlainText;
import org.skirmish.source.scratch.Scratch;

/**
 * Where the XML of a sheet's rows waits until the workbook is packed, deflated: a million rows
 * would take gigabytes of the disk. A quarter of a megabyte stays in memory; what is more lies in a
 * temporary file, which {@link #delete} deletes.
 *
 * <p>Characters become bytes by hand. Java's own encoder wants them copied twice before.
 */
final class RowSpool extends Writer {

  private static final int IN_MEMORY = 1 << 18;
  private static final int BUFFER = 1 << 14;

  /** The most bytes that one character takes, with its markup. */
  private static final int LONGEST = 8;

  /** Characters of text that are a byte of their own in XML, wherever they stand. */
  private static final boolean[] COPIED = new boolean[0x80];

  static {
    Arrays.fill(COPIED, ' ', 0x7F, true);
    COPIED['\n'] = true;
    COPIED['\t'] = true;
    for (char c : new char[] {'<', '>', '&', '_'}) {
      COPIED[c] = false;
    }
  }

  private final byte[] buffer = new byte[BUFFER];
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DeferredFileOutputStream packed;
  private final DeflaterOutputStream out;
  private int used;
  private long flushed;
  private boolean closed;

  RowSpool() throws IOException {
    packed =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("skirmish")
            .setSuffix(".part")
            .setDirectory(Scratch.folder())
            .get();
    out = new DeflaterOutputStream(packed, deflater, BUFFER);
  }

  /** Bytes of XML until now. */
  long size() {
    return flushed + used;
  }

  /** Writes markup. */
  void markup(byte[] markup) throws IOException {
    if (markup.length > buffer.length - used) {
      flushBuffer();
    }
    System.arraycopy(markup, 0, buffer, used, markup.length);
    used += markup.length;
  }

  /** Writes markup, which is ASCII. */
  @Override
  public void write(String markup) throws IOException {
    markup(markup.getBytes(ISO_8859_1));
  }

  @Override
  public void write(int c) throws IOException {
    if (used == buffer.length) {
      flushBuffer();
    }
    buffer[used++] = (byte) c;
  }

  @Override
  public void write(char[] markup, int start, int length) throws IOException {
    write(new String(markup, start, length));
  }

  /**
   * Writes a cell's text, which must be {@link PlainText#cell}. Excel reads {@code _x0041_} as the
   * character of that number, so the underscore that begins such a text is itself written that way:
   * {@code _x005F_x0041_}.
   */
  void text(String text) throws IOException {
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
      write(reference(c, text, at));
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

  /** Does nothing: what is written can be read when this is closed. */
  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (out) {
        flushBuffer();
      } finally {
        deflater.end();
      }
    }
  }

  /** What was written, when this is closed. */
  InputStream read() throws IOException {
    return new InflaterInputStream(packed.toInputStream());
  }

  /** Drops what was written. */
  void delete() throws IOException {
    closed = true;
    deflater.end();
    packed.close();
    Path file = packed.getPath();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void makeRoom() throws IOException {
    if (buffer.length - used < LONGEST) {
      flushBuffer();
    }
  }

  private void flushBuffer() throws IOException {
    out.write(buffer, 0, used);
    flushed += used;
    used = 0;
  }
}
