package org.skirmish.export.ucdp;

import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;

/**
 * The party of a dyad that a side stands for. UCDP's dyads have one party a side, the primary one;
 * allies are secondary parties and have no column. So the government of the country where it
 * happened leads, then another government, a mission of several states, and a group.
 *
 * @param kind what sort of party it is
 * @param name its name in the table
 * @param gwno the number of its state; empty for those without a state
 */
record UcdpParty(Kind kind, String name, OptionalInt gwno) {

  /** From the most to the least telling. */
  enum Kind {
    GOVERNMENT,
    MISSION,
    GROUP,
    /** Armed, as far as is known, but nobody can say for whom: a company, an actor of no kind. */
    UNKNOWN,
    UNARMED
  }

  static final UcdpParty CIVILIANS = new UcdpParty(Kind.UNARMED, "Civilians", OptionalInt.empty());

  private static final String UNIDENTIFIED = "Unidentified Armed Group";

  /**
   * @param where the ISO3 code of the country where it happened
   * @param year the year in which it happened
   */
  static UcdpParty of(CodedSide side, Optional<String> where, OptionalInt year) {
    CodedActor lead = null;
    Kind kind = Kind.UNARMED;
    for (CodedActor actor : side.actors()) {
      Kind own = kind(actor);
      boolean host = own == Kind.GOVERNMENT && where.isPresent() && actor.iso3().equals(where);
      if (lead == null || own.compareTo(kind) < 0) {
        lead = actor;
        kind = own;
      }
      if (host) {
        return named(actor, own, year);
      }
    }
    return lead == null ? CIVILIANS : named(lead, kind, year);
  }

  private static UcdpParty named(CodedActor actor, Kind kind, OptionalInt year) {
    if (kind == Kind.UNARMED) {
      return CIVILIANS;
    }
    if (kind == Kind.GOVERNMENT) {
      Optional<UcdpStates.State> state = UcdpStates.of(actor, year);
      if (state.isPresent()) {
        return new UcdpParty(kind, "Government of " + state.get().name(), state.get().gwno());
      }
    }
    // "Gunmen" is no name; ACLED's "Unidentified Armed Group (Niger)" says as much.
    boolean nameless = actor.tableName().startsWith(UNIDENTIFIED);
    return new UcdpParty(kind, nameless ? actor.tableName() : actor.name(), OptionalInt.empty());
  }

  private static Kind kind(CodedActor actor) {
    if (actor.type().isEmpty()) {
      return Kind.UNKNOWN;
    }
    return switch (actor.type().get()) {
      case STATE_FORCES -> Kind.GOVERNMENT;
      case REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA -> Kind.GROUP;
      case RIOTERS, PROTESTERS, CIVILIANS -> Kind.UNARMED;
      case EXTERNAL_FORCES ->
          UcdpStates.isForce(actor)
              ? Kind.GOVERNMENT
              : UcdpStates.isMission(actor) ? Kind.MISSION : Kind.UNKNOWN;
    };
  }

  /** Whether it is a state's or several states' party. */
  boolean isState() {
    return kind == Kind.GOVERNMENT || kind == Kind.MISSION;
  }

  boolean isArmed() {
    return kind != Kind.UNARMED;
  }

  /** "Mali" of "Government of Mali"; the name itself for others. */
  String place() {
    String government = "Government of ";
    return name.startsWith(government) ? name.substring(government.length()) : name;
  }
}
