package org.skirmish.language;

import java.util.ArrayList;
import java.util.List;

/** A sentence's dependency tree: its nodes in the order of the text. */
public record Tree(List<Node> nodes) {
  public Tree {
    nodes = List.copyOf(nodes);
  }

  /**
   * The tree of a sentence.
   *
   * @param heads for each token the index of the one it depends on; -1 for a root
   * @param relations for each token its relation to that one; a root's is not looked at
   */
  public static Tree of(
      List<Token> tokens, String[] lemmas, String[] tags, int[] heads, String[] relations) {
    List<Node> nodes = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      nodes.add(new Node(i, tokens.get(i), lemmas[i], tags[i]));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        nodes.get(i).attach(nodes.get(heads[i]), relations[i]);
      }
    }
    return new Tree(nodes);
  }
}
