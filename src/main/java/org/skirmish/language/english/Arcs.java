package org.skirmish.language.english;

import java.util.Arrays;

/**
 * The tree that a parser is building: heads and labels, and the dependents of each node in the
 * order of the text. Node 0 is the root above the words; -1 is no node.
 */
final class Arcs {

  static final int NONE = -1;

  private final int[] heads;
  private final int[] labels;
  private final int[] first;
  private final int[] last;
  private final int[] before;
  private final int[] after;

  Arcs(int nodes) {
    heads = none(nodes);
    labels = none(nodes);
    first = none(nodes);
    last = none(nodes);
    before = none(nodes);
    after = none(nodes);
  }

  private static int[] none(int nodes) {
    int[] none = new int[nodes];
    Arrays.fill(none, NONE);
    return none;
  }

  /** Hangs a node on a head; what it hung on before lets go of it. */
  void attach(int node, int head, int label) {
    if (heads[node] != NONE) {
      detach(node);
    }
    heads[node] = head;
    labels[node] = label;
    int right = first[head];
    int left = NONE;
    if (last[head] != NONE && last[head] < node) {
      left = last[head];
      right = NONE;
    }
    while (right != NONE && right < node) {
      left = right;
      right = after[right];
    }
    before[node] = left;
    after[node] = right;
    if (left == NONE) {
      first[head] = node;
    } else {
      after[left] = node;
    }
    if (right == NONE) {
      last[head] = node;
    } else {
      before[right] = node;
    }
  }

  private void detach(int node) {
    int head = heads[node];
    int left = before[node];
    int right = after[node];
    if (left == NONE) {
      first[head] = right;
    } else {
      after[left] = right;
    }
    if (right == NONE) {
      last[head] = left;
    } else {
      before[right] = left;
    }
  }

  int head(int node) {
    return node == NONE ? NONE : heads[node];
  }

  int label(int node) {
    return node == NONE ? NONE : labels[node];
  }

  boolean hasHead(int node) {
    return heads[node] != NONE;
  }

  /** Whether a node hangs below another, at any depth. */
  boolean isBelow(int node, int above) {
    for (int head = heads[node]; head != NONE; head = heads[head]) {
      if (head == above) {
        return true;
      }
    }
    return false;
  }

  /** The first dependent, if it stands to the left. */
  int leftmost(int node) {
    int dependent = node == NONE ? NONE : first[node];
    return dependent < node ? dependent : NONE;
  }

  /** The second dependent, if it stands to the left. */
  int secondLeftmost(int node) {
    int dependent = node == NONE || first[node] == NONE ? NONE : after[first[node]];
    return dependent < node ? dependent : NONE;
  }

  /** The last dependent, if it stands to the right. */
  int rightmost(int node) {
    int dependent = node == NONE ? NONE : last[node];
    return dependent > node ? dependent : NONE;
  }

  /** The last dependent but one, if it stands to the right. */
  int secondRightmost(int node) {
    int dependent = node == NONE || last[node] == NONE ? NONE : before[last[node]];
    return dependent > node ? dependent : NONE;
  }

  /** The dependent of the same head before this one. */
  int leftSibling(int node) {
    return node == NONE ? NONE : before[node];
  }

  /** How many dependents stand left and right, up to two each: 3 x left + right. */
  int valency(int node) {
    int left = leftmost(node) == NONE ? 0 : secondLeftmost(node) == NONE ? 1 : 2;
    int right = rightmost(node) == NONE ? 0 : secondRightmost(node) == NONE ? 1 : 2;
    return 3 * left + right;
  }
}
