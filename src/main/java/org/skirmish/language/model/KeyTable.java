package org.skirmish.language.model;

/** A hash table from keys to numbers of 40 bits, for keys that come in rising order. */
final class KeyTable {

  /** Slots for each key. */
  private static final double ROOM = 2;

  /** How far behind its own slot a key may lie at the table's end. */
  private static final int OVERHANG = 1000;

  private static final int VALUE_BITS = 40;
  private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

  private final int range;

  /** The key's lowest 24 bits above the value; 0 if free. */
  private final long[] slots;

  KeyTable(int size) {
    range = (int) (size * ROOM) + 1;
    slots = new long[range + OVERHANG];
  }

  private int home(long key) {
    return (int) (key * range >>> Hash.KEY_BITS);
  }

  /** Puts a key that is higher than all before it; the value must not be 0. */
  void put(long key, long value) {
    int slot = home(key);
    while (slots[slot] != 0) {
      slot++;
    }
    slots[slot] = key << VALUE_BITS | value;
  }

  /** What stands where a key is to be found, to be handed to {@link #value}. */
  long first(long key) {
    return slots[home(key)];
  }

  /** The value of a key; 0 if it has none. */
  long value(long key, long first) {
    long sought = key << VALUE_BITS;
    long found = first;
    if (found != 0 && (found & ~VALUE_MASK) != sought) {
      int slot = home(key);
      do {
        found = slots[++slot];
      } while (found != 0 && (found & ~VALUE_MASK) != sought);
    }
    return found & VALUE_MASK;
  }
}
