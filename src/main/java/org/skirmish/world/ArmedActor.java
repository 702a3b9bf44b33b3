package org.skirmish.world;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An armed actor that the registry knows: a group, a peace mission, a coalition, a company, or a
 * state of the past.
 *
 * @param name the canonical name, as an encyclopedia's infobox has it
 * @param acledName the name in ACLED's style, "JNIM: Group for Support of Islam and Muslims"; it
 *     may end in {@value #IN_COUNTRY}, see {@link #acledName(Optional)}
 * @param aliases other names and abbreviations
 * @param type ACLED's kind, as it is in its home country
 * @param country ISO3 of its home country, if it has one
 * @param ally whose cause it fights for by its nature: a peace mission or a pro-government militia
 *     fights beside states, an insurgent group against them
 * @param from the year of its founding (astronomical: 0 is 1 BC), if known
 * @param to the last year of its existence, empty if unknown or still going on
 * @param parent the name of the actor of which it is a branch, a member or the armed wing
 */
public record ArmedActor(
    String name,
    String acledName,
    List<String> aliases,
    ActorType type,
    Optional<String> country,
    Camp ally,
    OptionalInt from,
    OptionalInt to,
    Optional<String> parent) {

  /** Stands in the ACLED name of an actor that ACLED names anew in every country. */
  static final String IN_COUNTRY = " ({country})";

  /** Beside whom an actor usually stands; for deciding which names of an infobox fight together. */
  public enum Camp {
    /** States, their militias, peace missions, contractors hired by states. */
    STATE,
    /** Jihadist groups: they fight states, and now and then one another. */
    JIHADIST,
    /** Other insurgents and separatists. */
    INSURGENT,
    /** Political parties with their youth, of whom nobody says that they bear arms. */
    PARTY,
    /** Communal militias, gangs, cartels and everything else. */
    OTHER
  }

  /**
   * The name in ACLED's style for an event in a country: "Islamic State (Iraq)" in Iraq, "Islamic
   * State" where the country is unknown.
   */
  public String acledName(Optional<Country> where) {
    String country = where.isPresent() ? " (" + where.get().name() + ")" : "";
    return acledName.replace(IN_COUNTRY, country);
  }

  /**
   * Whether it can have fought in the given year; an unknown year of its life rules nothing out.
   */
  public boolean existedIn(int year) {
    return (from.isEmpty() || from.getAsInt() <= year) && (to.isEmpty() || year <= to.getAsInt());
  }

  /** Whether one of the two is a branch, a member or the armed wing of the other. */
  public boolean isBranchOrParentOf(ArmedActor other) {
    return parent.isPresent() && parent.get().equals(other.name)
        || other.parent.isPresent() && other.parent.get().equals(name);
  }
}
