package org.skirmish.mention.verb;

import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.mention.Grammar;

/** Phrases that say that nobody was harmed. */
final class Nobody {

  private Nobody() {}

  /** "With no one on either side killed": nobody, whoever stands between. */
  static Optional<Node> of(Node noun) {
    Node whole = noun;
    for (int i = 0;
        i < Grammar.DEEPEST && !Grammar.isNone(whole) && Grammar.is(whole, "pobj");
        i++) {
      whole = whole.head().flatMap(Node::head).orElse(noun);
    }
    return Grammar.isNone(whole) ? Optional.of(whole) : Optional.empty();
  }

  /** "Left nobody in the camp dead or injured". */
  static boolean isLeft(Node node) {
    Node state = node;
    for (int i = 0; i < Grammar.DEEPEST && Grammar.is(state, "conj"); i++) {
      state = state.head().orElse(state);
    }
    return Grammar.is(state, "oprd")
        && Grammar.headIsVerb(state)
        && Grammar.children(state.head().get(), "dobj").stream().anyMatch(Grammar::isNone);
  }
}
