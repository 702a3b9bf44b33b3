package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Protests and violent demonstrations. The codebook: a protest is an in-person public demonstration
 * of three or more participants who do not engage in violence, though violence may be used against
 * them; it is <i>with intervention</i> when attempts are made to disperse or suppress it without
 * serious injuries (arrests, tear gas), and met with <i>excessive force</i> when peaceful
 * protesters are targeted with lethal violence, by whomever. Demonstrators who engage in violence
 * or destruction (fights, stones, vandalism, burning tyres, barricades) make it a <i>violent
 * demonstration</i>.
 */
final class Demonstrations implements TypeRule {

  private static final Set<Sign> DEMONSTRATION = Set.of(PROTEST, PROTESTERS, RIOT, RIOTERS);
  private static final Set<Sign> CROWDS = Set.of(PROTESTERS, RIOTERS, CROWD, CIVIL);
  private static final Set<Sign> FORCE = Set.of(STATE, ARMED);
  private static final Set<Sign> WAR = Set.of(SUICIDE, AIR, SHELLING, ABDUCT, SEXUAL, REPULSE);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    if (!isDemonstration(reading)) {
      return Optional.empty();
    }
    boolean lethal = isLethal(reading);
    boolean violent = isViolent(reading);
    if (violent && !(lethal && lethalFirst(reading))) {
      return TypeDecision.of(
          SubEventType.VIOLENT_DEMONSTRATION, "demonstrators engaged in violence or destruction");
    }
    if (lethal) {
      return TypeDecision.of(
          SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
          "peaceful protesters were met with lethal force");
    }
    if (reading.has(DISPERSE) || reading.has(ARREST) || reading.isDoneBy(BEAT, FORCE)) {
      return TypeDecision.of(
          SubEventType.PROTEST_WITH_INTERVENTION, "a protest was dispersed or suppressed");
    }
    return TypeDecision.of(SubEventType.PEACEFUL_PROTEST, "a protest without violence");
  }

  private static boolean isDemonstration(Reading reading) {
    boolean gathering =
        reading.has(PROTEST)
            && (reading.has(CROWD) || reading.has(DISPERSE))
            && !reading.hasAny(Set.of(ARMED, SHOOT, KILL))
            && !reading.hasAny(Sign.REMOTE);
    boolean protest = reading.hasStrong(PROTEST) || reading.has(PROTESTERS) || gathering;
    boolean riot =
        (reading.has(RIOT) || reading.has(RIOTERS))
            && !reading.hasStrong(LYNCH)
            && reading.has(DISORDER);
    riot |= reading.has(DISORDER) && reading.has(CROWD) && reading.has(DISPERSE);
    if (!protest && !riot) {
      return false;
    }
    int demonstration =
        Math.min(reading.firstSentenceOf(DEMONSTRATION), reading.sentenceOf(DISORDER));
    return reading.firstSentenceOf(WAR) >= demonstration
        && armedAttack(reading) >= demonstration
        && !targetsOfWar(reading);
  }

  /** The first sentence in which armed people attack. */
  private static int armedAttack(Reading reading) {
    int sentence = Integer.MAX_VALUE;
    for (Sign act : Set.of(GROUND, ATTACK, CLASH, KILL, SHOOT)) {
      for (Sighting seen : reading.all(act)) {
        if (reading.isDoneBy(seen, Set.of(ARMED)) && !reading.isDoneTo(seen, CROWDS)) {
          sentence = Math.min(sentence, seen.sentence());
        }
      }
    }
    return sentence;
  }

  /** A suicide bombing or air strike in the same breath is the event, whoever it hits. */
  private static boolean targetsOfWar(Reading reading) {
    return reading.has(SUICIDE) || reading.hasStrong(AIR) && reading.has(KILL);
  }

  private static boolean isLethal(Reading reading) {
    if (reading.has(LIVE_FIRE)) {
      return true;
    }
    for (Sign act : Set.of(SHOOT, KILL, GROUND)) {
      for (Sighting seen : reading.all(act)) {
        boolean crowd = reading.isDoneTo(seen, CROWDS);
        boolean force = reading.isDoneBy(seen, FORCE);
        if (force && act == SHOOT && atDemonstration(reading, seen)) {
          return true;
        }
        if (crowd && (force || act != GROUND && reading.in(seen.sentence()).contains(SHOOT))) {
          return true;
        }
      }
    }
    return reading.has(GRENADE) && (reading.has(KILL) || reading.has(WOUND));
  }

  /** Shots at people who are not named but demonstrate in the same sentence. */
  private static boolean atDemonstration(Reading reading, Sighting shots) {
    Set<Sign> sentence = reading.in(shots.sentence());
    return sentence.contains(PROTEST) && !reading.isDoneTo(shots, Sign.COMBATANTS);
  }

  private static boolean isViolent(Reading reading) {
    return reading.has(DISORDER)
        || reading.has(RIOT)
        || reading.has(RIOTERS)
        || reading.hasStrong(LYNCH)
        || reading.has(CLASH) && !reading.has(ARMED)
        || reading.isDoneBy(ATTACK, Set.of(PROTESTERS, RIOTERS, CROWD))
        || reading.isDoneBy(LOOT, Set.of(PROTESTERS, RIOTERS, CROWD));
  }

  private static boolean lethalFirst(Reading reading) {
    int lethal = reading.firstSentenceOf(Set.of(LIVE_FIRE, SHOOT, KILL));
    int violent = reading.firstSentenceOf(Set.of(DISORDER, RIOT, RIOTERS, CLASH));
    return lethal < violent;
  }
}
