package org.skirmish.world.name;

import java.util.List;

/**
 * Tells of most texts that no known name begins there. It keeps a bit for the hash of every name
 * and of every run of words that a name begins with (a Bloom filter with one hash): what it takes
 * for a name may be none, but no name escapes it.
 */
final class KeyFilter {

  /** Bits a name; names have two or three words. */
  private static final int BITS_A_NAME = 64;

  private final int names;
  private final long[] wholes;
  private final long[] beginnings;

  /**
   * @param names for how many names, a power of two
   */
  KeyFilter(int names) {
    this.names = names;
    wholes = new long[names * BITS_A_NAME / Long.SIZE];
    beginnings = new long[names * BITS_A_NAME / Long.SIZE];
  }

  int names() {
    return names;
  }

  /** Takes in a name, its words with single spaces between. */
  void add(String key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == ' ') {
        set(beginnings, hash);
      }
      hash = 31 * hash + c;
    }
    set(beginnings, hash);
    set(wholes, hash);
  }

  /**
   * How many words the longest run from {@code from} on has that may be a name and ends before
   * {@code to}; 0 if there is none.
   */
  int longest(List<String> words, int from, int to) {
    int longest = 0;
    int hash = 0;
    for (int i = from; i < to; i++) {
      String word = words.get(i);
      hash = i == from ? word.hashCode() : behind(31 * hash + ' ', word);
      if (!has(beginnings, hash)) {
        return longest;
      }
      if (has(wholes, hash)) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  /** The hash of a text and then a word, which knows its own. */
  private static int behind(int hash, String word) {
    int moved = hash;
    for (int i = word.length(); i > 0; i--) {
      moved *= 31;
    }
    return moved + word.hashCode();
  }

  private static void set(long[] bits, int hash) {
    int place = place(bits, hash);
    bits[place >>> 6] |= 1L << place;
  }

  private static boolean has(long[] bits, int hash) {
    int place = place(bits, hash);
    return (bits[place >>> 6] & 1L << place) != 0;
  }

  private static int place(long[] bits, int hash) {
    return (hash * 0x9E3779B9 >>> 7 ^ hash) & bits.length * Long.SIZE - 1;
  }
}
