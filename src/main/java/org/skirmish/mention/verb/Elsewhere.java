package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds those harmed at a second place or later, of whom the verb is not said again. */
final class Elsewhere {

  private static final Lexicon WORDS = Lexicon.english();

  private static final Set<String> PLACES = WORDS.cue("at-place");

  private Elsewhere() {}

  /** "killed eight men in X and seven in Y": those of Y, whom the parser hangs on the verb. */
  static List<Node> of(Node verb) {
    List<Node> found = new ArrayList<>();
    List<Node> next = new ArrayList<>(Grammar.children(verb, "conj"));
    for (Node place : Grammar.objects(verb, PLACES)) {
      next.addAll(Grammar.children(place, "conj"));
    }
    for (Node object : Grammar.children(verb, "dobj")) {
      for (Node place : Grammar.objects(object, PLACES)) {
        next.addAll(Grammar.children(place, "conj"));
      }
    }
    found.addAll(counted(next));
    return found;
  }

  private static boolean isPlaceName(Node node) {
    return node.tag().startsWith("NNP")
        || WORDS.cue("ordinal").contains(node.word()) // "five in the first and four in the second"
        || WORDS.cue("other-one").contains(node.word())
        || Grammar.children(node, "compound").stream().anyMatch(one -> one.tag().startsWith("NNP"));
  }

  private static List<Node> counted(List<Node> nodes) {
    List<Node> found = new ArrayList<>();
    for (Node next : nodes) {
      boolean number = next.tag().equals("CD");
      boolean counted =
          next.tag().equals("NNS")
              && HarmWords.isCounted(next)
              && next.children().stream().anyMatch(child -> child.tag().equals("CD"));
      boolean elsewhere = Grammar.objects(next, PLACES).stream().anyMatch(Elsewhere::isPlaceName);
      if ((number || counted) && elsewhere) {
        found.add(next);
      }
    }
    return found;
  }

  /** "One died at the scene and another one later in hospital", "and another in a street". */
  static Optional<Node> another(Node verb, List<Node> nodes) {
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
    boolean place = PLACES.contains(next) || WORDS.cue("by-place").contains(next);
    if (!place && !WORDS.cue("later").contains(next)) {
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
