package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** People who once served, or who are off duty: civilians. */
final class FormerService {

  private static final Lexicon WORDS = Lexicon.english();

  private FormerService() {}

  static boolean is(NounPhrase phrase) {
    return phrase.has(WORDS.cue("former")) || phrase.has("off", "duty") || isOffDuty(phrase.head());
  }

  /** "a warder who was off duty". */
  private static boolean isOffDuty(Node head) {
    for (Node clause : Grammar.children(head, "relcl", "acl", "prep", "nmod", "amod")) {
      List<Node> off = new ArrayList<>(Grammar.objects(clause, "off"));
      if (clause.lemma().equals("off")) {
        off.addAll(Grammar.children(clause, "pobj"));
      }
      if (Grammar.any(off, WORDS.cue("former"))) {
        return true;
      }
    }
    return false;
  }

  /** The associated name of those with whom they served. */
  static Optional<String> of(NounPhrase phrase) {
    if (phrase.has(WORDS.cue("former-soldier"))) {
      return Optional.of("Former Military Forces of {N}");
    }
    if (phrase.has(WORDS.cue("former-police"))) {
      return Optional.of("Former Police Forces of {N}");
    }
    return phrase.has(WORDS.cue("former-official"))
        ? Optional.of("Former Government of {N}")
        : Optional.empty();
  }
}
