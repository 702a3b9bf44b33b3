package org.skirmish.event.episode;

import java.util.List;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.Events;
import org.skirmish.source.Document;

/** A page on a battle, with sentences about what came after it. Groups and towns are invented. */
final class AfterBattle {

  private static final String TEXT =
      """
      Battle of Kova
      Part of the Kova war
      Date\t3 May 2019
      Location\tKova, Mali
      Belligerents

      Mali

      Kova Front

      On 3 May 2019 rebels of the Kova Front attacked Malian soldiers in Kova and killed two.

      Aftermath

      %s
      """;

  private AfterBattle() {}

  /** All events of the page; the first is the battle. */
  static List<ConflictEvent> tells(String sentences) {
    return Events.of(new Document("battle.txt", "text", TEXT.formatted(sentences)));
  }
}
