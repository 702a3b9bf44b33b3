package org.skirmish.event.deed;

import java.util.Set;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Tells fights on the ground and ground that changes hands without one. */
final class GroundDeeds {

  private static final Set<String> MUTUAL = Lexicon.english().cue("mutual");

  private static final Set<String> ARRIVAL = Lexicon.english().cue("arrival");

  /** "Siege", "offensive": many fights under one name, whatever weapons they see. */
  private static final Set<String> LONG = Lexicon.english().cue("long-fight");

  private static final Set<String> CLOSE = Lexicon.english().cue("close-combat");

  private GroundDeeds() {}

  /** Ground changes hands and nobody is harmed for it. */
  static boolean isTransfer(Story story, Lead lead) {
    boolean blood =
        story.tells(
            EventClass.CLASH, EventClass.SHELL, EventClass.ATTACK, EventClass.KILL, EventClass.DIE);
    if (blood) {
      return false;
    }
    if (lead.is(EventClass.TAKE_GROUND) && story.has(Circumstance.PEACEFUL_TRANSFER)) {
      return true;
    }
    for (EventMention mention : story.mentions()) {
      if (mention.eventClass() == EventClass.CEDE && isFollowed(story, mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is given the ground, or comes where another has left. */
  private static boolean isFollowed(Story story, EventMention ceding) {
    if (!ceding.patients().isEmpty()) {
      return true;
    }
    for (EventMention mention : story.mentions()) {
      boolean comes =
          mention.eventClass() == EventClass.TAKE_GROUND
              || mention.eventClass() == EventClass.MOVE && ARRIVAL.contains(mention.verb());
      if (comes && !mention.agents().isEmpty() && !ceding.agents().isEmpty()) {
        Participant who = mention.agents().get(0);
        return who.kind().isArmed() && !who.isSameParty(ceding.agents().get(0));
      }
    }
    return false;
  }

  /**
   * Whether it is a fight at close quarters.
   *
   * @param air whether aircraft or drones take part
   */
  static boolean isFight(Story story, Lead lead, boolean air) {
    boolean fought =
        lead.is(EventClass.CLASH)
            || Story.tells(story.opening(), EventClass.CLASH)
            || isAmbush(story, lead)
            || story.has(Circumstance.GROUND_FIGHT);
    boolean otherwise =
        air
            || isDuel(story, lead)
            || lead.is(EventClass.EXPLODE) && !isFoughtOut(story)
            || lead.is(EventClass.SHELL) && !isFoughtOut(story)
            || lead.is(EventClass.ARREST, EventClass.LOOT)
            || lead.is(EventClass.ABDUCT) && !lead.isOnArmed();
    boolean longFight = lead.hasVerb(LONG) && lead.isNominal() && lead.harmsNoCivilian();
    boolean told =
        longFight || lead.is(EventClass.CLASH) && !isDuel(story, lead) || fought && !otherwise;
    return told && (!air || story.tells(EventClass.CLASH));
  }

  /** "set off a bomb and clashed with soldiers": the bomb only opened the fight. */
  private static boolean isFoughtOut(Story story) {
    for (EventMention mention : story.opening()) {
      boolean sides =
          !mention.agents().isEmpty()
              && mention.agents().get(0).kind().isArmed()
              && mention.patients().stream().anyMatch(one -> one.kind().isArmed());
      if (mention.eventClass() == EventClass.CLASH && sides) {
        return true;
      }
    }
    return false;
  }

  /** "fell into an ambush: a mine, then shots": the mine only opened the fight. */
  private static boolean isAmbush(Story story, Lead lead) {
    return !lead.is(EventClass.EXPLODE)
        && lead.isOnArmed()
        && story.mentions().stream().anyMatch(mention -> CLOSE.contains(mention.verb()))
        && story.tells(EventClass.EXPLODE)
        && story.tells(EventClass.SHOOT);
  }

  /** "exchanged artillery fire": shelling from both sides. */
  private static boolean isDuel(Story story, Lead lead) {
    return lead.is(EventClass.CLASH)
        && lead.hasVerb(MUTUAL)
        && story.has(Means.ARTILLERY)
        && !story.has(Means.SMALL_ARMS);
  }
}
