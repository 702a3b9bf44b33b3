package org.skirmish.world.place.packed;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * Places of a country by the first three letters of their names' skeletons, for the search of names
 * that differ in a letter or two. For each first letter there are groups, one for each second
 * letter: the letter, the length of the rest in bytes, and for each place the difference to the one
 * before, times 32, with the third letter.
 */
public final class LetterGroups {

  /** No letter, a to z, and all others. */
  private static final int ALPHABET = 28;

  private final Longs entries = new Longs();

  /** A place of the country that has a name with that skeleton. */
  public void add(String skeleton, int place) {
    entries.add(
        (long) letter(skeleton, 0) << 42
            | (long) letter(skeleton, 1) << 37
            | (long) place << 5
            | letter(skeleton, 2));
  }

  /** Writes what was added and forgets it. */
  public void write(Bytes table, Bytes groups) {
    long[] sorted = entries.sorted();
    Bytes group = new Bytes();
    int at = 0;
    for (int first = 0; first < ALPHABET; first++) {
      table.putInt(groups.size());
      while (at < sorted.length && sorted[at] >>> 42 == first) {
        long opening = sorted[at] >>> 37;
        group.reset();
        long before = 0;
        for (; at < sorted.length && sorted[at] >>> 37 == opening; at++) {
          long place = sorted[at] >>> 5 & 0xffffffffL;
          group.putNumber(place - before << 5 | sorted[at] & 31);
          before = place;
        }
        groups.putByte((int) opening & 31);
        groups.putNumber(group.size());
        groups.put(group);
      }
    }
    table.putInt(groups.size());
  }

  /**
   * The places that have a skeleton with the same first letter and the same second or third one;
   * some come more than once.
   *
   * @param table where the country's part of the table of first letters begins, in bytes
   * @param groups where all groups begin
   */
  public static void find(
      ByteBuffer bytes, int table, int groups, String skeleton, IntConsumer found) {
    int at = table + letter(skeleton, 0) * 4;
    Reader reader = new Reader(bytes, groups + bytes.getInt(at));
    int end = groups + bytes.getInt(at + 4);
    int second = letter(skeleton, 1);
    int third = letter(skeleton, 2);
    while (reader.position() < end) {
      boolean same = reader.unsignedByte() == second;
      int length = (int) reader.number();
      int groupEnd = reader.position() + length;
      long place = 0;
      while (reader.position() < groupEnd) {
        long number = reader.number();
        place += number >>> 5;
        if (same || (number & 31) == third) {
          found.accept((int) place);
        }
      }
    }
  }

  private static int letter(String skeleton, int at) {
    if (at >= skeleton.length()) {
      return 0;
    }
    char c = skeleton.charAt(at);
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : ALPHABET - 1;
  }
}
