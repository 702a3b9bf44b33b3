package org.skirmish.language.english;

/**
 * A set of keys of 34 bits in rising order, two bytes a key: the upper 18 bits lead to a bucket of
 * a few keys, of which only the lower 16 bits are kept. Something that is not in a set of a million
 * is taken for one of it once in 17,000 times.
 */
final class KeySet {

  static final int BITS = 34;
  private static final int LOW = 16;

  private final int[] buckets;
  private final char[] lows;

  /** Reads {@code size} keys, each as its distance from the one before. */
  KeySet(ModelReader in, int size) {
    buckets = new int[(1 << (BITS - LOW)) + 1];
    lows = new char[size];
    long key = 0;
    int bucket = 0;
    for (int i = 0; i < size; i++) {
      key += in.number();
      int of = (int) (key >>> LOW);
      while (bucket < of) {
        buckets[++bucket] = i;
      }
      lows[i] = (char) key;
    }
    while (bucket < buckets.length - 1) {
      buckets[++bucket] = size;
    }
  }

  int size() {
    return lows.length;
  }

  /** The rank of a key among all; -1 if it is none of them. */
  int find(long key) {
    int bucket = (int) (key >>> LOW);
    char low = (char) key;
    int end = buckets[bucket + 1];
    for (int i = buckets[bucket]; i < end; i++) {
      if (lows[i] == low) {
        return i;
      }
    }
    return -1;
  }
}
