package org.skirmish.event.deed;

import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Says how police or soldiers met a protest. */
final class CrowdMet {

  private CrowdMet() {}

  /** Whether it stayed alone, was met, or was fired at. */
  static Deed of(Story story) {
    boolean police = story.has(Circumstance.POLICE_PRESENT) || story.has(Circumstance.POLICE_FORCE);
    boolean acts =
        story.has(Circumstance.POLICE_FORCE)
            || police && story.tells(EventClass.INTERVENE)
            || story.tells(EventClass.ARREST)
            || isByForce(story)
            || isByOtherCrowd(story)
            || police && harmsProtesters(story);
    if (!acts) {
      return Deed.PEACEFUL_PROTEST;
    }
    boolean deadly = story.has(Circumstance.DEADLY_FORCE) || areShotAt(story) || areShotDead(story);
    return deadly && isShot(story) ? Deed.SHOT_PROTEST : Deed.MET_PROTEST;
  }

  /** "A girl was shot by police who dispersed a crowd": nobody but the police did anything. */
  static boolean isAllThereIs(Story story) {
    boolean dispersed = false;
    boolean harms = false;
    for (EventMention mention : story.mentions()) {
      dispersed |= mention.eventClass() == EventClass.INTERVENE;
      boolean violent =
          switch (mention.eventClass()) {
            case KILL, BEAT, ATTACK, THROW, DESTROY, ABDUCT, WOUND, SHOOT, CLASH, LOOT -> true;
            default -> false;
          };
      boolean byState = mention.agents().stream().anyMatch(one -> one.kind().isOfState());
      if (violent && !byState) {
        return false;
      }
      harms |= violent && !mention.patients().isEmpty();
    }
    return dispersed && harms;
  }

  /** Whether people block a way; police who close it do not count. */
  static boolean isBlockade(Story story) {
    for (EventMention mention : story.mentions()) {
      boolean block = mention.eventClass() == EventClass.BLOCK;
      if (block && mention.agents().stream().noneMatch(CrowdMet::isForce)) {
        return true;
      }
    }
    return false;
  }

  /** Whether police or soldiers do anything violent. */
  private static boolean isByForce(Story story) {
    for (EventMention mention : story.mentions()) {
      switch (mention.eventClass()) {
        case BEAT, ATTACK, CLASH, SHOOT, KILL, WOUND, ARREST, INTERVENE, RELEASE -> {
          if (mention.agents().stream().anyMatch(agent -> agent.kind().isOfState())) {
            return true;
          }
        }
        case BLOCK -> {
          boolean people =
              mention.patients().stream()
                  .anyMatch(one -> one.kind().isSomebody() || one.kind() == PersonKind.VAGUE);
          if (people && mention.agents().stream().anyMatch(CrowdMet::isGuard)) {
            return true; // and not "the authorities closed the plant"
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Members of a party beat the protesters", who do nothing themselves. */
  private static boolean isByOtherCrowd(Story story) {
    for (EventMention mention : story.mentions()) {
      boolean violent =
          switch (mention.eventClass()) {
            case BEAT, ATTACK, WOUND -> !mention.nominal();
            default -> false;
          };
      if (violent && isOnProtesters(mention, story)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGuard(Participant agent) {
    return switch (agent.kind()) {
      case POLICE, SECURITY, ARMY -> true;
      default -> false;
    };
  }

  /** Protesters are hurt, and nobody is said to have done it. */
  private static boolean harmsProtesters(Story story) {
    for (EventMention mention : story.mentions()) {
      switch (mention.eventClass()) {
        case KILL, WOUND, DIE -> {
          if (mention.agents().isEmpty()
              && mention.patients().stream().anyMatch(who -> who.kind().isCrowd())) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** A force shoots people, and does not fire over their heads or at them with rubber. */
  private static boolean areShotAt(Story story) {
    for (EventMention mention : story.mentions()) {
      boolean shoots =
          mention.eventClass() == EventClass.SHOOT
              && mention.verb().equals("shoot")
              && !mention.patients().isEmpty()
              && !mention.agents().isEmpty();
      if (shoots && isForce(mention.agents().get(0))) {
        return true;
      }
    }
    return false;
  }

  /** A force fires, and people are dead. */
  private static boolean areShotDead(Story story) {
    boolean fired = false;
    for (EventMention mention : story.mentions()) {
      fired |=
          mention.eventClass() == EventClass.SHOOT
              && mention.agents().stream().anyMatch(CrowdMet::isForce);
    }
    return fired && story.harmsPeople(EventClass.KILL, EventClass.DIE);
  }

  private static boolean isShot(Story story) {
    for (EventMention mention : story.mentions()) {
      switch (mention.eventClass()) {
        case KILL, SHOOT, DIE, WOUND -> {
          if (mention.agents().isEmpty()
              || mention.agents().get(0).kind() != PersonKind.PROTESTERS) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Supporters of the mayor beat the protesters": the protesters did nothing. */
  static boolean isOnProtesters(EventMention mention, Story story) {
    if (mention.agents().isEmpty() || mention.eventClass() == EventClass.CLASH) {
      return false;
    }
    for (EventMention other : story.mentions()) {
      boolean same =
          other == mention
              || !other.agents().isEmpty()
                  && other.agents().get(0).isSameParty(mention.agents().get(0))
                  && isOnThem(mention);
      boolean onProtesters =
          other.patients().stream().anyMatch(one -> one.kind() == PersonKind.PROTESTERS);
      if (same && onProtesters && isByOthers(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnThem(EventMention mention) {
    return !mention.patients().isEmpty()
        && mention.patients().stream()
            .allMatch(one -> one.reference() == Participant.Reference.BACK);
  }

  private static boolean isByOthers(EventMention mention) {
    return !mention.agents().isEmpty()
        && mention.agents().stream().noneMatch(one -> one.kind() == PersonKind.PROTESTERS);
  }

  /** Whether somebody bears arms and is no party's follower. */
  static boolean isForce(Participant participant) {
    return participant.kind().isArmed() && !participant.isParty();
  }
}
