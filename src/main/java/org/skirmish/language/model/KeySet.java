package org.skirmish.language.model;

/**
 * A set of keys of 34 bits in rising order, two bytes a key: the upper 18 bits lead to a bucket of
 * a few keys, of which only the lower 16 bits are kept. Something that is not in a set of a million
 * is taken for one of it once in 17,000 times.
 */
public final class KeySet {

  private static final int LOW = 16;

  private final int[] buckets = new int[(1 << (Hash.KEY_BITS - LOW)) + 1];
  private final char[] lows;
  private int bucket;
  private int count;

  /** A set for so many keys, none of them put in yet. */
  public KeySet(int size) {
    lows = new char[size];
  }

  /** Puts the next key into the set, of which {@code size} must be put in all. */
  public void add(long key) {
    int of = (int) (key >>> LOW);
    while (bucket < of) {
      buckets[++bucket] = count;
    }
    lows[count++] = (char) key;
    if (count == lows.length) {
      while (bucket < buckets.length - 1) {
        buckets[++bucket] = count;
      }
    }
  }

  /** The rank of a key among all; -1 if it is none of them. */
  public int find(long key) {
    int of = (int) (key >>> LOW);
    char low = (char) key;
    int end = buckets[of + 1];
    for (int i = buckets[of]; i < end; i++) {
      if (lows[i] == low) {
        return i;
      }
    }
    return -1;
  }
}
