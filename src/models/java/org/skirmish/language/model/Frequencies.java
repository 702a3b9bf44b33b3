package org.skirmish.language.model;

import java.util.Comparator;
import java.util.PriorityQueue;

/** How often symbols occur, and the Huffman code that follows from it. */
public final class Frequencies {

  /** A node of the tree that the code is read from; the lowest symbol below it decides ties. */
  private record Node(long count, int symbol, Node left, Node right) {}

  private final long[] counts;
  private byte[] lengths;
  private int[] codes;

  public Frequencies(int symbols) {
    counts = new long[symbols];
  }

  public void count(int symbol) {
    counts[symbol]++;
  }

  /** The length of each symbol's code; 0 for one that does not occur. */
  byte[] lengths() {
    if (lengths == null) {
      long[] flat = counts.clone();
      lengths = lengths(flat);
      while (max(lengths) > HuffmanCode.MAX_LENGTH) {
        for (int i = 0; i < flat.length; i++) {
          flat[i] = (flat[i] + 1) / 2;
        }
        lengths = lengths(flat);
      }
    }
    return lengths;
  }

  private static int max(byte[] lengths) {
    int max = 0;
    for (byte length : lengths) {
      max = Math.max(max, length);
    }
    return max;
  }

  private static byte[] lengths(long[] counts) {
    PriorityQueue<Node> queue =
        new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::symbol));
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        queue.add(new Node(counts[i], i, null, null));
      }
    }
    byte[] lengths = new byte[counts.length];
    if (queue.size() == 1) {
      lengths[queue.remove().symbol()] = 1;
      return lengths;
    }
    while (queue.size() > 1) {
      Node left = queue.remove();
      Node right = queue.remove();
      int symbol = Math.min(left.symbol(), right.symbol());
      queue.add(new Node(left.count() + right.count(), symbol, left, right));
    }
    if (!queue.isEmpty()) {
      measure(queue.remove(), 0, lengths);
    }
    return lengths;
  }

  private static void measure(Node node, int depth, byte[] lengths) {
    if (node.left() == null) {
      lengths[node.symbol()] = (byte) depth;
    } else {
      measure(node.left(), depth + 1, lengths);
      measure(node.right(), depth + 1, lengths);
    }
  }

  /** Each symbol's code, in the order that {@link HuffmanCode} gives them. */
  int[] codes() {
    if (codes == null) {
      codes = new int[counts.length];
      int next = 0;
      for (int length = 1; length <= HuffmanCode.MAX_LENGTH; length++) {
        next <<= 1;
        for (int i = 0; i < codes.length; i++) {
          if (lengths()[i] == length) {
            codes[i] = next++;
          }
        }
      }
    }
    return codes;
  }
}
