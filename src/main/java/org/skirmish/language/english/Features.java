package org.skirmish.language.english;

/** The keys of the features of one decision, collected without making an object. */
final class Features {

  private final long[] keys = new long[128];
  private int count;

  void clear() {
    count = 0;
  }

  /** Adds the feature of a kind whose text has this hash, if it has one. */
  void one(int kind, long hash) {
    if (hash != Hash.NONE) {
      keys[count++] = Hash.key(kind, hash);
    }
  }

  /** Adds the feature whose text is two texts joined, if both are there. */
  void two(int kind, long a, long b, long bPower) {
    if (a != Hash.NONE && b != Hash.NONE) {
      keys[count++] = Hash.key(kind, Hash.join(a, b, bPower));
    }
  }

  /** Adds the feature whose text is three texts joined, if all are there. */
  void three(int kind, long a, long b, long bPower, long c, long cPower) {
    if (a != Hash.NONE && b != Hash.NONE && c != Hash.NONE) {
      keys[count++] = Hash.key(kind, Hash.join(Hash.join(a, b, bPower), c, cPower));
    }
  }

  void addTo(int[] scores, Weights weights) {
    weights.add(keys, count, scores);
  }
}
