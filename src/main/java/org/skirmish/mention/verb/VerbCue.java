package org.skirmish.mention.verb;

import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;

/**
 * The sets of verbs that tell of violence by what stands beside them. A verb that is of none of
 * them, nor otherwise in the lexicon, tells nothing, and its sentence need not be parsed for it.
 */
enum VerbCue {
  TAKES_LIFE("takes-life"),
  FINDS("finds"),
  SUFFERS_LOSS("suffers-loss"),
  PAYS("pays"),
  CUTS("cuts"),
  GETS_WOUND("gets-wound"),
  TOLL_VERB("toll-verb"),
  GIVES_TOLL("gives-toll"),
  KILLS_ALIVE("kills-alive"),
  DEADLY_WAY("deadly-way"),
  COMES_UNDER("comes-under"),
  TAKES_GROUND("takes-ground"),
  HITS("hits"),
  /** "The camp was occupied by a battalion": it lay there. */
  LIES_THERE("lies-there"),
  /** "took 276 girls", "took the man from his home". */
  TAKES_PEOPLE("takes-people"),
  /** "seized two farmers". */
  LEADS_AWAY("leads-away");

  private final Set<String> verbs;

  VerbCue(String cue) {
    verbs = Lexicon.english().cue(cue);
  }

  boolean has(Node verb) {
    return verbs.contains(verb.lemma());
  }

  /** Whether a verb is of any of the sets. */
  static boolean anyHas(String lemma) {
    for (VerbCue cue : values()) {
      if (cue.verbs.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
