package org.skirmish.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A sentence's dependency tree: its nodes in the order of the text. */
public record Tree(List<Node> nodes) {
  public Tree {
    nodes = List.copyOf(nodes);
  }

  /**
   * What the nodes of a sentence depend on.
   *
   * @param heads for each token the index of the one it depends on; -1 for a root
   * @param relations for each token its relation to that one; a root's is not looked at
   */
  public record Arcs(int[] heads, String[] relations) {}

  /**
   * The tree of a sentence.
   *
   * @param arcs finds the arcs; asked once, when somebody first asks a node for its head, its
   *     children or its relation, because that is what takes time
   */
  public static Tree of(List<Token> tokens, String[] lemmas, String[] tags, Supplier<Arcs> arcs) {
    List<Node> nodes = new ArrayList<>(tokens.size());
    Drawing drawing = new Drawing(nodes, arcs);
    for (int i = 0; i < tokens.size(); i++) {
      nodes.add(new Node(i, tokens.get(i), lemmas[i], tags[i], drawing));
    }
    return new Tree(nodes);
  }

  /** Draws the arcs between the nodes of a tree, once. */
  static final class Drawing {
    private final List<Node> nodes;
    private Supplier<Arcs> arcs;
    private volatile boolean drawn;

    private Drawing(List<Node> nodes, Supplier<Arcs> arcs) {
      this.nodes = nodes;
      this.arcs = arcs;
    }

    void ensure() {
      if (!drawn) {
        draw();
      }
    }

    private synchronized void draw() {
      if (drawn) {
        return;
      }
      Arcs found = arcs.get();
      for (int i = 0; i < found.heads.length; i++) {
        if (found.heads[i] >= 0) {
          nodes.get(i).attach(nodes.get(found.heads[i]), found.relations[i]);
        }
      }
      arcs = null;
      drawn = true;
    }
  }
}
