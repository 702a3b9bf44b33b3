package org.skirmish.world;

import java.util.List;
import java.util.Optional;

/**
 * An armed actor that the registry knows: a group, a peace mission, a coalition, a company, or a
 * state of the past.
 *
 * @param name the canonical name
 * @param aliases other names and abbreviations
 * @param type ACLED's kind, as it is in its home country
 * @param country ISO3 of its home country, if it has one
 * @param ally whose cause it fights for by its nature: a peace mission or a pro-government militia
 *     fights beside states, an insurgent group against them
 */
public record ArmedActor(
    String name, List<String> aliases, ActorType type, Optional<String> country, Camp ally) {

  /** Beside whom an actor usually stands; for deciding which names of an infobox fight together. */
  public enum Camp {
    /** States, their militias, peace missions, contractors hired by states. */
    STATE,
    /** Jihadist groups: they fight states, and now and then one another. */
    JIHADIST,
    /** Other insurgents and separatists. */
    INSURGENT,
    /** Communal militias, gangs, cartels and everything else. */
    OTHER
  }
}
