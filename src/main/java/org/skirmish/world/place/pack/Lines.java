package org.skirmish.world.place.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a text in UTF-8, whose length has a limit, whatever the text is. */
final class Lines {

  /** No line of GeoNames has half as many bytes. */
  static final int MOST = 1 << 17;

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private boolean tooLong;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last is longer than {@link #MOST} bytes. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The next line without its end, cut where it is too long; null behind the last. */
  String next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && bytes[at] != '\n') {
        at++;
      }
      append(from);
      if (at < end) {
        at++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    String text = new String(line, 0, length, StandardCharsets.UTF_8);
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(bytes));
    return end > 0;
  }

  private void append(int from) {
    int more = Math.min(at - from, MOST - length);
    tooLong |= more < at - from;
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(bytes, from, line, length, more);
    length += more;
  }
}
