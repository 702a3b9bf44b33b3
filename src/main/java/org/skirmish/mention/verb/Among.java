package org.skirmish.mention.verb;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

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

  /** "Five soldiers were among those killed", "the dead are a child and two guards". */
  static List<Node> thoseHarmed(Node harm) {
    if (Grammar.is(harm, "nsubj") && Grammar.headIsVerb(harm) && !harm.isVerb()) {
      Node verb = harm.head().get();
      boolean told = verb.lemma().equals("be") || WORDS.cue("includes").contains(verb.lemma());
      return told ? Grammar.spread(Grammar.children(verb, "attr", "dobj")) : List.of();
    }
    Optional<Node> noun =
        Grammar.is(harm, "acl") || Grammar.is(harm, "nmod") ? harm.head() : Optional.of(harm);
    Optional<Node> among = noun.filter(one -> Grammar.is(one, "pobj")).flatMap(Node::head);
    boolean in = among.filter(one -> WORDS.cue("includes").contains(one.lemma())).isPresent();
    Optional<Node> be = in ? among.get().head() : Optional.empty();
    return be.isPresent() && be.get().lemma().equals("be")
        ? Grammar.spread(Grammar.children(be.get(), "nsubj"))
        : List.of();
  }

  /** "4 Dozos": a number makes people of a name. */
  static boolean isNumber(Node node) {
    return node.tag().equals("CD");
  }
}
