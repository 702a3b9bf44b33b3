package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.source.Span;

/** Tells what is said in the present tense from what is told of the past. */
public final class Tenses {

  private static final Lexicon WORDS = Lexicon.english();

  private Tenses() {}

  /** The verbs in the present tense, and the nouns and participles that depend on them. */
  public static List<Span> present(Tree tree) {
    List<Span> found = new ArrayList<>();
    for (Node node : tree.nodes()) {
      if ((node.isVerb() || node.isNoun()) && isPresent(node)) {
        found.add(node.span());
      }
    }
    return found;
  }

  private static boolean isPresent(Node from) {
    Optional<Node> node = Optional.of(from);
    for (int i = 0; i < Grammar.DEEPEST && node.isPresent(); i++) {
      Optional<Boolean> told = node.get().isVerb() ? tense(node.get()) : Optional.empty();
      if (told.isPresent()) {
        return told.get();
      }
      if (isBefore(node.get())) {
        return false;
      }
      node = node.get().head();
    }
    return false;
  }

  /** "are recovering after suffering burns": that was before. */
  private static boolean isBefore(Node node) {
    return Grammar.is(node, "pcomp", "pobj")
        && node.head().filter(head -> head.lemma().equals("after")).isPresent();
  }

  /** Whether the verb itself or its auxiliary is in the present; empty where neither says. */
  private static Optional<Boolean> tense(Node verb) {
    List<Node> auxiliaries = Grammar.children(verb, "aux", "auxpass", "modal");
    for (Node auxiliary : auxiliaries) {
      if (!auxiliary.lemma().equals("to")) {
        return Optional.of(auxiliary.lemma().equals("be") && isFinitePresent(auxiliary));
      }
    }
    boolean finite = verb.tag().equals("VBD") || isFinitePresent(verb);
    return finite && auxiliaries.isEmpty()
        ? Optional.of(isFinitePresent(verb) && !isSameInPast(verb))
        : Optional.empty();
  }

  private static boolean isFinitePresent(Node verb) {
    return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  /** "Rebels hit the convoy": the tagger can only guess. */
  private static boolean isSameInPast(Node verb) {
    return verb.tag().equals("VBP") && WORDS.cue("same-in-past").contains(verb.word());
  }
}
