package org.skirmish.event.box;

import java.util.List;
import org.skirmish.event.Actor;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.event.Outcome;
import org.skirmish.model.Doubt;

/** Battles with a box, and what is read from them. */
final class Boxed {

  private static final String PROSE =
      "\nThe battle of Tarkessa was fought in the hills above the town, and it was over by noon.\n";

  private Boxed() {}

  /** A battle by its box, in a browser's copy. */
  static ConflictEvent event(String belligerents, String casualties, String prose) {
    return Events.main(
        "Battle of Tarkessa\nDate17 May 2014\nBelligerents\n"
            + belligerents
            + "\nCasualties and losses\n"
            + casualties
            + "\n"
            + PROSE
            + prose
            + "\n");
  }

  /** The parties of each side, as written. */
  static List<List<String>> sides(ConflictEvent event) {
    return event.sides().stream()
        .map(side -> side.actors().stream().map(Actor::asWritten).toList())
        .toList();
  }

  /** The toll of each side. */
  static List<String> tolls(ConflictEvent event) {
    return event.sides().stream().map(side -> Outcome.toll(side.toll())).toList();
  }

  /** Whether the event has a doubt of the kind. */
  static boolean doubts(ConflictEvent event, Doubt.Kind kind) {
    return event.doubts().stream().anyMatch(doubt -> doubt.kind() == kind);
  }

  /** The same in a table of pipes. */
  static ConflictEvent piped(String belligerents, String casualties, String prose) {
    return Events.main(
        "Battle of Tarkessa | |||\n---|---|---|---\nDate | 17 May 2014 | |\n"
            + "Belligerents | |||\n"
            + belligerents
            + "\nCasualties and losses | |||\n"
            + casualties
            + "\n"
            + PROSE
            + prose
            + "\n");
  }
}
