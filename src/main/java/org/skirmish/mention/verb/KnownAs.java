package org.skirmish.mention.verb;

import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds those whose name a parser takes for the subject of what befell them. */
final class KnownAs {

  private static final Lexicon WORDS = Lexicon.english();

  private KnownAs() {}

  /** "A trader identified as X was killed": the trader, where "as X was killed" was cut off. */
  static List<Node> of(Node verb) {
    boolean cutOff =
        Grammar.is(verb, "advcl", "ccomp", "dep")
            && Grammar.headIsVerb(verb)
            && Grammar.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("as"));
    if (!cutOff || !WORDS.cue("known-as").contains(verb.head().get().lemma())) {
      return List.of();
    }
    return Grammar.spread(Grammar.children(verb.head().get(), "nsubj", "nsubjpass"));
  }
}
