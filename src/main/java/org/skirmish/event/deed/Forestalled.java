package org.skirmish.event.deed;

import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** "Soldiers shot dead two suicide bombers before they could blow themselves up": no bombing. */
final class Forestalled {

  private Forestalled() {}

  /** Whether the state's forces kill bombers, and nothing is told to go off. */
  static boolean is(Story story) {
    boolean shot = false;
    for (EventMention mention : story.mentions()) {
      boolean blast =
          mention.eventClass() == EventClass.EXPLODE && !mention.nominal()
              || mention.eventClass() == EventClass.SUICIDE_BOMB && !isOfBomber(mention);
      if (blast) {
        return false;
      }
      boolean kills =
          mention.eventClass() == EventClass.KILL
              && mention.agents().stream().anyMatch(one -> one.kind().isOfState());
      shot |= kills && mention.patients().stream().anyMatch(Forestalled::isBomber);
    }
    return shot;
  }

  private static boolean isOfBomber(EventMention mention) {
    return Lexicon.english().cue("bomber-word").contains(mention.verb());
  }

  private static boolean isBomber(Participant one) {
    return Lexicon.english().cue("bomber-word").contains(one.word());
  }
}
