package org.skirmish.language.english;

import java.util.Arrays;
import org.skirmish.language.model.Hash;
import org.skirmish.language.model.ModelReader;
import org.skirmish.language.model.Weights;

/**
 * A greedy parser by transitions: it goes over a sentence once and decides at each step by the
 * highest score, without going back.
 */
final class DependencyParser {

  /** As many steps a word as no sentence of sense takes; beyond them words are only read over. */
  private static final int MAX_STEPS = 12;

  /** How far a word that was left without a head looks for one. */
  private static final int REACH = 5;

  private final Weights weights;
  private final Transitions transitions;
  private final long[] relationHashes;
  private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

  DependencyParser(ModelReader in) {
    weights = new Weights(in);
    transitions = new Transitions(weights.labels());
    relationHashes = new long[transitions.relationNames().length];
    for (int i = 0; i < relationHashes.length; i++) {
      relationHashes[i] = Hash.of(transitions.relationNames()[i]);
    }
  }

  static DependencyParser load() {
    return new DependencyParser(new ModelReader(EnglishParser.class, "parser.bin"));
  }

  /** The names of the relations in the tree that {@link #parse} makes. */
  String[] relationNames() {
    return transitions.relationNames();
  }

  Arcs parse(Nodes nodes) {
    Arcs arcs = new Arcs(nodes.count());
    new Run(nodes, arcs, scratch.get()).parse();
    return arcs;
  }

  /**
   * What the features of one word alone add is the same at each step that has the word on top of
   * the stack, or next. Kept for the next sentence of the thread, as a sentence has a bound.
   */
  private static final class Scratch {
    private long[] top = {};
    private long[] next = {};

    void provide(int length) {
      if (top.length < length) {
        top = new long[length];
        next = new long[length];
      }
    }
  }

  /** The parse of one sentence. */
  private final class Run {
    private final int count;
    private final Arcs arcs;
    private final TreeFeatures features;
    private final int[] scores = new int[weights.labels().length];
    private final long[] sums = new long[weights.sumsLength()];

    private final boolean[] topKnown;
    private final long[] topSums;
    private final boolean[] nextKnown;
    private final long[] nextSums;

    private final int[] stack;
    private final int[] aside;
    private int depth;
    private int put;
    private int next;

    Run(Nodes nodes, Arcs arcs, Scratch scratch) {
      this.count = nodes.count();
      this.arcs = arcs;
      this.features = new TreeFeatures(nodes, arcs, relationHashes);
      this.topKnown = new boolean[count];
      scratch.provide(count * weights.sumsLength());
      this.topSums = scratch.top;
      this.nextKnown = new boolean[count];
      this.nextSums = scratch.next;
      this.stack = new int[count];
      this.aside = new int[count];
    }

    void parse() {
      shift();
      for (int steps = 0; next < count; steps++) {
        if (steps > MAX_STEPS * count) {
          shift();
        } else {
          step();
        }
      }
      for (int node = 1; node < count; node++) {
        if (!arcs.hasHead(node)) {
          attachLeftOver(node);
        }
      }
    }

    private void step() {
      int top = stack[depth - 1];
      score(top, below(2), below(3), next);
      int best = Transitions.best(scores, transitions.possible(arcs, top, next));
      if (transitions.isLeftArc(best)) {
        arcs.attach(top, next, transitions.relation(best));
      } else if (transitions.isRightArc(best)) {
        arcs.attach(next, top, transitions.relation(best));
      }
      if (transitions.isShift(best)) {
        shift();
      } else {
        depth--;
        if (!transitions.isReduce(best)) {
          aside[put++] = top;
        }
      }
    }

    private int below(int place) {
      return depth >= place ? stack[depth - place] : Arcs.NONE;
    }

    private void shift() {
      while (put > 0) {
        stack[depth++] = aside[--put];
      }
      stack[depth++] = next++;
    }

    private void score(int i, int second, int third, int j) {
      int width = weights.sumsLength();
      int top = i * width;
      if (!topKnown[i]) {
        topKnown[i] = true;
        Arrays.fill(topSums, top, top + width, 0);
        weights.add(features.ofTop(i), topSums, top);
      }
      int following = j * width;
      if (!nextKnown[j]) {
        nextKnown[j] = true;
        Arrays.fill(nextSums, following, following + width, 0);
        weights.add(features.ofNext(j), nextSums, following);
      }
      for (int k = 0; k < width; k++) {
        sums[k] = topSums[top + k] + nextSums[following + k];
      }
      weights.add(features.ofBoth(i, second, third, j), sums, 0);
      weights.scores(sums, scores);
    }

    /** Hangs a word on the neighbour that the model thinks the most of. */
    private void attachLeftOver(int node) {
      int head = 0;
      int label = -1;
      int highest = Integer.MIN_VALUE;
      for (int distance = -1; distance >= -REACH && node + distance >= 0; distance--) {
        int candidate = node + distance;
        if (!arcs.isBelow(candidate, node)) {
          score(candidate, Arcs.NONE, Arcs.NONE, node);
          int best = Transitions.best(scores, transitions.rightArcs());
          if (scores[best] > highest) {
            highest = scores[best];
            head = candidate;
            label = best;
          }
        }
      }
      for (int distance = 1; distance <= REACH && node + distance < count; distance++) {
        int candidate = node + distance;
        if (!arcs.isBelow(candidate, node)) {
          score(node, Arcs.NONE, Arcs.NONE, candidate);
          int best = Transitions.best(scores, transitions.leftArcs());
          if (scores[best] > highest) {
            highest = scores[best];
            head = candidate;
            label = best;
          }
        }
      }
      arcs.attach(node, head, label < 0 ? 0 : transitions.relation(label));
    }
  }
}
