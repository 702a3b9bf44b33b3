package org.skirmish.export.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.Side;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.world.Country;

/**
 * Who fought whom, in UCDP's terms. UCDP knows three types of organized violence: state-based (at
 * least one party is the government of a state), non-state (two groups, neither of them a
 * government) and one-sided (a government or a group kills civilians). In state-based dyads the
 * government is side A, in one-sided ones the perpetrator is, and side B is "Civilians".
 *
 * <p>What is no armed violence between or by organized parties has no type: riots, peaceful
 * protests, strategic developments. Neither has a fight of which one party is not known.
 *
 * @param type 1 state-based, 2 non-state, 3 one-sided, if it is one of them
 * @param a the party of side A, if one is known
 * @param b the party of side B, if one is known
 * @param sideA the side behind it
 * @param sideB the side behind it; empty when side B is civilians
 */
record UcdpDyad(
    OptionalInt type,
    Optional<UcdpParty> a,
    Optional<UcdpParty> b,
    Optional<CodedSide> sideA,
    Optional<CodedSide> sideB) {

  private static final OptionalInt NO_TYPE = OptionalInt.empty();
  private static final OptionalInt STATE_BASED = OptionalInt.of(1);
  private static final OptionalInt NON_STATE = OptionalInt.of(2);
  private static final OptionalInt ONE_SIDED = OptionalInt.of(3);

  /** A side and its party. */
  private record Contender(CodedSide side, UcdpParty party) {}

  static UcdpDyad of(CodedEvent event) {
    List<Contender> armed = new ArrayList<>();
    boolean unarmedSide = false;
    for (CodedSide side : event.sides()) {
      UcdpParty party = UcdpParty.of(side, where(event), year(event));
      if (!party.isArmed()) {
        unarmedSide = true;
      } else if (side.side().role() == Side.Role.ATTACKER) {
        armed.add(0, new Contender(side, party));
      } else {
        armed.add(new Contender(side, party));
      }
    }
    if (armed.isEmpty()) {
      return new UcdpDyad(
          NO_TYPE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Contender first = armed.get(0);
    if (isOneSided(event, armed, unarmedSide)) {
      return new UcdpDyad(
          ONE_SIDED,
          Optional.of(first.party()),
          Optional.of(UcdpParty.CIVILIANS),
          Optional.of(first.side()),
          Optional.empty());
    }
    if (armed.size() == 1) {
      return new UcdpDyad(
          NO_TYPE,
          Optional.of(first.party()),
          Optional.empty(),
          Optional.of(first.side()),
          Optional.empty());
    }
    return opponents(event, first, armed.get(1));
  }

  private static UcdpDyad opponents(CodedEvent event, Contender first, Contender second) {
    boolean swap =
        second.party().isState() && second.party().kind().compareTo(first.party().kind()) < 0;
    Contender a = swap ? second : first;
    Contender b = swap ? first : second;
    return new UcdpDyad(
        typeOf(event, a.party(), b.party()),
        Optional.of(a.party()),
        Optional.of(b.party()),
        Optional.of(a.side()),
        Optional.of(b.side()));
  }

  private static OptionalInt typeOf(CodedEvent event, UcdpParty a, UcdpParty b) {
    boolean known = a.kind() != UcdpParty.Kind.UNKNOWN && b.kind() != UcdpParty.Kind.UNKNOWN;
    if (!known || isUnorganized(event)) {
      return NO_TYPE;
    }
    return a.isState() || b.isState() ? STATE_BASED : NON_STATE;
  }

  /**
   * An attack of which civilians were the target. Where ACLED's type says violence against
   * civilians and the article names a second armed side, it was a fight all the same if that side
   * lost as many people: policemen who die in a besieged shopping centre do not make a battle of a
   * massacre, which UCDP would give a row of its own beside the fight.
   */
  private static boolean isOneSided(CodedEvent event, List<Contender> armed, boolean unarmedSide) {
    if (isUnorganized(event) || armed.get(0).side().side().role() == Side.Role.DEFENDER) {
      return false;
    }
    if (isAgainstCivilians(event)) {
      for (Contender opponent : armed.subList(1, armed.size())) {
        int dead = dead(opponent.side().side().toll());
        if (dead > 0 && dead >= dead(event.event().civilians())) {
          return false;
        }
      }
      return true;
    }
    boolean battle =
        event.subEventType().isPresent()
            && event.subEventType().get().eventType() == EventType.BATTLES;
    boolean harmed = !battle && !event.event().civilians().isEmpty();
    // An army whose patrol was hit together with passers-by is no perpetrator.
    boolean victim =
        armed.get(0).side().side().role() != Side.Role.ATTACKER
            && dead(armed.get(0).side().side().toll()) > 0;
    return armed.size() == 1 && (unarmedSide || harmed && !victim);
  }

  private static boolean isAgainstCivilians(CodedEvent event) {
    Optional<SubEventType> type = event.subEventType();
    return type.isPresent()
        && (type.get().eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
            || type.get() == SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS);
  }

  private static boolean isUnorganized(CodedEvent event) {
    if (event.subEventType().isEmpty()) {
      return false;
    }
    SubEventType type = event.subEventType().get();
    return switch (type.eventType()) {
      case RIOTS, STRATEGIC_DEVELOPMENTS -> true;
      case PROTESTS -> type != SubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
      default -> false;
    };
  }

  /** The lowest figure of the dead, or the highest where that is all that is known. */
  private static int dead(Toll toll) {
    Optional<Range> killed = toll.get(Harm.KILLED);
    if (killed.isEmpty()) {
      return 0;
    }
    return killed.get().low().orElse(killed.get().high().orElse(0));
  }

  private static Optional<String> where(CodedEvent event) {
    Optional<Country> country = event.place().country();
    return country.isPresent() ? Optional.of(country.get().iso3()) : Optional.empty();
  }

  private static OptionalInt year(CodedEvent event) {
    return event.event().date().isPresent()
        ? OptionalInt.of(event.event().date().get().start().getYear())
        : OptionalInt.empty();
  }

  /** "A - B"; empty as long as one of the two is not known. */
  Optional<String> name() {
    return a.isPresent() && b.isPresent()
        ? Optional.of(a.get().name() + " - " + b.get().name())
        : Optional.empty();
  }

  /**
   * The conflict's name. UCDP puts the state of side A before what a state-based conflict is about,
   * as in "Mali: Government", and calls any other conflict by its dyad. What it is about is UCDP's
   * to say: here the article's name of the wider war stands there.
   *
   * @param war the wider war, if the article names one
   */
  Optional<String> conflict(Optional<String> war) {
    if (type.equals(NON_STATE) || type.equals(ONE_SIDED)) {
      return name();
    }
    if (war.isEmpty() || type.isEmpty()) {
      return war;
    }
    String states = a.get().place();
    if (b.get().isState()) {
      states += " - " + b.get().place();
    }
    return war.get().startsWith(states + ": ") ? war : Optional.of(states + ": " + war.get());
  }
}
