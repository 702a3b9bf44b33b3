package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;

/** Finds one more of whom a verb is not said again. */
final class Another {

  private static final Lexicon WORDS = Lexicon.english();

  private Another() {}

  /** "One died at the scene and another one later in hospital", "and another in a street". */
  static Optional<Node> of(Node verb, List<Node> nodes) {
    for (int i = verb.index() + 1; i + 2 < nodes.size(); i++) {
      if (nodes.get(i).isVerb()) {
        return Optional.empty();
      }
      boolean and = nodes.get(i).lemma().equals("and");
      boolean next = and && i == verb.index() + 1;
      if (next && nodes.get(i + 1).tag().equals("CD") && isOfPeople(nodes, i + 2)) {
        return Optional.of(nodes.get(i + 1));
      }
      if (and && nodes.get(i + 1).word().equals("another")) {
        boolean named = nodes.get(i + 2).isNoun() || nodes.get(i + 2).tag().equals("CD");
        Node one = named ? nodes.get(i + 2) : nodes.get(i + 1);
        return isTheSame(nodes, one.index() + 1) ? Optional.of(one) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Five of the attackers died and seven of the villagers": where the sentence ends so. */
  private static boolean isOfPeople(List<Node> nodes, int from) {
    boolean people = nodes.get(from).lemma().equals("of");
    for (Node node : people ? nodes.subList(from, nodes.size()) : List.<Node>of()) {
      if (node.isVerb() || WORDS.cue("ill").contains(node.word())) {
        return false;
      }
    }
    return people;
  }

  /** Whether a place or a time stands behind, and nothing else that befell. */
  private static boolean isTheSame(List<Node> nodes, int from) {
    String next = nodes.get(from).word();
    if (!WORDS.cue("at-place").contains(next) && !WORDS.cue("later").contains(next)) {
      return false;
    }
    for (Node node : nodes.subList(from, nodes.size())) {
      if (node.isVerb() || WORDS.cue("ill").contains(node.word())) {
        return false;
      }
    }
    return true;
  }
}
