package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;
import org.skirmish.world.ActorType;

/**
 * Battles. The codebook: a violent interaction between two organised armed groups. <i>Government
 * regains territory</i> when government forces or their allies fight and win a place back from
 * competing groups; <i>Non-state actor overtakes territory</i> when a non-state group, or the
 * forces of a foreign state, fight and win control of a place; every other battle, a base overrun
 * and left again included, is an <i>Armed clash</i>.
 */
final class Battles implements TypeRule {

  private static final List<Sign> ASSAULTS = List.of(GROUND, ATTACK, SHOOT, KILL, WOUND);
  private static final Set<Sign> FIGHTERS = Set.of(STATE, ARMED);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    Optional<TypeDecision> territory = territory(telling);
    if (territory.isPresent()) {
      return territory;
    }
    if (isArmedClash(telling)) {
      return TypeDecision.of(SubEventType.ARMED_CLASH, "two armed parties fought");
    }
    if (telling.armedSides()
        && reading.hasAny(VIOLENT)
        && !(reading.has(MASSACRE) && !reading.has(STATE) && !reading.has(POST))
        && !CivilianViolence.victims(reading)) {
      return TypeDecision.of(SubEventType.ARMED_CLASH, "both sides bear arms");
    }
    return Optional.empty();
  }

  private static Optional<TypeDecision> territory(Telling telling) {
    Reading reading = telling.reading();
    int regain = Math.max(lastOf(reading, REGAIN), Ousting.last(reading, true));
    int capture = Math.max(lastOf(reading, CAPTURE), Ousting.last(reading, false));
    boolean regained = regain >= 0;
    boolean captured = capture >= 0;
    if (telling.outcome() == Telling.Outcome.STATE_VICTORY
        && telling.hasNonState()
        && (regained || captured)) {
      return TypeDecision.of(
          SubEventType.GOVERNMENT_REGAINS_TERRITORY,
          "the result names the state as winner and ground changed hands");
    }
    if (!regained && !captured || withoutFight(reading) || CivilianViolence.first(reading)) {
      return Optional.empty();
    }
    if (telling.outcome() == Telling.Outcome.NON_STATE_VICTORY && captured) {
      return overtakes();
    }
    if (regained && regain >= capture) {
      return byRebels(reading) ? overtakes() : regains();
    }
    if (leftAgain(reading)) {
      return Optional.empty();
    }
    if (isBy(reading, CAPTURE, STATE)
        && !capturedByForeigners(telling)
        && !telling.foreignAttack()) {
      return regains();
    }
    return overtakes();
  }

  private static boolean capturedByForeigners(Telling telling) {
    Reading reading = telling.reading();
    for (Sighting capture : reading.all(CAPTURE)) {
      Optional<Sighting> subject = reading.subject(capture);
      if (subject.isPresent() && telling.isForeign(subject.get())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TypeDecision> regains() {
    return TypeDecision.of(
        SubEventType.GOVERNMENT_REGAINS_TERRITORY, "government forces won a place back");
  }

  private static Optional<TypeDecision> overtakes() {
    return TypeDecision.of(
        SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY,
        "a non-state group or foreign forces won control of a place");
  }

  /** A non-state group is the sentence's subject, and nearest to the words of regaining, too. */
  private static boolean byRebels(Reading reading) {
    return isBy(reading, REGAIN, ARMED)
        && !isBy(reading, REGAIN, STATE)
        && reading.isDoneBy(REGAIN, Set.of(ARMED));
  }

  private static boolean isBy(Reading reading, Sign act, Sign party) {
    for (Sighting seen : reading.all(act)) {
      Optional<Sighting> subject = reading.subject(seen);
      if (subject.isPresent() && subject.get().sign() == party) {
        return true;
      }
    }
    return false;
  }

  /** A place that changes hands without fighting is a strategic development. */
  private static boolean withoutFight(Reading reading) {
    boolean fought =
        reading.has(CLASH)
            || reading.has(GROUND)
            || reading.has(KILL)
            || reading.has(WOUND)
            || reading.has(SHOOT)
            || reading.has(REPULSE)
            || reading.has(OUST);
    return reading.has(TRANSFER) && !fought || reading.has(ABANDON) && !fought;
  }

  private static int lastOf(Reading reading, Sign sign) {
    int last = -1;
    for (Sighting seen : reading.all(sign)) {
      last = Math.max(last, seen.at());
    }
    return last;
  }

  /** Those who took the place went away again in the same or the next sentence. */
  private static boolean leftAgain(Reading reading) {
    if (!reading.has(CAPTURE)) {
      return false;
    }
    Sighting taken = reading.all(CAPTURE).get(0);
    for (Sighting left : reading.all(ABANDON)) {
      boolean soon = left.at() > taken.at() && left.sentence() <= taken.sentence() + 1;
      if (soon && !reading.isDoneBy(left, Set.of(STATE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArmedClash(Telling telling) {
    Reading reading = telling.reading();
    if (CivilianViolence.first(reading)) {
      return false;
    }
    if (reading.has(REPULSE) && (reading.has(ATTACK) || reading.has(GROUND))) {
      return true;
    }
    if (clashOfArmed(reading)) {
      return true;
    }
    return assaultOnArmed(telling) && !isQuietRaid(reading);
  }

  private static boolean assaultOnArmed(Telling telling) {
    for (Sign assault : ASSAULTS) {
      for (Sighting act : telling.reading().all(assault)) {
        if (isOnArmed(telling, act)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean clashOfArmed(Reading reading) {
    for (Sighting clash : reading.all(CLASH)) {
      Set<Sign> sentence = reading.in(clash.sentence());
      boolean crowd = sentence.contains(CROWD) || sentence.contains(LYNCH);
      if (!crowd || sentence.contains(ARMED) || sentence.contains(SHOOT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnArmed(Telling telling, Sighting act) {
    Reading reading = telling.reading();
    Optional<Sighting> target = reading.target(act);
    if (target.isEmpty() || !COMBATANTS.contains(target.get().sign())) {
      return false;
    }
    // The police of "killed in a police operation" and the like are no victims.
    Optional<Sighting> agent = reading.agent(act);
    return agent.isEmpty()
        || agent.get().sign() != target.get().sign()
        || agent.get().sign() != STATE
        || telling.hasSideOf(ActorType.REBEL_GROUP);
  }

  /** A raid in which nobody fought back is coded by what it brought: arrests, weapons. */
  private static boolean isQuietRaid(Reading reading) {
    boolean quiet =
        !reading.has(KILL) && !reading.has(WOUND) && !reading.has(SHOOT) && !reading.has(CLASH);
    return quiet
        && (reading.has(ARREST) || reading.has(DISRUPT))
        && reading.isDoneBy(GROUND, FIGHTERS);
  }
}
