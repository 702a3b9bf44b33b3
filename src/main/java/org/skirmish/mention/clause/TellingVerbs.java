package org.skirmish.mention.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.lexicon.Lexicon;

/** The verbs of which {@link VerbPredicates} can read something; all others are passed over. */
final class TellingVerbs {

  private static final Lexicon WORDS = Lexicon.english();

  /** The sets of verbs that tell something only together with other words. */
  private static final List<String> WITH_OTHERS =
      List.of(
          "takes-life",
          "finds",
          "toll-verb",
          "gives-toll",
          "deadly-way",
          "comes-under",
          "takes-ground",
          "suffers-loss",
          "kills-alive",
          "dies-of-it");

  private static final Set<String> BESIDE_OTHERS = besideOthers();

  private TellingVerbs() {}

  private static Set<String> besideOthers() {
    Set<String> verbs = new HashSet<>();
    for (String set : WITH_OTHERS) {
      verbs.addAll(WORDS.cue(set));
    }
    return verbs;
  }

  /** Whether a verb may tell something, whatever stands beside it: without it nothing is read. */
  static boolean mayTell(String lemma) {
    return WORDS.verb(lemma).isPresent()
        || WORDS.noun(lemma).isPresent()
        || BESIDE_OTHERS.contains(lemma)
        || !WORDS.expressions(lemma).isEmpty()
        || lemma.equals("take");
  }
}
