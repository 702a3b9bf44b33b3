package org.skirmish.language.model;

/**
 * Reads the features of a model one by one, in the order of their keys: how far the key is from the
 * one before, the number of labels, the labels in rising order, their weights.
 */
final class PackedFeatures {

  private final ModelReader in;
  private final HuffmanCode distances;
  private final HuffmanCode counts;

  /** By the label before; the last for the first label of a feature. */
  private final HuffmanCode[] nextLabels;

  /** By the {@link #size} of the count. */
  private final HuffmanCode[] weightCodes = new HuffmanCode[Integer.SIZE];

  private final int[] labels;
  private final byte[] weights;
  private long key;
  private int count;

  PackedFeatures(ModelReader in, int labelCount) {
    this.in = in;
    distances = in.code();
    counts = in.code();
    nextLabels = new HuffmanCode[labelCount + 1];
    for (int i = 0; i < nextLabels.length; i++) {
      nextLabels[i] = in.code();
    }
    for (int i = 0; i < weightCodes.length; i++) {
      weightCodes[i] = in.code();
    }
    labels = new int[labelCount];
    weights = new byte[labelCount];
  }

  /** The size of a count, by which weights are coded. */
  static int size(int count) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
  }

  /** Goes on to the next feature. */
  void read() {
    key += in.distance(distances);
    count = in.symbol(counts);
    int before = nextLabels.length - 1;
    for (int i = 0; i < count; i++) {
      before = in.symbol(nextLabels[before]);
      labels[i] = before;
    }
    HuffmanCode code = weightCodes[size(count)];
    for (int i = 0; i < count; i++) {
      weights[i] = (byte) in.symbol(code);
    }
  }

  long key() {
    return key;
  }

  int count() {
    return count;
  }

  int label(int i) {
    return labels[i];
  }

  int weight(int i) {
    return weights[i];
  }
}
