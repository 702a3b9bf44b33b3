package org.skirmish.world;

/** How far two spellings of a name may be apart: "Tessalit" and "Tesalit". */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONG = 9;

  private Spelling() {}

  /** Letters that may differ: none in a short name, one, and two in a long one. */
  static int mostEdits(String key) {
    return key.length() < SHORTEST ? 0 : key.length() < LONG ? 1 : 2;
  }

  /**
   * Whether the names begin alike and at most so many letters are put in, left out, changed or
   * swapped with their neighbour between them.
   */
  static boolean isWithin(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        now[j] = swapped ? Math.min(edits, before[j - 2] + 1) : edits;
        least = Math.min(least, now[j]);
      }
      if (least > most) {
        return false;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[b.length()] <= most;
  }
}
