package org.skirmish.coding.type;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.world.ActorType;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/**
 * All that an event's type is judged by.
 *
 * @param reading what its words say
 * @param outcome what its result says of the winner
 * @param sides the kinds of actors on each side, attackers first where the roles are known
 * @param countries the countries of today, to know "Russian" by
 * @param where the country of the event
 */
public record Telling(
    Reading reading,
    Outcome outcome,
    List<Set<ActorType>> sides,
    Countries countries,
    Optional<Country> where) {

  /** Who won, as far as the result says. */
  public enum Outcome {
    STATE_VICTORY,
    NON_STATE_VICTORY,
    OPEN
  }

  private static final Set<ActorType> ARMED_KINDS =
      Set.of(
          ActorType.STATE_FORCES,
          ActorType.REBEL_GROUP,
          ActorType.POLITICAL_MILITIA,
          ActorType.IDENTITY_MILITIA,
          ActorType.EXTERNAL_FORCES);

  public Telling {
    sides = List.copyOf(sides);
  }

  /** Whether two sides are known to bear arms. */
  boolean armedSides() {
    int armed = 0;
    for (Set<ActorType> side : sides) {
      armed += Collections.disjoint(side, ARMED_KINDS) ? 0 : 1;
    }
    return armed >= 2;
  }

  boolean hasSideOf(ActorType type) {
    for (Set<ActorType> side : sides) {
      if (side.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a non-state group stands on some side. */
  boolean hasNonState() {
    return hasSideOf(ActorType.REBEL_GROUP)
        || hasSideOf(ActorType.POLITICAL_MILITIA)
        || hasSideOf(ActorType.IDENTITY_MILITIA);
  }

  /** Whether the side that began it is foreign forces and nobody else. */
  boolean foreignAttack() {
    return !sides.isEmpty() && sides.get(0).equals(Set.of(ActorType.EXTERNAL_FORCES));
  }

  /** Whether these are told to be another country's: "Russian troops", and not in Russia. */
  boolean isForeign(Sighting soldiers) {
    Optional<Country> home = countries.byDemonym(reading.word(soldiers.at() - 1));
    return where.isPresent() && home.isPresent() && !home.get().equals(where.get());
  }
}
