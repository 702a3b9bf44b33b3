package org.skirmish.event.deed;

import java.util.Set;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Says whether a crowd, and not those who met it, was violent. */
final class CrowdViolence {

  private static final Set<String> BURNS = Lexicon.english().cue("burns");

  private CrowdViolence() {}

  /** Whether anything violent is told. */
  static boolean isViolent(Story story) {
    return story.tells(
        EventClass.KILL,
        EventClass.BEAT,
        EventClass.ATTACK,
        EventClass.THROW,
        EventClass.DESTROY,
        EventClass.ABDUCT,
        EventClass.WOUND,
        EventClass.SHOOT,
        EventClass.CLASH,
        EventClass.LOOT,
        EventClass.DIE,
        EventClass.ARREST);
  }

  /** Whether violence is told of which no armed body is the agent. */
  static boolean isByCrowd(Story story) {
    for (EventMention mention : story.mentions()) {
      boolean force =
          !mention.agents().isEmpty() && CrowdMet.isForce(mention.agents().get(0))
              || CrowdMet.isOnProtesters(mention, story);
      boolean somebody =
          !mention.agents().isEmpty() || !mention.patients().isEmpty() || !mention.nominal();
      switch (mention.eventClass()) {
        case DESTROY, THROW, BEAT, CLASH, LOOT -> {
          if (isOnEffigy(mention, story)) {
            continue;
          }
          boolean rioters =
              mention.eventClass() == EventClass.CLASH
                  && mention.patients().stream()
                      .anyMatch(one -> one.kind() == PersonKind.RIOTERS); // by police
          if (rioters || !force && somebody && !suffersItself(mention)) {
            return true;
          }
        }
        case ATTACK, KILL, ABDUCT -> {
          if (!force && !mention.agents().isEmpty()) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Burned an effigy of the minister": nobody is harmed. */
  private static boolean isOnEffigy(EventMention mention, Story story) {
    return story.has(Circumstance.EFFIGY)
        && mention.eventClass() == EventClass.DESTROY
        && mention.patients().stream().noneMatch(CrowdViolence::isThing);
  }

  /** "Students torched a dormitory", "residents burned wood on the road". */
  static boolean doesDamage(Story story) {
    for (EventMention mention : story.mentions()) {
      boolean byCrowd =
          !mention.nominal() && mention.agents().stream().anyMatch(who -> !CrowdMet.isForce(who));
      boolean thing =
          mention.eventClass() == EventClass.DESTROY
              && (mention.patients().stream().anyMatch(CrowdViolence::isThing)
                  || BURNS.contains(mention.verb()) && !story.has(Circumstance.EFFIGY));
      if (byCrowd && thing) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThing(Participant patient) {
    return switch (patient.kind()) {
      case PROPERTY, FORCE_PROPERTY -> true;
      default -> false;
    };
  }

  /** "Some were beaten": those of the crowd, by nobody told of. */
  private static boolean suffersItself(EventMention mention) {
    return mention.eventClass() == EventClass.BEAT
        && mention.agents().isEmpty()
        && !mention.patients().isEmpty()
        && mention.patients().stream()
            .allMatch(one -> one.kind().isCrowd() || one.kind() == PersonKind.VAGUE);
  }
}
