package org.skirmish.export.ucdp;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.coding.CodedActor;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.HistoricalState;
import org.skirmish.world.World;

/**
 * Whose forces an actor is, as UCDP sees it. UCDP follows Gleditsch and Ward's list of independent
 * states, which opens in 1816; {@link UcdpNames} has its names and numbers.
 */
final class UcdpStates {

  /** Gleditsch and Ward's list begins here; what fought before has no number in it. */
  private static final int FIRST_YEAR = 1816;

  /**
   * A state of the list.
   *
   * @param name UCDP's name of the country
   * @param gwno its number in the list; empty for what has none
   */
  record State(String name, OptionalInt gwno) {}

  private static final class Past {
    private static final Set<String> NAMES = names();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      for (HistoricalState state : World.load().actors().states()) {
        names.add(state.actor().name());
      }
      return names;
    }
  }

  private UcdpStates() {}

  /**
   * The state whose forces an actor is; empty for those that are no state of the list: peoples and
   * empires of the past, peace missions, companies.
   *
   * @param year the year of the event, if it is known
   */
  static Optional<State> of(CodedActor actor, OptionalInt year) {
    if (year.isPresent() && year.getAsInt() < FIRST_YEAR) {
      return Optional.empty();
    }
    UcdpNames names = UcdpNames.instance();
    Optional<State> own = names.ownState(actor.name());
    if (own.isPresent()) {
      return own;
    }
    if (Past.NAMES.contains(actor.name()) && !names.isContinued(actor.name())
        || actor.iso3().isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> country = World.load().countries().byIso3(actor.iso3().get());
    return country.isPresent() ? Optional.of(names.state(country.get(), year)) : Optional.empty();
  }

  /**
   * Whether an actor is a state's armed forces or police, at home or abroad. Abroad ACLED's kind
   * does not tell them from peace missions and companies; their name does, or the registry.
   */
  static boolean isForce(CodedActor actor) {
    if (actor.type().isEmpty()) {
      return false;
    }
    if (actor.type().get() != ActorType.EXTERNAL_FORCES) {
      return actor.type().get() == ActorType.STATE_FORCES;
    }
    String name = actor.tableName();
    if (name.startsWith("Military Forces of ")
        || name.startsWith("Police Forces of ")
        || name.startsWith("Government of ")) {
      return true;
    }
    if (actor.iso3().isEmpty()) {
      return false;
    }
    Optional<ArmedActor> known = World.load().actors().find(actor.name());
    return name.startsWith("Operation ")
        || known.isPresent() && known.get().type() == ActorType.STATE_FORCES;
  }

  /** Whether an actor is a force of several states: a peace mission, an alliance, a coalition. */
  static boolean isMission(CodedActor actor) {
    return actor.type().isPresent()
        && actor.type().get() == ActorType.EXTERNAL_FORCES
        && actor.iso3().isEmpty()
        && !isForce(actor)
        && (actor.tableName().contains(": ")
            || World.load().actors().find(actor.name()).isPresent());
  }
}
