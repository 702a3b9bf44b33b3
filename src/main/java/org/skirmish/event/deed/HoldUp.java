package org.skirmish.event.deed;

import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Means;
import org.skirmish.mention.clause.EventMention;

/** "Armed men intercepted a bus and robbed its passengers": nobody's weapons are made harmless. */
final class HoldUp {

  private HoldUp() {}

  /** Whether armed people who serve no state stop somebody. */
  static boolean is(Story story) {
    for (EventMention mention : story.opening()) {
      boolean stops = mention.eventClass() == EventClass.INTERCEPT && !mention.agents().isEmpty();
      if (stops && mention.agents().get(0).kind().isIrregular()) {
        return !story.has(Means.DRONE)
            && !story.has(Means.ARTILLERY)
            && !story.has(Means.EXPLOSIVE_DEVICE); // "dismantled a mine"
      }
    }
    return false;
  }
}
