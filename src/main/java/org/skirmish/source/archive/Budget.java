package org.skirmish.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.skirmish.source.Limits;

/** What one of the user's inputs, with all archives in it, may still unpack to. */
final class Budget {

  private final Limits limits;
  private long packed;
  private long unpacked;
  private int members;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** The size of the user's input, or of what was read of it. */
  void size(long bytes) {
    packed = Math.max(packed, bytes);
  }

  /** One more member was found. */
  void member() throws LimitException {
    members++;
    if (members > limits.members()) {
      throw new LimitException(
          "it has more than "
              + limits.members()
              + " members: raise --max-members, or unpack it yourself");
    }
  }

  private void unpacked(long bytes) throws LimitException {
    unpacked += bytes;
    if (unpacked > limits.expansion()) {
      throw new LimitException(
          "it unpacks to more than "
              + Limits.shown(limits.expansion())
              + ": raise --max-expansion, or unpack it yourself");
    }
    checkRatio(unpacked);
  }

  private void checkRatio(long bytes) throws LimitException {
    if (bytes > Limits.ALWAYS && bytes / limits.ratio() > packed) {
      throw new LimitException(
          "it unpacks to more than "
              + limits.ratio()
              + " times its size, as archives do that are made to fill a disk: raise --max-ratio"
              + " if you trust it");
    }
  }

  /** The bytes of the user's input as they lie on the disk. */
  InputStream packed(InputStream in) {
    return new Counted(in, this::size);
  }

  /** Bytes that were unpacked. */
  InputStream unpacked(InputStream in) {
    return new Counted(
        in,
        new Count() {
          private long before;

          @Override
          public void at(long bytes) throws LimitException {
            unpacked(bytes - before);
            before = bytes;
          }
        });
  }

  /** Bytes that were unpacked and are read by and by, however many they are. */
  InputStream streamed(InputStream in) {
    return new Counted(in, this::checkRatio);
  }

  /** Is told how many bytes have been read. */
  private interface Count {
    void at(long bytes) throws LimitException;
  }

  private static final class Counted extends FilterInputStream {

    private final Count count;
    private long read;

    Counted(InputStream in, Count count) {
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
}
