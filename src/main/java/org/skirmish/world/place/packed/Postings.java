package org.skirmish.world.place.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Places by a hash of their names' skeletons. The first bits of a hash tell its bucket, the next
 * eight stand in it, and behind them its places from small to large: each as the difference to the
 * one before, doubled, and one more unless it is the last. Places that come together by chance are
 * told apart by their names.
 */
public final class Postings {

  /** Entries of a bucket on average. */
  private static final int LOAD = 8;

  private static final int MOST_BITS = 23;

  private final Longs entries = new Longs();

  /** The buckets' offsets and the postings themselves. */
  public record Written(int bits, Bytes buckets, Bytes postings, int entries) {}

  /** A place that has a name with that skeleton. */
  public void add(String skeleton, int place) {
    entries.add((long) hash(skeleton) << 32 | place);
  }

  /** All that was added, packed; nothing is left here. */
  public Written write() {
    long[] sorted = entries.sorted();
    int bits = 0;
    while (bits < MOST_BITS && sorted.length >> bits > LOAD) {
      bits++;
    }
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) kept((int) (sorted[i] >>> 32), bits) << 32 | (int) sorted[i];
    }
    Arrays.sort(sorted);
    Bytes buckets = new Bytes();
    Bytes postings = new Bytes();
    int bucket = -1;
    for (int i = 0; i < sorted.length; i++) {
      int key = (int) (sorted[i] >>> 32);
      for (int own = key >>> 8; bucket < own; bucket++) {
        buckets.putInt(postings.size());
      }
      boolean opens = i == 0 || sorted[i - 1] >>> 32 != key;
      boolean more = i + 1 < sorted.length && sorted[i + 1] >>> 32 == key;
      if (opens) {
        postings.putByte(key & 0xff);
      }
      long before = opens ? 0 : (int) sorted[i - 1];
      postings.putNumber((int) sorted[i] - before << 1 | (more ? 1 : 0));
    }
    for (; bucket < 1 << bits; bucket++) {
      buckets.putInt(postings.size());
    }
    return new Written(bits, buckets, postings, sorted.length);
  }

  /**
   * The places that may have a name with that skeleton, each once, from small to large.
   *
   * @param buckets where the buckets begin, in bytes
   * @param postings where the postings begin
   */
  public static void find(
      ByteBuffer bytes, int buckets, int postings, int bits, String skeleton, IntConsumer found) {
    int key = kept(hash(skeleton), bits);
    int at = buckets + (key >>> 8) * 4;
    Reader reader = new Reader(bytes, postings + bytes.getInt(at));
    int end = postings + bytes.getInt(at + 4);
    while (reader.position() < end) {
      boolean wanted = reader.unsignedByte() == (key & 0xff);
      long place = 0;
      long number;
      do {
        number = reader.number();
        place += number >>> 1;
        if (wanted) {
          found.accept((int) place);
        }
      } while ((number & 1) != 0);
    }
  }

  /** FNV-1a with its bits mixed; the sign is none of them. */
  private static int hash(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
  }

  /** The bucket and the eight bits that stand in it. */
  private static int kept(int hash, int bits) {
    return hash >>> MOST_BITS - bits;
  }
}
