package org.skirmish.language.english;

import org.skirmish.language.model.Hash;

/**
 * What the parser looks at in the words of a sentence: node 0 is the root above them, nodes from 1
 * the words. Nodes beyond both ends may be asked for and have no features.
 */
final class Nodes {

  /** What the model was trained with as the root's word and tag. */
  private static final String ROOT = "@#r$%";

  private static final int PAD = 3;

  private final int count;
  private final long[] lemmas;
  private final long[] lemmaPowers;
  private final long[] tags;
  private final long[] tagPowers;
  private final long[] clusters;

  Nodes(int words) {
    count = words + 1;
    int size = count + 2 * PAD;
    lemmas = new long[size];
    lemmaPowers = new long[size];
    tags = new long[size];
    tagPowers = new long[size];
    clusters = new long[size];
    set(0, ROOT, Hash.of(ROOT), Hash.power(ROOT.length()), Hash.NONE);
  }

  void set(int node, String lemma, long tag, long tagPower, long cluster) {
    int i = node + PAD;
    lemmas[i] = Hash.of(lemma);
    lemmaPowers[i] = Hash.power(lemma.length());
    tags[i] = tag;
    tagPowers[i] = tagPower;
    clusters[i] = cluster;
  }

  /** The number of nodes, the root among them. */
  int count() {
    return count;
  }

  long lemma(int node) {
    return lemmas[node + PAD];
  }

  long lemmaPower(int node) {
    return lemmaPowers[node + PAD];
  }

  long tag(int node) {
    return tags[node + PAD];
  }

  long tagPower(int node) {
    return tagPowers[node + PAD];
  }

  long cluster(int node) {
    return clusters[node + PAD];
  }
}
