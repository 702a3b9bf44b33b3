package org.skirmish.event.gate;

import java.util.List;
import org.skirmish.event.day.Told;
import org.skirmish.event.day.When;
import org.skirmish.mention.clause.EventMention;

/**
 * A deed that a report on something else tells as a fact: who did what to whom, where and when.
 *
 * @param told the sentence
 * @param mentions what it tells of the deed
 * @param when when it was
 * @param around sentences that only say when or where it was
 * @param behind those behind it that go on with it
 */
public record ToldDeed(
    Told told, List<EventMention> mentions, When when, List<Told> around, List<Told> behind) {

  public ToldDeed {
    mentions = List.copyOf(mentions);
    around = List.copyOf(around);
    behind = List.copyOf(behind);
  }
}
