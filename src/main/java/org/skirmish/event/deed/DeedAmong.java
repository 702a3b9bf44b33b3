package org.skirmish.event.deed;

import java.util.Optional;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;

/** Says what a deed is once it is known who did it to whom. */
final class DeedAmong {

  private DeedAmong() {}

  /** A fight with those who bear arms is a clash; one's own state arrests, others abduct. */
  static Deed of(
      Story story, Deed deed, Optional<Participant> actor, Optional<Participant> opponent) {
    boolean armedVictim =
        opponent.isPresent()
            && opponent.get().kind().isArmed()
            && opponent.get().kind() != PersonKind.GOVERNMENT;
    if (deed == Deed.ATTACK && armedVictim && !Victims.isUnarmed(opponent.get())) {
      return Deed.CLASH;
    }
    boolean state = actor.isPresent() && actor.get().kind().isOfState();
    if (deed == Deed.ABDUCTION && state && !story.has(Circumstance.HELD_SECRETLY)) {
      return Deed.ARREST;
    }
    return deed == Deed.ARREST && actor.isPresent() && !state ? Deed.ABDUCTION : deed;
  }
}
