package org.skirmish.language.english;

/**
 * A linear model: what each feature adds to the score of each label. Weights are small integers, so
 * that sums are the same in any order and on any machine.
 */
final class Weights {

  private final String[] labels;
  private final KeySet features;

  /** Where the entries of a feature begin in {@link #entries}. */
  private final int[] starts;

  /** Label, weight, label, weight. */
  private final byte[] entries;

  Weights(ModelReader in) {
    labels = in.texts();
    int count = in.integer();
    int total = in.integer();
    features = new KeySet(in, count);
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + 2 * in.octet();
    }
    entries = new byte[2 * total];
    for (int f = 0; f < count; f++) {
      int label = -1;
      for (int i = starts[f]; i < starts[f + 1]; i += 2) {
        label += in.octet() + 1;
        entries[i] = (byte) label;
      }
    }
    for (int i = 1; i < entries.length; i += 2) {
      entries[i] = (byte) in.octet();
    }
  }

  String[] labels() {
    return labels;
  }

  /** Adds the weights of the features with these keys to the labels' scores. */
  void add(long[] keys, int count, int[] scores) {
    for (int k = 0; k < count; k++) {
      int feature = features.find(keys[k]);
      if (feature >= 0) {
        int end = starts[feature + 1];
        for (int i = starts[feature]; i < end; i += 2) {
          scores[entries[i] & 0xFF] += entries[i + 1];
        }
      }
    }
  }
}
