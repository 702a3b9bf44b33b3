package org.skirmish.source.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in UTF-8 of which no run of text is longer than a bound: what is beyond it is left out up to
 * the next tag. A parser that puts a whole run together then needs no more memory than that.
 */
final class BoundedText extends FilterInputStream {

  private final int most;
  private long run;
  private boolean entity;
  private boolean dropping;

  /**
   * @param most so many bytes are kept of a run
   */
  BoundedText(InputStream in, int most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int read = super.read(bytes, from, length);
      if (read <= 0) {
        return read;
      }
      for (int i = from; i < from + read; i++) {
        if (isKept(bytes[i])) {
          bytes[from + kept] = bytes[i];
          kept++;
        }
      }
    }
    return kept;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** No character and no entity is cut in two. */
  private boolean isKept(byte next) {
    if (next == '<') {
      run = 0;
      entity = false;
      dropping = false;
    } else {
      run++;
      boolean whole = !entity && (next & 0xC0) != 0x80;
      dropping |= run > most && whole || run > 2L * most;
      entity = next == '&' || entity && next != ';';
    }
    return !dropping;
  }
}
