package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds those harmed at a second place. */
final class Elsewhere {

  private static final Set<String> PLACES = Lexicon.english().cue("at-place");

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
}
