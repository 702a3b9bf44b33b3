package org.skirmish.language.model;

/**
 * A linear model: what each feature adds to the score of each label. Weights are whole numbers from
 * -127 to 127, so that sums are the same in any order and on any machine.
 *
 * <p>What takes time is memory that is not in the processor's caches. So the few features that have
 * weights for many labels, and occur most often, stand in a small table and have rows of bytes, of
 * which eight are added at a time; the many others have lists of labels and weights, and a bit for
 * some keys each keeps those that are no features from being looked up at all.
 */
public final class Weights {

  /** What is added to a weight of a row to make it a byte without sign. */
  private static final int BIAS = 128;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
  private static final long BIASES = 0x0080008000800080L;
  private static final int LANE_BITS = 16;
  private static final int LANES = Long.SIZE / LANE_BITS;
  private static final int START_BITS = 32;

  /** How many bits of a key lead to its bit in the filter. */
  private static final int FILTER_BITS = 23;

  private final String[] labels;

  /** The length of a row in longs. */
  private final int width;

  private final KeyTable rowTable;
  private final long[] rows;
  private final KeyTable entryTable;
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  /** A label in the upper and a weight in the lower eight bits. */
  private final char[] entries;

  /** Reads a model. */
  public Weights(ModelReader in) {
    labels = in.texts();
    width = width(labels.length);
    int features = in.number();
    int[] starts = rowStarts(in);
    int rowCount = starts[0] / width;
    rows = new long[starts[0]];
    rowTable = new KeyTable(rowCount);
    entryTable = new KeyTable(features - rowCount);
    entries = new char[in.number()];
    PackedFeatures packed = new PackedFeatures(in, labels.length);
    int entry = 0;
    for (int f = 0; f < features; f++) {
      packed.read();
      int count = packed.count();
      if (hasRow(count, labels.length)) {
        putRow(packed, starts[count]);
        starts[count] += width;
      } else {
        putEntries(packed, entry);
        entry += count;
      }
    }
  }

  /**
   * Where the rows of features with so many labels begin: those with the most come first, so that
   * what is used often lies together. At 0 stands where the rows end.
   */
  private int[] rowStarts(ModelReader in) {
    int[] starts = new int[labels.length + 1];
    int next = 0;
    for (int count = labels.length; hasRow(count, labels.length); count--) {
      starts[count] = next;
      next += in.number() * width;
    }
    starts[0] = next;
    return starts;
  }

  private static int width(int labels) {
    return (labels + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** Whether a feature with weights for so many labels has a row. */
  static boolean hasRow(int count, int labels) {
    return 2 * count > 3 * width(labels);
  }

  private void putRow(PackedFeatures packed, int row) {
    for (int i = 0; i < width; i++) {
      rows[row + i] = BIASES | BIASES << Byte.SIZE;
    }
    for (int i = 0; i < packed.count(); i++) {
      int label = packed.label(i);
      int shift = label % Byte.SIZE * Byte.SIZE;
      rows[row + label / Byte.SIZE] += (long) packed.weight(i) << shift;
    }
    rowTable.put(packed.key(), row + 1);
  }

  private void putEntries(PackedFeatures packed, int entry) {
    for (int i = 0; i < packed.count(); i++) {
      entries[entry + i] = (char) (packed.label(i) << Byte.SIZE | packed.weight(i) & 0xFF);
    }
    entryTable.put(packed.key(), (long) packed.count() << START_BITS | entry);
    int bit = filterBit(packed.key());
    filter[bit >>> 6] |= 1L << bit;
  }

  private static int filterBit(long key) {
    return (int) (key >>> (Hash.KEY_BITS - FILTER_BITS));
  }

  /** The labels' names; a label is known by its place among them. */
  public String[] labels() {
    return labels;
  }

  /**
   * The length of an array of sums: lanes of 16 bits for the even labels, then for the odd ones.
   */
  public int sumsLength() {
    return 2 * width;
  }

  /** Adds the weights of features to sums, from {@code at} on; the features are used up by it. */
  public void add(Features features, long[] sums, int at) {
    long[] keys = features.keys;
    long[] found = features.found;
    int[] starts = features.starts;
    int count = features.count;
    // Each of these loops does nothing but load, so that the processor waits for many at a time.
    for (int i = 0; i < count; i++) {
      found[i] = rowTable.first(keys[i]);
    }
    for (int i = 0; i < count; i++) {
      features.bits[i] = filter[filterBit(keys[i]) >>> 6] >>> filterBit(keys[i]);
    }
    // Every second key has a row, which no processor guesses right: so both lists are written to,
    // and the one that it belongs to is one longer.
    int rowCount = 0;
    int left = 0;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      int row = (int) rowTable.value(key, found[i]);
      int has = -row >>> (Integer.SIZE - 1);
      starts[rowCount] = row - 1;
      rowCount += has;
      keys[left] = key;
      left += (1 - has) & (int) features.bits[i] & 1;
    }
    for (int i = 0; i < left; i++) {
      found[i] = entryTable.first(keys[i]);
    }
    long touched = 0;
    for (int i = 0; i < rowCount; i++) {
      touched += rows[starts[i]] + rows[starts[i] + width / 2] + rows[starts[i] + width - 1];
    }
    for (int i = 0; i < left; i++) {
      found[i] = entryTable.value(keys[i], found[i]);
      touched += entries[(int) found[i]];
    }
    features.touched = touched;
    for (int i = 0; i < width; i++) {
      addColumn(i, starts, rowCount, sums, at + i);
    }
    for (int i = 0; i < left; i++) {
      addEntries((int) found[i], (int) (found[i] >>> START_BITS), sums, at);
    }
  }

  /** Adds what stands in one place of several rows. */
  private void addColumn(int place, int[] starts, int count, long[] sums, int at) {
    long even = 0;
    long odd = 0;
    for (int i = 0; i < count; i++) {
      long weights = rows[starts[i] + place];
      even += weights & EVEN_BYTES;
      odd += weights >>> Byte.SIZE & EVEN_BYTES;
    }
    sums[at] += even - count * BIASES;
    sums[at + width] += odd - count * BIASES;
  }

  private void addEntries(int start, int count, long[] sums, int at) {
    for (int i = start; i < start + count; i++) {
      int entry = entries[i];
      int label = entry >>> Byte.SIZE;
      int place = at + label / Byte.SIZE + (label & 1) * width;
      sums[place] += (long) (byte) entry << (label % Byte.SIZE / 2 * LANE_BITS);
    }
  }

  /** The scores of all labels from sums. */
  public void scores(long[] sums, int[] scores) {
    for (int i = 0; i < 2 * width; i++) {
      long rest = sums[i];
      int label = i < width ? i * Byte.SIZE : (i - width) * Byte.SIZE + 1;
      for (int lane = 0; lane < LANES && label < scores.length; lane++, label += 2) {
        short score = (short) rest;
        scores[label] = score;
        rest = (rest - score) >> LANE_BITS;
      }
    }
  }
}
