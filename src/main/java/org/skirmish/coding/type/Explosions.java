package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Explosions and remote violence. The codebook: one-sided events in which the tool makes engagement
 * asymmetric by taking away the target's ability to respond. Explosives used within an armed clash
 * are part of the battle; a suicide bomb, a vehicle with its charge driven into the target
 * included, stays one unless a ground assault with fighting follows.
 */
final class Explosions implements TypeRule {

  private static final List<Sign> MOST_SPECIFIC_FIRST =
      List.of(CHEMICAL, SUICIDE, AIR, GRENADE, SHELLING, EXPLOSIVE);

  private static final Map<Sign, SubEventType> TYPES =
      Map.of(
          CHEMICAL, SubEventType.CHEMICAL_WEAPON,
          SUICIDE, SubEventType.SUICIDE_BOMB,
          AIR, SubEventType.AIR_DRONE_STRIKE,
          SHELLING, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK,
          EXPLOSIVE, SubEventType.REMOTE_EXPLOSIVE_LANDMINE_IED,
          GRENADE, SubEventType.GRENADE);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    Reading reading = telling.reading();
    Optional<Sign> weapon = weapon(reading);
    if (weapon.isEmpty()
        || isDisrupted(reading)
        || isGroundFight(reading, weapon.get())
        || changesHands(reading, weapon.get())) {
      return Optional.empty();
    }
    return TypeDecision.of(TYPES.get(weapon.get()), "one-sided use of " + noun(weapon.get()));
  }

  private static String noun(Sign weapon) {
    return switch (weapon) {
      case CHEMICAL -> "a chemical weapon";
      case SUICIDE -> "a suicide bomb";
      case AIR -> "aircraft or drones";
      case SHELLING -> "artillery, mortars, rockets or missiles";
      case GRENADE -> "a grenade";
      default -> "a bomb or mine";
    };
  }

  /** The weapon of the first sentence that names one; the most specific of those. */
  private static Optional<Sign> weapon(Reading reading) {
    for (Sign absolute : List.of(CHEMICAL, SUICIDE)) {
      if (reading.hasStrong(absolute)) {
        return Optional.of(absolute);
      }
    }
    if (isVehicleBomb(reading)) {
      return Optional.of(SUICIDE);
    }
    Optional<Sign> strong = earliest(reading, true);
    return strong.isPresent() || isSure(reading) ? strong : earliest(reading, false);
  }

  /** A vehicle with explosives in it driven into its target; a mine lies behind "into". */
  private static boolean isVehicleBomb(Reading reading) {
    for (Sighting ram : reading.all(RAM)) {
      boolean flown = reading.in(ram.sentence()).contains(AIR);
      for (Sighting charge : reading.all(EXPLOSIVE)) {
        if (charge.sentence() == ram.sentence() && !flown && reading.reaches(ram, charge)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Weak words ("bombed", "aircraft", "mine") decide nothing where people fight on the ground. */
  private static boolean isSure(Reading reading) {
    return reading.has(GROUND) || reading.has(CLASH) || reading.has(SHOOT) || reading.has(ABDUCT);
  }

  private static Optional<Sign> earliest(Reading reading, boolean strong) {
    Sign best = null;
    for (Sign weapon : MOST_SPECIFIC_FIRST) {
      boolean named = strong ? reading.hasStrong(weapon) : reading.has(weapon);
      if (named && (best == null || reading.sentenceOf(weapon) < reading.sentenceOf(best))) {
        best = weapon;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Weapons that were seized, defused or shot down before they hurt anybody or struck. */
  private static boolean isDisrupted(Reading reading) {
    return StrategicDevelopments.onlyPartsFell(reading)
        || reading.has(DISRUPT)
            && !reading.has(KILL)
            && !reading.has(WOUND)
            && !StrategicDevelopments.someGotThrough(reading);
  }

  /** Armed people fight on the ground before, in or right after the sentence of the weapon. */
  private static boolean isGroundFight(Reading reading, Sign weapon) {
    int fight = Math.min(reading.sentenceOf(CLASH), reading.sentenceOf(REPULSE));
    int assault = firstAssault(reading);
    int limit = reading.sentenceOf(weapon) + 1;
    boolean twoSided = fight <= limit && !isFarFight(reading, weapon);
    boolean stormed = assault <= limit && facesArmed(reading);
    if (weapon == SUICIDE) {
      return (twoSided || reading.has(SHOOT)) && stormed;
    }
    return twoSided && bearArms(reading) || stormed || assault <= limit && weapon == GRENADE;
  }

  /** The first assault by people; the raids of aircraft are none. */
  private static int firstAssault(Reading reading) {
    int first = Integer.MAX_VALUE;
    for (Sighting assault : reading.all(GROUND)) {
      if (!reading.word(assault.at()).startsWith("raid") || !isFlown(reading, assault)) {
        first = Math.min(first, assault.sentence());
      }
    }
    return first;
  }

  /** Aircraft stand before the word, and no people between them and it. */
  private static boolean isFlown(Reading reading, Sighting raid) {
    Sighting aircraft = null;
    for (Sighting seen : reading.all(AIR)) {
      if (seen.sentence() == raid.sentence() && seen.end() <= raid.at()) {
        aircraft = seen;
      }
    }
    Optional<Sighting> agent = reading.agent(raid);
    return aircraft != null && (agent.isEmpty() || agent.get().at() < aircraft.at());
  }

  private static boolean bearArms(Reading reading) {
    return reading.has(ARMED) || reading.has(STATE) || !reading.has(CROWD);
  }

  /** "Retaliated with shelling", "responded with air strikes": both sides act from afar. */
  private static boolean isFarFight(Reading reading, Sign weapon) {
    return !reading.has(CLASH)
        && !reading.has(GROUND)
        && reading.has(REPULSE)
        && reading.sentenceOf(ATTACK) >= reading.sentenceOf(weapon)
        && Set.of(SHELLING, AIR).contains(weapon);
  }

  private static boolean facesArmed(Reading reading) {
    return reading.isDoneTo(GROUND, COMBATANTS)
        || reading.isDoneTo(KILL, COMBATANTS)
        || reading.isDoneTo(WOUND, COMBATANTS)
        || reading.has(CLASH)
        || reading.has(REPULSE);
  }

  private static boolean changesHands(Reading reading, Sign weapon) {
    return reading.firstSentenceOf(Set.of(CAPTURE, REGAIN)) <= reading.sentenceOf(weapon) + 1;
  }
}
