package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.mention.Grammar;

/** Finds the subject of a sentence that opens with a place. */
final class Fronted {

  /** So deep below the verb a misplaced subject may hang. */
  private static final int FARTHEST = 4;

  private Fronted() {}

  /** "In Orlen, a guard from the mill was killed": the guard, taken for another name of Orlen. */
  static List<Node> subject(Node verb) {
    for (Node place : Grammar.children(verb, "prep")) {
      if (place.index() < verb.index()) {
        Optional<Node> subject = below(place, verb.index(), 0);
        if (subject.isPresent()) {
          return Grammar.spread(List.of(subject.get()));
        }
      }
    }
    return List.of();
  }

  private static Optional<Node> below(Node node, int end, int depth) {
    for (Node child : node.children()) {
      boolean before = child.index() > node.index() && child.index() < end;
      if (before && Grammar.is(child, "appos") && isSomebody(child)) {
        return Optional.of(child);
      }
      Optional<Node> deeper =
          before && depth < FARTHEST ? below(child, end, depth + 1) : Optional.empty();
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** "a guard", "two guards", "a woman": no name in brackets or between commas. */
  private static boolean isSomebody(Node node) {
    boolean told =
        node.children().stream().anyMatch(child -> child.tag().equals("CD"))
            || node.children().stream()
                .anyMatch(child -> child.word().equals("a") || child.word().equals("an"));
    return told && VerbPredicates.isPerson(node);
  }
}
