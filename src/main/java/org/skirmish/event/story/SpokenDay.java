package org.skirmish.event.story;

import org.skirmish.event.day.Told;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.clause.EventMention;

/**
 * The day on which somebody spoke of a deed: "the council on Tuesday called for an inquiry into a
 * fire that killed nine".
 */
final class SpokenDay {

  private SpokenDay() {}

  /** Whether the day of a sentence is that of what was said, and its deed one of another day. */
  static boolean is(Told told) {
    boolean speaks =
        told.statement()
            .topic()
            .verb()
            .filter(
                verb ->
                    Lexicon.english().cue("speaks-of-deeds").contains(verb)
                        || Lexicon.english().cue("calls-for").contains(verb))
            .isPresent();
    if (!speaks || told.when().isEmpty() || told.when().get().spans().isEmpty()) {
      return false;
    }
    int day = told.when().get().spans().get(0).start();
    for (EventMention mention : told.statement().mentions()) {
      boolean foreground = told.statement().topic().isForeground(mention);
      if (foreground && mention.eventClass() != EventClass.ANNOUNCE) {
        return false;
      }
      if (mention.span().start() < day) {
        return false;
      }
    }
    return told.statement().mentions().stream()
        .anyMatch(one -> !told.statement().topic().isForeground(one));
  }
}
