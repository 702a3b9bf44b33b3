package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.WordLists;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Strategic developments. The codebook: information on the activities of violent groups that is not
 * itself recorded as political violence, yet may trigger it: agreements, arrests, changes to
 * groups, weapons disrupted before use, bases set up, looting and destruction of property, places
 * that change hands without fighting, and other events of weight. A weapon is disrupted when it is
 * stopped before it does what it was meant to, whoever is hurt by its debris.
 */
final class StrategicDevelopments implements TypeRule {

  private static final Map<Sign, SubEventType> TYPES =
      Map.ofEntries(
          Map.entry(DISRUPT, SubEventType.DISRUPTED_WEAPONS_USE),
          Map.entry(TRANSFER, SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY),
          Map.entry(ABANDON, SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY),
          Map.entry(CAPTURE, SubEventType.NON_VIOLENT_TRANSFER_OF_TERRITORY),
          Map.entry(AGREEMENT, SubEventType.AGREEMENT),
          Map.entry(BASE, SubEventType.HEADQUARTERS_OR_BASE_ESTABLISHED),
          Map.entry(ARREST, SubEventType.ARRESTS),
          Map.entry(LOOT, SubEventType.LOOTING_PROPERTY_DESTRUCTION),
          Map.entry(GROUP, SubEventType.CHANGE_TO_GROUP_ACTIVITY),
          Map.entry(OTHER, SubEventType.OTHER));

  private static final List<Sign> MOST_SPECIFIC_FIRST =
      List.of(DISRUPT, TRANSFER, AGREEMENT, BASE, OTHER, ARREST, LOOT, GROUP, CAPTURE, ABANDON);

  private static final Set<String> FALLING_PARTS = WordLists.of("falling-parts");

  private static final Set<Sign> BLOOD = Set.of(KILL, WOUND, SHOOT, MASSACRE, SEXUAL, ABDUCT);

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    if (telling.reading().has(TRANSFER) && isOfPeople(telling.reading())) {
      return TypeDecision.of(SubEventType.ARRESTS, "people were taken without a fight");
    }
    Optional<Sign> strong = earliest(telling.reading(), true);
    Optional<Sign> sign = strong.isPresent() ? strong : earliest(telling.reading(), false);
    return sign.isPresent()
        ? TypeDecision.of(TYPES.get(sign.get()), "no violence, and words of this kind")
        : Optional.empty();
  }

  /**
   * Whether the event opens with a strategic development and sheds no blood, so that later words of
   * violence are its background.
   */
  static boolean opens(Reading reading) {
    if (onlyPartsFell(reading)) {
      return true;
    }
    if (reading.hasAny(BLOOD)) {
      return false;
    }
    if (reading.hasStrong(DISRUPT)
        && !reading.has(CLASH)
        && !someGotThrough(reading)
        && !isBooty(reading)) {
      return true;
    }
    int development = Integer.MAX_VALUE;
    for (Sign sign : List.of(TRANSFER, AGREEMENT, BASE, ARREST, GROUP)) {
      development = Math.min(development, firstStrong(reading, sign));
    }
    int violence = Integer.MAX_VALUE;
    for (Sign sign : VIOLENT) {
      violence = Math.min(violence, firstStrong(reading, sign));
    }
    for (Sign sign : REMOTE) {
      violence = Math.min(violence, firstStrong(reading, sign));
    }
    if (!reading.has(TRANSFER) && !reading.has(ABANDON)) {
      for (Sign sign : List.of(CAPTURE, REGAIN)) {
        violence = Math.min(violence, firstStrong(reading, sign));
      }
    }
    return development < violence;
  }

  /** Some of the missiles or drones were shot down, others struck. */
  static boolean someGotThrough(Reading reading) {
    return reading.has(IMPACT) && (reading.hasStrong(SHELLING) || reading.hasStrong(AIR));
  }

  /** Whoever is hurt is hurt by what falls down of an intercepted weapon. */
  static boolean onlyPartsFell(Reading reading) {
    boolean hurt = false;
    for (Sign harm : List.of(KILL, WOUND)) {
      for (Sighting seen : reading.all(harm)) {
        if (!reading.isPrecededBy(seen, FALLING_PARTS)) {
          return false;
        }
        hurt = true;
      }
    }
    return hurt && reading.hasStrong(DISRUPT);
  }

  /** Weapons that attackers carry off are part of their attack. */
  private static boolean isBooty(Reading reading) {
    for (Sign act : List.of(GROUND, ATTACK)) {
      for (Sighting seen : reading.all(act)) {
        Optional<Sighting> subject = reading.subject(seen);
        if (subject.isPresent()
            && subject.get().sign() == ARMED
            && subject.get().at() < seen.at()
            && seen.at() < firstStrong(reading, DISRUPT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Suspects taken without a fight are arrested; no ground changes hands. */
  private static boolean isOfPeople(Reading reading) {
    Set<Sign> sentence = reading.in(reading.sentenceOf(TRANSFER));
    return sentence.contains(ARREST) && !sentence.contains(CAPTURE) && !sentence.contains(ABANDON);
  }

  private static int firstStrong(Reading reading, Sign sign) {
    int first = Integer.MAX_VALUE;
    for (Sighting seen : reading.all(sign)) {
      if (seen.strong()) {
        first = Math.min(first, seen.at());
      }
    }
    return first;
  }

  /** The kind of the first sentence that names one; the most specific of those. */
  private static Optional<Sign> earliest(Reading reading, boolean strong) {
    Sign best = null;
    for (Sign sign : MOST_SPECIFIC_FIRST) {
      boolean named = strong ? reading.hasStrong(sign) : reading.has(sign);
      if (named && (best == null || reading.sentenceOf(sign) < reading.sentenceOf(best))) {
        best = sign;
      }
    }
    return Optional.ofNullable(best);
  }
}
