package org.skirmish.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a stream, also what is passed over, while it is read. */
final class CountedStream extends FilterInputStream {

  /** Is told how many bytes have been read; what it throws ends the reading. */
  @FunctionalInterface
  interface Count {
    void at(long bytes) throws IOException;
  }

  private final Count count;
  private long read;

  CountedStream(InputStream in, Count count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int more = super.read(bytes, from, length);
    if (more > 0) {
      read += more;
      count.at(read);
    }
    return more;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] passed = new byte[(int) Math.min(1 << 13, Math.max(0, bytes))];
    return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
