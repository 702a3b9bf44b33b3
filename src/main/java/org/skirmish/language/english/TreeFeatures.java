package org.skirmish.language.english;

import java.util.stream.Stream;
import org.skirmish.language.model.Features;
import org.skirmish.language.model.Hash;

/**
 * The features by which the parser decides. They look at the top of the stack ({@code i}), the next
 * word ({@code j}), the words around both, and what hangs on both so far. The numbers are those of
 * the features in the model.
 */
final class TreeFeatures {

  private static final long FIRST = Hash.of("0");
  private static final long LAST = Hash.of("1");

  /** Dependents left and right, by {@link Arcs#valency}. */
  private static final long[] VALENCIES =
      Stream.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>")
          .mapToLong(Hash::of)
          .toArray();

  private final Nodes nodes;
  private final Arcs arcs;
  private final Features f = new Features();
  private final long[] relations;

  /**
   * The features of a sentence.
   *
   * @param arcs what the sentence's tree has so far
   * @param relations the hashes of the names of the relations that arcs have
   */
  TreeFeatures(Nodes nodes, Arcs arcs, long[] relations) {
    this.nodes = nodes;
    this.arcs = arcs;
    this.relations = relations;
  }

  /** The features that only look at the top of the stack and the words around it. */
  Features ofTop(int i) {
    f.clear();
    topWords(i);
    return f;
  }

  /** The features that only look at the next word and the words around it. */
  Features ofNext(int j) {
    f.clear();
    nextWords(j);
    return f;
  }

  /**
   * All other features.
   *
   * @param i the top of the stack
   * @param second the node below it on the stack, and {@code third} the one below that; -1 for none
   * @param j the next word
   */
  Features ofBoth(int i, int second, int third, int j) {
    f.clear();
    pairs(i, second, j);
    tags(i, third, j);
    labels(i, j);
    dependents(i, j);
    dependentTags(i, j);
    return f;
  }

  private void topWords(int i) {
    f.one(0, nodes.cluster(i));
    f.one(2, nodes.cluster(i + 1));
    position(4, i);
    f.one(6, nodes.lemma(i));
    f.one(8, nodes.tag(i));
    tagAndLemma(10, i, i);
    f.one(17, nodes.lemma(i - 1));
    f.one(18, nodes.lemma(i + 1));
    f.one(23, nodes.tag(i - 2));
    f.one(24, nodes.tag(i - 1));
    f.one(25, nodes.tag(i + 1));
    f.one(26, nodes.tag(i + 2));
    lemmas(37, i + 1, i);
    threeTags(39, i - 2, i - 1, i);
    threeTags(40, i - 1, i, i + 1);
  }

  private void nextWords(int j) {
    f.one(1, nodes.cluster(j));
    f.one(3, nodes.cluster(j + 1));
    position(5, j);
    f.one(7, nodes.lemma(j));
    f.one(9, nodes.tag(j));
    tagAndLemma(11, j, j);
    f.one(19, nodes.lemma(j - 2));
    f.one(20, nodes.lemma(j - 1));
    f.one(21, nodes.lemma(j + 1));
    f.one(22, nodes.lemma(j + 2));
    f.one(27, nodes.tag(j - 1));
    f.one(28, nodes.tag(j + 1));
    lemmaAndTag(34, j, j + 1);
    lemmaAndTag(36, j + 1, j);
    threeTags(41, j - 1, j, j + 1);
    threeTags(42, j, j + 1, j + 2);
  }

  private void pairs(int i, int second, int j) {
    twoTags(12, i, j);
    tagAndLemma(13, i, j);
    lemmaAndTag(14, i, j);
    lemmas(15, i, j);
    f.one(16, nodes.lemma(second));
    twoTags(29, i, second);
    twoTags(30, i, j + 1);
    twoTags(31, j, second);
    lemmaAndTag(32, i, j - 1);
    lemmaAndTag(33, i, j + 1);
    lemmaAndTag(35, j + 1, i);
    lemmas(38, i + 1, j);
  }

  private void tags(int i, int third, int j) {
    threeTags(43, third, i, j);
    threeTags(44, i - 1, i, j);
    threeTags(45, i + 1, i, j);
    threeTags(46, j - 2, i, j);
    threeTags(47, j - 1, i, j);
    threeTags(48, j + 1, i, j);
    threeTags(49, j + 2, i, j);
    threeTags(50, j + 3, i, j);
  }

  private void labels(int i, int j) {
    long own = relation(i);
    f.one(53, own);
    f.one(54, relation(j));
    f.two(63, own, nodes.lemma(i), nodes.lemmaPower(i));
    f.two(64, own, nodes.lemma(j), nodes.lemmaPower(j));
    f.two(65, own, nodes.tag(i), nodes.tagPower(i));
    f.two(66, own, nodes.tag(j), nodes.tagPower(j));
    int head = arcs.head(i);
    long heads = relation(head);
    f.one(74, heads);
    f.one(75, relation(arcs.head(j)));
    f.two(81, heads, nodes.lemma(i), nodes.lemmaPower(i));
    f.two(82, heads, nodes.lemma(j), nodes.lemmaPower(j));
    f.two(83, heads, nodes.tag(j), nodes.tagPower(j));
    f.one(56, nodes.lemma(head));
    f.one(60, nodes.tag(head));
    f.one(76, nodes.lemma(arcs.head(head)));
  }

  private void dependents(int i, int j) {
    int left = arcs.leftmost(i);
    int right = arcs.rightmost(i);
    int nextLeft = arcs.leftmost(j);
    f.two(51, VALENCIES[arcs.valency(i)], nodes.lemma(i), nodes.lemmaPower(i));
    f.two(52, VALENCIES[arcs.valency(j)], nodes.lemma(j), nodes.lemmaPower(j));
    f.one(55, relation(left));
    f.one(57, nodes.lemma(left));
    f.one(58, nodes.lemma(right));
    f.one(59, nodes.lemma(nextLeft));
    f.one(77, nodes.lemma(arcs.secondLeftmost(j)));
    labelAndTags(67, left, i, j);
    labelAndTags(68, right, i, j);
    labelAndTags(69, nextLeft, i, j);
    int sibling = arcs.leftSibling(i);
    labelAndTags(70, sibling, i, j);
    labelAndTags(84, arcs.leftSibling(sibling), i, j);
  }

  private void dependentTags(int i, int j) {
    int left = arcs.leftmost(i);
    int right = arcs.rightmost(i);
    int nextLeft = arcs.leftmost(j);
    int secondLeft = arcs.secondLeftmost(i);
    int secondRight = arcs.secondRightmost(i);
    int nextSecondLeft = arcs.secondLeftmost(j);
    f.one(61, nodes.tag(right));
    f.one(62, nodes.tag(nextLeft));
    threeTags(71, left, i, j);
    threeTags(72, right, i, j);
    threeTags(73, nextLeft, i, j);
    f.one(78, nodes.tag(secondLeft));
    f.one(79, nodes.tag(secondRight));
    f.one(80, nodes.tag(nextSecondLeft));
    threeTags(85, secondLeft, i, j);
    threeTags(86, secondRight, i, j);
    threeTags(87, nextSecondLeft, i, j);
    threeTags(88, secondLeft, left, i);
  }

  private void position(int kind, int node) {
    if (node == 1) {
      f.one(kind, FIRST);
    } else if (node > 1 && node == nodes.count() - 1) {
      f.one(kind, LAST);
    }
  }

  private long relation(int node) {
    int label = arcs.label(node);
    return label < 0 ? Hash.NONE : relations[label];
  }

  private void lemmas(int kind, int a, int b) {
    f.two(kind, nodes.lemma(a), nodes.lemma(b), nodes.lemmaPower(b));
  }

  private void tagAndLemma(int kind, int a, int b) {
    f.two(kind, nodes.tag(a), nodes.lemma(b), nodes.lemmaPower(b));
  }

  private void lemmaAndTag(int kind, int a, int b) {
    f.two(kind, nodes.lemma(a), nodes.tag(b), nodes.tagPower(b));
  }

  private void twoTags(int kind, int a, int b) {
    f.two(kind, nodes.tag(a), nodes.tag(b), nodes.tagPower(b));
  }

  private void threeTags(int kind, int a, int b, int c) {
    f.three(kind, nodes.tag(a), nodes.tag(b), nodes.tagPower(b), nodes.tag(c), nodes.tagPower(c));
  }

  private void labelAndTags(int kind, int a, int b, int c) {
    f.three(kind, relation(a), nodes.tag(b), nodes.tagPower(b), nodes.tag(c), nodes.tagPower(c));
  }
}
