package org.skirmish.source.archive;

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
    return new CountedStream(in, this::size);
  }

  /** Bytes that were unpacked. */
  InputStream unpacked(InputStream in) {
    return new CountedStream(
        in,
        new CountedStream.Count() {
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
    return new CountedStream(in, this::checkRatio);
  }
}
