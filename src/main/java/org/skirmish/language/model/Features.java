package org.skirmish.language.model;

/**
 * The keys of the features of one decision, collected without making an object. A feature has a
 * kind (its number in the model) and a text, which is known by its hash. For one thread at a time.
 */
public final class Features {

  private static final int MOST = 128;

  final long[] keys = new long[MOST];
  int count;

  // What Weights notes while it looks the keys up. Nobody reads the last; it is there so that the
  // compiler does not leave out the loads that bring weights into the cache.
  final int[] starts = new int[MOST];
  final long[] bits = new long[MOST];
  final long[] found = new long[MOST];
  long touched;

  /** Forgets all features, for the next decision. */
  public void clear() {
    count = 0;
  }

  /** Adds the feature of a kind whose text has this hash, if it has one. */
  public void one(int kind, long hash) {
    if (hash != Hash.NONE) {
      keys[count++] = Hash.key(kind, hash);
    }
  }

  /** Adds the feature whose text is two texts joined, if both are there. */
  public void two(int kind, long a, long b, long bPower) {
    if (a != Hash.NONE && b != Hash.NONE) {
      keys[count++] = Hash.key(kind, Hash.join(a, b, bPower));
    }
  }

  /** Adds the feature whose text is three texts joined, if all are there. */
  public void three(int kind, long a, long b, long bPower, long c, long cPower) {
    if (a != Hash.NONE && b != Hash.NONE && c != Hash.NONE) {
      keys[count++] = Hash.key(kind, Hash.join(Hash.join(a, b, bPower), c, cPower));
    }
  }
}
