package org.skirmish.language.model;

/**
 * A canonical Huffman code: symbols from 0 up, each with a code of at most 15 bits. Shorter codes
 * come first, among equal ones the lower symbol.
 */
public final class HuffmanCode {

  static final int MAX_LENGTH = 15;

  /** Codes up to this length are found by one look; the table of them stays in the cache. */
  private static final int QUICK = 9;

  /** For the next nine bits the symbol that they begin with, and its length; 0 if it is longer. */
  private final char[] quick = new char[1 << QUICK];

  /** The symbols with longer codes, in the order of these. */
  private final char[] others;

  /**
   * For each length, the bits (left in 15) behind its last code, and how many others are before.
   */
  private final int[] ends = new int[MAX_LENGTH + 1];

  private final int[] before = new int[MAX_LENGTH + 1];

  /**
   * A code.
   *
   * @param lengths for each symbol the length of its code; 0 where it does not occur
   */
  HuffmanCode(byte[] lengths) {
    int[] counts = new int[MAX_LENGTH + 1];
    for (byte length : lengths) {
      counts[length]++;
    }
    int[] places = new int[MAX_LENGTH + 1];
    int end = 0;
    int other = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      places[length] = length <= QUICK ? end >>> (MAX_LENGTH - QUICK) : other;
      before[length] = other;
      other += length <= QUICK ? 0 : counts[length];
      end += counts[length] << (MAX_LENGTH - length);
      ends[length] = end;
    }
    others = new char[other];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      char entry = (char) (symbol << 4 | length);
      if (length > QUICK) {
        others[places[length]++] = entry;
      } else if (length > 0) {
        for (int i = 0; i < 1 << (QUICK - length); i++) {
          quick[places[length]++] = entry;
        }
      }
    }
  }

  /** The entry of the symbol that a window begins with. */
  int entry(long window) {
    int entry = quick[(int) (window >>> (Long.SIZE - QUICK))];
    return entry != 0 ? entry : longEntry((int) (window >>> (Long.SIZE - MAX_LENGTH)));
  }

  private int longEntry(int bits) {
    int length = QUICK + 1;
    while (bits >= ends[length]) {
      length++;
    }
    int place = (bits - ends[length - 1]) >>> (MAX_LENGTH - length);
    return others[before[length] + place];
  }

  static int symbol(int entry) {
    return entry >>> 4;
  }

  static int length(int entry) {
    return entry & MAX_LENGTH;
  }
}
