package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;

/** Says who is on the actor's own side and so is nobody's opponent. */
final class OwnSide {

  private static final Lexicon WORDS = Lexicon.english();

  private OwnSide() {}

  static boolean has(Participant one, Optional<Participant> actor, List<Participant> allies) {
    return isAmong(one, allies) || isOwnAttacker(one, actor);
  }

  /** "The two attackers died as well": those who attacked, and not those whom they met. */
  private static boolean isOwnAttacker(Participant one, Optional<Participant> actor) {
    return !one.isNamed()
        && one.kind() == PersonKind.ARMED
        && WORDS.cue("attacker-word").contains(one.word())
        && actor.isPresent()
        && actor.get().kind().isIrregular();
  }

  private static boolean isAmong(Participant one, List<Participant> others) {
    for (Participant other : others) {
      if (one.isSameParty(other)) {
        return true;
      }
    }
    return false;
  }
}
