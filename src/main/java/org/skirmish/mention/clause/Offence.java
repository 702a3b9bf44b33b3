package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.verb.Predication;

/** What a mob's victim had done before: "residents beat a man after he shot a woman". */
final class Offence {

  private static final Lexicon WORDS = Lexicon.english();

  private Offence() {}

  /** Whether a harm is what the crowd punishes. */
  static boolean is(Predication predication) {
    boolean harm =
        !predication.nominal()
            && switch (predication.eventClass()) {
              case KILL, WOUND, SHOOT, BEAT, RAPE -> true;
              default -> false;
            };
    Node verb = predication.trigger();
    if (!harm || !Grammar.is(verb, "advcl", "ccomp", "pcomp", "xcomp", "dep")) {
      return false;
    }
    Optional<Node> above = verb.head();
    for (int i = 0; i < Grammar.DEEPEST && above.isPresent(); i++) {
      if (above.get().isVerb() && isByMob(above.get())) {
        return isByOne(verb, above.get());
      }
      above = above.get().head();
    }
    return false;
  }

  /** "He killed", "witnessing him stabbing": one person does it. */
  private static boolean isByOne(Node verb, Node above) {
    List<Node> doers = new ArrayList<>(Grammar.children(verb, "nsubj"));
    for (Node before : Grammar.children(above, "prep", "advcl")) {
      for (Node sees : Grammar.children(before, "pcomp", "dobj")) {
        doers.add(sees);
        doers.addAll(Grammar.children(sees, "dobj"));
      }
    }
    return Grammar.any(doers, WORDS.cue("one-pronoun"));
  }

  private static boolean isByMob(Node verb) {
    boolean violent =
        WORDS
            .verb(verb.lemma())
            .filter(
                told ->
                    switch (told.eventClass()) {
                      case KILL, BEAT, ATTACK, WOUND -> true;
                      default -> false;
                    })
            .isPresent();
    if (!violent) {
      return false;
    }
    List<Node> doers = Grammar.isPassive(verb) ? Grammar.byPhrase(verb) : Grammar.subject(verb);
    return doers.stream().anyMatch(Offence::isMob);
  }

  private static boolean isMob(Node doer) {
    Optional<PersonKind> kind = WORDS.person(doer.lemma()).map(one -> one.kind());
    boolean many =
        doer.tag().equals("NNS") && !WORDS.cue("no-crowd").contains(doer.lemma())
            || WORDS.cue("collective").contains(doer.lemma());
    return kind.filter(PersonKind::isCrowd).isPresent()
        || many && kind.filter(PersonKind.CIVILIANS::equals).isPresent();
  }
}
