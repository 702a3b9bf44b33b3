package org.skirmish.language;

import java.util.List;

/** A sentence's dependency tree: its nodes in the order of the text. */
public record Tree(List<Node> nodes) {
  public Tree {
    nodes = List.copyOf(nodes);
  }
}
