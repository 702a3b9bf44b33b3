package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Violence against civilians. The codebook: an organised armed group inflicts violence upon unarmed
 * non-combatants who cannot respond in kind. <i>Sexual violence</i> goes before other harm;
 * <i>Abduction/forced disappearance</i> is one without other violence; the rest are <i>Attacks</i>,
 * torture and beatings included.
 */
final class CivilianViolence implements TypeRule {

  private static final Set<Sign> HARMS = Set.of(KILL, WOUND, SHOOT, MASSACRE, BEAT);
  private static final List<Sign> ACTS =
      List.of(GROUND, ATTACK, SHOOT, KILL, WOUND, MASSACRE, BEAT, ABDUCT, SEXUAL);
  private static final Set<Sign> PEOPLE = Set.of(CIVIL, CROWD, PROTESTERS);
  private static final Set<Sign> FORCE = Set.of(STATE, ARMED);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    if (reading.has(SEXUAL)) {
      return TypeDecision.of(SubEventType.SEXUAL_VIOLENCE, "sexual violence against civilians");
    }
    boolean harmed = reading.hasAny(HARMS);
    if (reading.has(ABDUCT) && (!kills(reading) || leads(reading))) {
      return TypeDecision.of(
          SubEventType.ABDUCTION_FORCED_DISAPPEARANCE, "people were taken away by force");
    }
    if (harmed || attackOnPeople(reading)) {
      return TypeDecision.of(SubEventType.ATTACK, "an armed group attacked unarmed people");
    }
    return Optional.empty();
  }

  /** Whether somebody other than the abducted was killed or hurt. */
  private static boolean kills(Reading reading) {
    return reading.has(KILL)
        || reading.has(WOUND)
        || reading.has(MASSACRE)
        || reading.sentenceOf(SHOOT) < reading.sentenceOf(ABDUCT);
  }

  /** Whether the abduction is told first and the dead only some sentences later. */
  private static boolean leads(Reading reading) {
    int dead = reading.firstSentenceOf(Set.of(KILL, WOUND, MASSACRE, SHOOT));
    return dead - reading.sentenceOf(ABDUCT) > 1;
  }

  private static boolean attackOnPeople(Reading reading) {
    if (reading.has(ARREST) || reading.has(DISRUPT)) {
      return false;
    }
    for (Sign act : List.of(GROUND, ATTACK)) {
      if (reading.isDoneTo(act, PEOPLE)) {
        return true;
      }
      if (reading.isDoneTo(act, Set.of(SETTLEMENT)) && !reading.has(LOOT)) {
        return true;
      }
    }
    return !reading.has(LOOT) && reading.has(ATTACK) && reading.isDoneBy(ATTACK, FORCE);
  }

  /** Whether unarmed people are among those whom some act is done to. */
  static boolean victims(Reading reading) {
    for (Sign act : ACTS) {
      if (reading.isDoneTo(act, PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first sentence that tells of violence and of its victims has only unarmed people as
   * victims, and nobody has fought back so far.
   */
  static boolean first(Reading reading) {
    int sentence = firstWithVictims(reading);
    if (sentence == Integer.MAX_VALUE
        || reading.sentenceOf(CLASH) <= sentence
        || reading.sentenceOf(REPULSE) <= sentence) {
      return false;
    }
    Set<Sign> seenThere = reading.in(sentence);
    boolean people =
        seenThere.contains(MASSACRE) && !seenThere.contains(STATE) && !seenThere.contains(POST);
    for (Sign act : ACTS) {
      for (Sighting seen : reading.all(act)) {
        if (seen.sentence() == sentence) {
          if (reading.isDoneTo(seen, COMBATANTS) && !isDoneToItsAgent(reading, seen)) {
            return false;
          }
          people |= reading.isDoneTo(seen, PEOPLE);
        }
      }
    }
    return people;
  }

  /** Whether the words show one party alone, as doer and as target. */
  private static boolean isDoneToItsAgent(Reading reading, Sighting act) {
    Optional<Sighting> target = reading.target(act);
    Optional<Sighting> agent = reading.agent(act);
    return target.isPresent() && agent.isPresent() && agent.get().at() == target.get().at();
  }

  private static int firstWithVictims(Reading reading) {
    int sentence = Integer.MAX_VALUE;
    for (Sign act : ACTS) {
      for (Sighting seen : reading.all(act)) {
        if (act == MASSACRE || reading.target(seen).isPresent()) {
          sentence = Math.min(sentence, seen.sentence());
        }
      }
    }
    return sentence;
  }
}
