package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.mention.Grammar;

/** Finds the second of two sides, "between X and Y", where the parser hung it elsewhere. */
final class Between {

  private Between() {}

  /** The sides with the hidden one, if only one was found. */
  static List<Node> withHidden(List<Node> sides) {
    if (sides.size() != 1) {
      return sides;
    }
    List<Node> all = new ArrayList<>(sides);
    Node side = sides.get(0);
    for (Node whole : Grammar.objects(side, "of")) {
      for (Node next : Grammar.children(whole, "conj")) {
        boolean other =
            VerbPredicates.isPerson(next) && !VerbPredicates.isPerson(whole)
                || next.lemma().equals(side.lemma());
        if (other) {
          all.add(next); // "between supporters of X and supporters of Y", hung on X
        }
      }
    }
    subject(side).ifPresent(all::add);
    return all;
  }

  /** "a truce between X and the Y was signed": taken for a subject of the verb behind it. */
  private static Optional<Node> subject(Node side) {
    List<Node> links = Grammar.children(side, "cc");
    boolean open = !links.isEmpty() && !Grammar.has(side, "conj");
    if (!open || !Grammar.is(side, "pobj")) {
      return Optional.empty();
    }
    Optional<Node> above = side.head();
    for (int i = 0; i < Grammar.DEEPEST && above.isPresent(); i++) {
      if (above.get().isVerb()) {
        return Grammar.children(above.get(), "nsubj", "nsubjpass").stream()
            .filter(subject -> subject.index() > links.get(0).index())
            .filter(VerbPredicates::isPerson)
            .findFirst();
      }
      above = above.get().head();
    }
    return Optional.empty();
  }
}
