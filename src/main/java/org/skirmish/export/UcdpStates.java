package org.skirmish.export;

import java.util.HashSet;
import java.util.Map;
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
 * States as UCDP names and numbers them. UCDP follows Gleditsch and Ward's list of independent
 * states, which opens in 1816, and gives a few countries their former name in brackets.
 */
final class UcdpStates {

  /** Gleditsch and Ward's list begins here; what fought before has no number in it. */
  private static final int FIRST_YEAR = 1816;

  /** UCDP's names where they are not those of {@code countries.csv}. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("BIH", "Bosnia-Herzegovina"),
          Map.entry("COD", "DR Congo (Zaire)"),
          Map.entry("COG", "Congo"),
          Map.entry("KHM", "Cambodia (Kampuchea)"),
          Map.entry("MDG", "Madagascar (Malagasy)"),
          Map.entry("MMR", "Myanmar (Burma)"),
          Map.entry("RUS", "Russia (Soviet Union)"),
          Map.entry("SRB", "Serbia (Yugoslavia)"),
          Map.entry("SWZ", "Kingdom of eSwatini (Swaziland)"),
          Map.entry("USA", "United States of America"),
          Map.entry("VNM", "Vietnam (North Vietnam)"),
          Map.entry("YEM", "Yemen (North Yemen)"),
          Map.entry("ZWE", "Zimbabwe (Rhodesia)"));

  /** States of the past that are states of their own in the list. */
  private static final Map<String, State> OWN_NUMBERS =
      Map.of(
          "Yugoslavia", new State("Serbia (Yugoslavia)", OptionalInt.of(345)),
          "Federal Republic of Yugoslavia", new State("Serbia (Yugoslavia)", OptionalInt.of(345)),
          "South Yemen", new State("South Yemen", OptionalInt.of(680)),
          "South Vietnam", new State("South Vietnam", OptionalInt.of(817)));

  /** States of the past that are the same state as today's in the list. */
  private static final Set<String> CONTINUED =
      Set.of(
          "Alaouite Sultanate",
          "British Empire",
          "Derg",
          "Ethiopian Empire",
          "Khmer Republic",
          "Kingdom of Afghanistan",
          "Kingdom of Egypt",
          "Kingdom of Greece",
          "Kingdom of Iraq",
          "Kingdom of Laos",
          "Mutawakkilite Kingdom of Yemen",
          "North Vietnam",
          "North Yemen",
          "Portuguese Empire",
          "Soviet Union",
          "Spanish Empire");

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

  /** UCDP's name of a country of today. */
  static String name(Country country) {
    return NAMES.getOrDefault(country.iso3(), country.name());
  }

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
    State own = OWN_NUMBERS.get(actor.name());
    if (own != null) {
      return Optional.of(own);
    }
    if (Past.NAMES.contains(actor.name()) && !CONTINUED.contains(actor.name())
        || actor.iso3().isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> country = World.load().countries().byIso3(actor.iso3().get());
    return country.isPresent()
        ? Optional.of(new State(name(country.get()), country.get().gwno()))
        : Optional.empty();
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
    if (name.startsWith("Military Forces of ") || name.startsWith("Police Forces of ")) {
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
