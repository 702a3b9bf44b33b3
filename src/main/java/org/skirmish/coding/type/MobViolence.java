package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Mob violence. The codebook: rioters violently interact with other rioters, civilians, property or
 * armed groups outside of demonstrations, without firearms or with crude ones: lynchings, vigilante
 * mobs, fights between supporters or communities with sticks and stones.
 */
final class MobViolence implements TypeRule {

  private static final Set<Sign> CROWDS = Set.of(CROWD, RIOTERS, PROTESTERS);
  private static final Set<Sign> FORCE = Set.of(STATE, ARMED);
  private static final Set<Sign> GUNS = Set.of(ARMED, SHOOT, SUICIDE, AIR, SHELLING);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    if (reading.hasStrong(LYNCH) && !ledByGuns(reading)) {
      return TypeDecision.of(SubEventType.MOB_VIOLENCE, "a mob used violence");
    }
    if (reading.has(RIOT) || reading.has(RIOTERS)) {
      return TypeDecision.of(SubEventType.MOB_VIOLENCE, "rioters outside of a demonstration");
    }
    if (!reading.hasAny(GUNS) && crowdActs(reading)) {
      return TypeDecision.of(
          SubEventType.MOB_VIOLENCE, "unarmed people fought, beat or destroyed as a crowd");
    }
    return Optional.empty();
  }

  private static boolean ledByGuns(Reading reading) {
    for (Sighting lynching : reading.all(LYNCH)) {
      if (lynching.strong() && reading.isDoneBy(lynching, FORCE)) {
        return true;
      }
    }
    return reading.firstSentenceOf(Set.of(ARMED, SHOOT)) < reading.sentenceOf(LYNCH)
        && !reading.in(reading.sentenceOf(LYNCH)).contains(CROWD);
  }

  private static boolean crowdActs(Reading reading) {
    for (Sign act : Set.of(BEAT, KILL, LOOT, DISORDER, ATTACK, MASSACRE)) {
      if (reading.isDoneBy(act, CROWDS)) {
        return true;
      }
    }
    for (Sighting suspicion : reading.all(LYNCH)) {
      boolean crowd = reading.opener(suspicion.sentence()).filter(CROWDS::contains).isPresent();
      if (crowd && hurtsIn(reading, suspicion.sentence())) {
        return true;
      }
    }
    for (Sighting clash : reading.all(CLASH)) {
      Set<Sign> sentence = reading.in(clash.sentence());
      if (sentence.contains(CROWD) || sentence.contains(LYNCH)) {
        return true;
      }
    }
    return reading.has(DISORDER) && reading.has(CROWD);
  }

  private static boolean hurtsIn(Reading reading, int sentence) {
    for (Sign act : Set.of(BEAT, KILL, MASSACRE, LOOT, WOUND)) {
      for (Sighting seen : reading.all(act)) {
        if (seen.sentence() == sentence) {
          return true;
        }
      }
    }
    return false;
  }
}
