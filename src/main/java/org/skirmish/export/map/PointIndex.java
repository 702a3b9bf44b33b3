package org.skirmish.export.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * The index of a FlatGeobuf: a packed R-tree over features that stand along a Hilbert curve. The
 * nodes of a level follow one another, the root first; each has a box and either its first child or
 * the place of its feature. It takes 28 bytes of memory for each feature.
 *
 * <p>The library's own takes ten times as long, since it walks the curve anew with each comparison.
 */
final class PointIndex {

  /** Children of a node, as other programs have it. */
  static final int NODE_SIZE = 16;

  private static final int NODE_BYTES = 4 * Double.BYTES + Long.BYTES;

  /** How often the curve is folded: 32,768 steps each way. */
  private static final int LEVEL = 15;

  private static final int SIDE = (1 << LEVEL) - 1;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int count;
  private final double[] box = nowhere();

  /** Adds the next feature's point. */
  void add(double x, double y) {
    addFeature(x, y);
    widen(box, x, y, x, y);
  }

  /** Adds a feature without a point: it stands behind all others, and no box holds it. */
  void addNowhere() {
    addFeature(Double.NaN, Double.NaN);
  }

  private void addFeature(double x, double y) {
    if (count == xs.length) {
      xs = Arrays.copyOf(xs, 2 * count);
      ys = Arrays.copyOf(ys, 2 * count);
    }
    xs[count] = x;
    ys[count] = y;
    count++;
  }

  /** West, south, east, north of all points; west is greater than east if there is none. */
  double[] box() {
    return box.clone();
  }

  /** The features, by their numbers from 0, in the order in which they are to stand. */
  int[] order() {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      long place = Double.isNaN(xs[i]) ? Integer.MAX_VALUE : place(xs[i], ys[i]);
      keys[i] = place << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private long place(double x, double y) {
    return HilbertCode.encode(LEVEL, step(x, box[0], box[2]), step(y, box[1], box[3]));
  }

  private static int step(double at, double from, double to) {
    return to > from ? (int) ((at - from) / (to - from) * SIDE) : 0;
  }

  /**
   * Writes the nodes.
   *
   * @param order of the features
   * @param offsets where each of them begins, in that order
   */
  void write(int[] order, long[] offsets, OutputStream out) throws IOException {
    List<double[]> levels = levels(order);
    int above = 0;
    for (int level = levels.size() - 1; level > 0; level--) {
      double[] boxes = levels.get(level);
      int next = above + boxes.length / 4;
      for (int i = 0; i < boxes.length / 4; i++) {
        node(boxes, 4 * i, next + (long) i * NODE_SIZE, out);
      }
      above = next;
    }
    double[] leaf = new double[4];
    for (int i = 0; i < count; i++) {
      leafBox(order[i], leaf);
      node(leaf, 0, offsets[i], out);
    }
  }

  /** The boxes of each level from the parents of the leaves up to the root; the first is empty. */
  private List<double[]> levels(int[] order) {
    List<double[]> levels = new ArrayList<>();
    levels.add(new double[0]);
    int below = count;
    do {
      int size = (below + NODE_SIZE - 1) / NODE_SIZE;
      double[] boxes = new double[4 * size];
      double[] children = levels.get(levels.size() - 1);
      double[] leaf = new double[4];
      for (int i = 0; i < size; i++) {
        double[] parent = nowhere();
        for (int c = i * NODE_SIZE; c < Math.min(below, (i + 1) * NODE_SIZE); c++) {
          if (levels.size() == 1) {
            leafBox(order[c], leaf);
            widen(parent, leaf[0], leaf[1], leaf[2], leaf[3]);
          } else {
            int at = 4 * c;
            widen(parent, children[at], children[at + 1], children[at + 2], children[at + 3]);
          }
        }
        System.arraycopy(parent, 0, boxes, 4 * i, 4);
      }
      levels.add(boxes);
      below = size;
    } while (below > 1);
    return levels;
  }

  private void leafBox(int feature, double[] into) {
    boolean nowhere = Double.isNaN(xs[feature]);
    into[0] = nowhere ? Double.POSITIVE_INFINITY : xs[feature];
    into[1] = nowhere ? Double.POSITIVE_INFINITY : ys[feature];
    into[2] = nowhere ? Double.NEGATIVE_INFINITY : xs[feature];
    into[3] = nowhere ? Double.NEGATIVE_INFINITY : ys[feature];
  }

  private static double[] nowhere() {
    return new double[] {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
  }

  private static void widen(double[] box, double west, double south, double east, double north) {
    box[0] = Math.min(box[0], west);
    box[1] = Math.min(box[1], south);
    box[2] = Math.max(box[2], east);
    box[3] = Math.max(box[3], north);
  }

  private static void node(double[] boxes, int at, long target, OutputStream out)
      throws IOException {
    ByteBuffer node = ByteBuffer.allocate(NODE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = at; i < at + 4; i++) {
      node.putDouble(boxes[i]);
    }
    out.write(node.putLong(target).array());
  }
}
