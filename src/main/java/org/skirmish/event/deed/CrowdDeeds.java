package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.lexicon.Circumstance;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.Means;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Says what a crowd did: protested, with or without police, or rioted. */
final class CrowdDeeds {

  private static final Set<String> WEAK = Lexicon.english().cue("weak-demonstration");

  private static final Set<String> COLLECTIVE = Lexicon.english().cue("collective");

  /** "Two men", "individuals": too few or too vague for a crowd. */
  private static final Set<String> NO_CROWD = Lexicon.english().cue("no-crowd");

  private CrowdDeeds() {}

  /** Whether the first sentence tells of a demonstration and of no armed deed. */
  static boolean isCrowdStory(Story story) {
    if (story.opensWithProtesters() || story.isAboutRioters()) {
      return true;
    }
    for (EventMention mention : story.opening()) {
      if (hasCrowd(mention) || PartyPeople.areDispersed(mention)) {
        return true;
      }
      if (PartyPeople.isCrowdOf(mention) && !hasFirearms(story)) {
        return true;
      }
      switch (mention.eventClass()) {
        case DEMONSTRATE -> {
          boolean weak = WEAK.contains(mention.verb());
          if (weak ? isByPeople(mention) : !isByArmed(mention) || isByOfficers(mention)) {
            return true;
          }
        }
        case SHELL, STRIKE, EXPLODE, CLASH, ABDUCT, GRENADE, SUICIDE_BOMB -> {
          boolean people = isByPeople(mention) && !story.has(Means.SMALL_ARMS);
          boolean riot =
              mention.eventClass() == EventClass.CLASH
                  && (isInRiot(mention, story) || isWithForces(mention, story));
          return people
              || riot
              || mention.eventClass() == EventClass.CLASH && protest(mention, story);
        }
        case BLOCK -> {
          boolean angry =
              story.has(Circumstance.BARRICADE)
                  || story.has(Circumstance.RIOTING)
                  || story.has(Circumstance.CROWD_MOOD);
          if (angry && isByPeople(mention)) {
            return true;
          }
        }
        case KILL, BEAT, ATTACK, WOUND, DESTROY, ARREST, THROW, LOOT -> {
          if (isByPeople(mention)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Vendors and police clashed": people without arms on one side, police on the other. */
  private static boolean isWithForces(EventMention clash, Story story) {
    List<Participant> all = new ArrayList<>(clash.agents());
    all.addAll(clash.patients());
    boolean people =
        all.stream().anyMatch(one -> one.kind() == PersonKind.CIVILIANS && one.plural());
    boolean police =
        all.stream()
            .anyMatch(one -> one.kind() == PersonKind.POLICE || one.kind() == PersonKind.SECURITY);
    return people
        && police
        && story.anybody(one -> one.kind().isIrregular() && !one.isParty()).isEmpty()
        && !story.tells(EventClass.SHOOT)
        && !story.has(Means.SMALL_ARMS)
        && !story.has(Means.EXPLOSIVE_DEVICE);
  }

  /** "Miners were hurt in clashes with guards during a riot". */
  private static boolean isInRiot(EventMention clash, Story story) {
    boolean fighters =
        clash.agents().stream().anyMatch(one -> one.kind().isIrregular())
            || clash.patients().stream().anyMatch(one -> one.kind().isIrregular());
    if (fighters || hasFirearms(story) || story.has(Means.EXPLOSIVE_DEVICE)) {
      return false;
    }
    for (EventMention mention : story.opening()) {
      boolean crowd =
          mention.eventClass() == EventClass.DEMONSTRATE
              && mention.nominal()
              && mention.agents().isEmpty()
              && !WEAK.contains(mention.verb());
      if (crowd) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFirearms(Story story) {
    return story.has(Means.SMALL_ARMS) || story.tells(EventClass.SHOOT);
  }

  /** "Police clash with students protesting …". */
  private static boolean protest(EventMention clash, Story story) {
    for (EventMention mention : story.opening()) {
      boolean same = clash.patients().stream().anyMatch(mention.agents()::contains);
      if (mention.eventClass() == EventClass.DEMONSTRATE && same) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCrowd(EventMention mention) {
    if (mention.agents().stream().anyMatch(who -> who.kind().isCrowd())) {
      return true;
    }
    boolean gunmen = !mention.agents().isEmpty() && mention.agents().get(0).kind().isIrregular();
    for (Participant patient : mention.patients()) {
      // "gunmen opened fire on the crowd": just people
      if (patient.kind() == PersonKind.PROTESTERS
          || patient.kind() == PersonKind.RIOTERS && !gunmen) {
        return true;
      }
    }
    return false;
  }

  /** Whether unarmed people, more than one, do it. */
  private static boolean isByPeople(EventMention mention) {
    if (mention.agents().isEmpty()) {
      return false;
    }
    Participant first = mention.agents().get(0);
    boolean many =
        first.plural()
            || COLLECTIVE.contains(first.word())
            || first.count().isPresent() && !isOne(first);
    return first.kind() == PersonKind.CIVILIANS
        && (many || mention.agents().size() > 1)
        && !NO_CROWD.contains(first.word())
        && !(mention.nominal() && isGunAttack(mention, first));
  }

  /** "A gun attack by a group of men": by gunmen. */
  private static boolean isGunAttack(EventMention mention, Participant by) {
    boolean anybody = COLLECTIVE.contains(by.word()) && by.associates().isEmpty();
    return anybody && mention.eventClass() == EventClass.ATTACK;
  }

  private static boolean isOne(Participant participant) {
    return participant.count().get().isExact() && participant.count().get().low().getAsInt() == 1;
  }

  private static boolean isByArmed(EventMention mention) {
    return !mention.agents().isEmpty()
        && CrowdMet.isForce(mention.agents().get(0))
        && !isNation(mention.agents().get(0));
  }

  /** "The Malian protests": a people's, and not its army's. */
  private static boolean isNation(Participant participant) {
    return participant.nationality().isPresent()
        && participant.group().isEmpty()
        && Lexicon.english().person(participant.word()).isEmpty();
  }

  /** "Prison guards went on strike": police who demonstrate themselves. */
  private static boolean isByOfficers(EventMention mention) {
    return mention.patients().isEmpty()
        && mention.agents().stream().allMatch(one -> one.kind() == PersonKind.POLICE);
  }

  static Deed of(Story story) {
    boolean crowd = story.has(Circumstance.CROWD) || marches(story);
    boolean blocked = story.has(Circumstance.BARRICADE) || CrowdMet.isBlockade(story);
    boolean effigy = story.has(Circumstance.EFFIGY);
    boolean mood = crowd || story.has(Circumstance.CROWD_MOOD) || blocked || effigy;
    if (!mood && CrowdViolence.isViolent(story) && !CrowdMet.isAllThereIs(story)) {
      return Deed.MOB;
    }
    boolean violentWords =
        story.has(Circumstance.RIOTING)
            || story.has(Circumstance.CROWD_VIOLENCE)
            || CrowdViolence.doesDamage(story);
    boolean riot = CrowdViolence.isByCrowd(story) || story.has(Circumstance.RIOTING);
    boolean onlyEffigy = effigy && !CrowdViolence.isByCrowd(story);
    if (violentWords && riot && !onlyEffigy) {
      boolean road =
          blocked && !story.harmsPeople(EventClass.BEAT, EventClass.KILL, EventClass.ATTACK);
      boolean mob =
          !crowd && !road
              || story.has(Circumstance.MOB) && !story.has(Circumstance.DURING_DEMONSTRATION);
      return mob ? Deed.MOB : Deed.VIOLENT_DEMONSTRATION;
    }
    return CrowdMet.of(story);
  }

  private static boolean marches(Story story) {
    for (EventMention mention : story.mentions()) {
      if (mention.eventClass() == EventClass.DEMONSTRATE && !WEAK.contains(mention.verb())) {
        return true;
      }
    }
    return false;
  }
}
