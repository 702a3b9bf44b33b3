package org.skirmish.event.deed;

import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Tells looting from attacks. */
final class OnGoods {

  private OnGoods() {}

  /** Only goods suffer: nobody is hurt, shot at or led away. */
  static boolean is(Story story, Lead lead) {
    boolean goods = story.tells(EventClass.LOOT, EventClass.DESTROY);
    boolean people =
        story.tells(
            EventClass.KILL,
            EventClass.DIE,
            EventClass.WOUND,
            EventClass.SHOOT,
            EventClass.BEAT,
            EventClass.ABDUCT);
    if (!goods || people || !lead.is(EventClass.ATTACK)) {
      return false;
    }
    for (EventMention mention : story.opening()) {
      for (Participant patient : mention.patients()) {
        boolean somebodys =
            patient.kind().isSomebody() || patient.kind() == PersonKind.FORCE_PROPERTY;
        boolean hit = mention.eventClass() == EventClass.ATTACK && somebodys;
        if (hit) {
          return false;
        }
      }
    }
    return true;
  }
}
