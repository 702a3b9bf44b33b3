package org.skirmish.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.world.ActorType;

/**
 * All that an event's type is judged by.
 *
 * @param reading what its words say
 * @param outcome what its result says of the winner
 * @param sides the kinds of actors on each side, attackers first where the roles are known
 * @param foreign whether the soldiers seen are told to be another country's
 */
record Telling(
    Reading reading, Outcome outcome, List<Set<ActorType>> sides, Predicate<Sighting> foreign) {

  /** Who won, as far as the result says. */
  enum Outcome {
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

  Telling {
    sides = List.copyOf(sides);
  }

  /** Whether two sides are known to bear arms. */
  boolean armedSides() {
    return sides.stream().filter(side -> side.stream().anyMatch(ARMED_KINDS::contains)).count()
        >= 2;
  }

  boolean hasSideOf(ActorType type) {
    return sides.stream().anyMatch(side -> side.contains(type));
  }

  /** Whether a non-state group stands on some side. */
  boolean hasNonState() {
    return hasSideOf(ActorType.REBEL_GROUP)
        || hasSideOf(ActorType.POLITICAL_MILITIA)
        || hasSideOf(ActorType.IDENTITY_MILITIA);
  }

  /** Whether the side that began it is foreign forces and nobody else. */
  boolean foreignAttack() {
    return firstSide().filter(side -> side.equals(Set.of(ActorType.EXTERNAL_FORCES))).isPresent();
  }

  private Optional<Set<ActorType>> firstSide() {
    return sides.stream().findFirst();
  }
}
