package org.skirmish.mention.verb;

import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;

/** Tells who are counted among those told of before them. */
final class Among {

  private static final Lexicon WORDS = Lexicon.english();

  private Among() {}

  /** "Six people died, among them two women": the women are two of the six. */
  static boolean isIn(Node node, Tree tree) {
    Node first = node;
    for (Node child : node.children()) {
      first = child.index() < first.index() ? child : first;
    }
    int before = first.index() - 1;
    return before > 0
        && WORDS.cue("those-before").contains(tree.nodes().get(before).word())
        && WORDS.cue("includes").contains(tree.nodes().get(before - 1).word());
  }

  /** "4 Dozos": a number makes people of a name. */
  static boolean isNumber(Node node) {
    return node.tag().equals("CD");
  }
}
