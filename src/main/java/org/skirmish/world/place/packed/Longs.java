package org.skirmish.world.place.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of numbers that grows without copying them. */
public final class Longs {

  private static final int CHUNK = 1 << 16;

  private final List<long[]> full = new ArrayList<>();
  private long[] last = new long[CHUNK];
  private int inLast;

  /** Appends a number. */
  public void add(long value) {
    if (inLast == CHUNK) {
      full.add(last);
      last = new long[CHUNK];
      inLast = 0;
    }
    last[inLast++] = value;
  }

  /** All of them in order, each once; the list is empty afterwards. */
  public long[] sorted() {
    long[] all = new long[full.size() * CHUNK + inLast];
    int end = 0;
    while (!full.isEmpty()) {
      System.arraycopy(full.remove(full.size() - 1), 0, all, end, CHUNK);
      end += CHUNK;
    }
    System.arraycopy(last, 0, all, end, inLast);
    last = new long[CHUNK];
    inLast = 0;
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }
}
