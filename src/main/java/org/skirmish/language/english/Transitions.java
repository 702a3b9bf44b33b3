package org.skirmish.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the parser can do with the word on top of its stack and the next word of the text: make one
 * the head of the other or neither, and then take the next word on the stack (shift), drop the top
 * of the stack (reduce) or put it aside for a while (pass). The model's labels say all in one:
 * "L_R_nsubj" makes the top the subject of the next word and drops it.
 */
final class Transitions {

  private final char[] arcs;
  private final char[] moves;
  private final int[] relations;
  private final String[] names;
  private final int[] all;
  private final int[] shifts;
  private final int[] arcless;
  private final int[] arclessKeeping;
  private final int[] notDropping;
  private final int[] leftArcs;
  private final int[] rightArcs;

  Transitions(String[] labels) {
    int count = labels.length;
    arcs = new char[count];
    moves = new char[count];
    relations = new int[count];
    List<String> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arcs[i] = labels[i].charAt(0);
      moves[i] = labels[i].charAt(2);
      String relation = labels[i].substring(4);
      if (!found.contains(relation)) {
        found.add(relation);
      }
      relations[i] = found.indexOf(relation);
    }
    names = found.toArray(String[]::new);
    all = where(i -> true);
    shifts = where(this::isShift);
    arcless = where(i -> arcs[i] == 'N');
    arclessKeeping = where(i -> arcs[i] == 'N' && !isReduce(i));
    notDropping = where(i -> arcs[i] != 'N' || !isReduce(i));
    leftArcs = where(this::isLeftArc);
    rightArcs = where(this::isRightArc);
  }

  private int[] where(IntPredicate condition) {
    return IntStream.range(0, arcs.length).filter(condition).toArray();
  }

  /** The names of the relations that arcs can have. */
  String[] relationNames() {
    return names;
  }

  int relation(int transition) {
    return relations[transition];
  }

  boolean isLeftArc(int transition) {
    return arcs[transition] == 'L';
  }

  boolean isRightArc(int transition) {
    return arcs[transition] == 'R';
  }

  boolean isShift(int transition) {
    return moves[transition] == 'S';
  }

  boolean isReduce(int transition) {
    return moves[transition] == 'R';
  }

  int[] leftArcs() {
    return leftArcs;
  }

  int[] rightArcs() {
    return rightArcs;
  }

  /** Those that are possible: none may make a circle or drop a word without a head. */
  int[] possible(Arcs tree, int top, int next) {
    if (top == 0) {
      return shifts;
    }
    if (tree.isBelow(top, next)) {
      return arcless;
    }
    if (tree.isBelow(next, top)) {
      return tree.hasHead(top) ? arcless : arclessKeeping;
    }
    return tree.hasHead(top) ? all : notDropping;
  }

  /** The transition of the highest score; of several the first. */
  static int best(int[] scores, int[] possible) {
    int best = possible[0];
    for (int transition : possible) {
      if (scores[transition] > scores[best]) {
        best = transition;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return Arrays.toString(names);
  }
}
