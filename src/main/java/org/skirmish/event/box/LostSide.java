package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.event.Actor;
import org.skirmish.event.PartyLine;
import org.skirmish.event.Side;
import org.skirmish.event.toll.TollItem;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/**
 * The side whose cell a copy has lost: where the belligerents of a battle all stand on one side,
 * the prose names those whom they fought.
 */
final class LostSide {

  private final List<PartyLine> known;
  private final World world;

  private LostSide(List<PartyLine> known, World world) {
    this.known = known;
    this.world = world;
  }

  /**
   * @param known the one side that the box has
   * @param told the sides as the prose tells them
   * @return those against whom the prose puts the known side, by name; none where it does not say
   */
  static List<PartyLine> of(List<PartyLine> known, List<Side> told, World world) {
    return new LostSide(known, world).against(told);
  }

  /**
   * The two sides of the prose, where a copy has lost both cells and kept their losses.
   *
   * @param casualties the figures of the box
   * @return none where the prose does not name two, or the figures are of no cells
   */
  static List<List<PartyLine>> both(List<TollItem> casualties, List<Side> told, World world) {
    LostSide lost = new LostSide(List.of(), world);
    List<List<PartyLine>> sides = new ArrayList<>();
    for (Side side : told) {
      List<PartyLine> named = new ArrayList<>();
      for (Actor actor : side.actors()) {
        if (lost.isNamed(actor) && actor.span().isPresent()) {
          named.add(lost.line(actor));
        }
      }
      if (!named.isEmpty()) {
        sides.add(named);
      }
    }
    boolean cells = casualties.stream().anyMatch(item -> item.cell() > 0);
    return cells && sides.size() == 2 ? sides : List.of();
  }

  private List<PartyLine> against(List<Side> told) {
    List<PartyLine> lost = new ArrayList<>();
    boolean named = false;
    for (Side side : told) {
      List<PartyLine> others = new ArrayList<>();
      boolean ours = false;
      for (Actor actor : side.actors()) {
        ours |= isKnown(actor);
        if (isNamed(actor) && actor.span().isPresent()) {
          others.add(line(actor));
        }
      }
      named |= ours;
      if (!ours) {
        lost.addAll(withoutStates(others));
      }
    }
    return named ? lost : ofOtherCamp(told);
  }

  /**
   * Where the prose does not name the known side, states fight against groups: whoever of the
   * prose's two sides is of the other camp.
   */
  private List<PartyLine> ofOtherCamp(List<Side> told) {
    boolean states = known.stream().allMatch(LostSide::isState);
    boolean groups = known.stream().noneMatch(LostSide::isState);
    List<PartyLine> found = new ArrayList<>();
    int sides = 0;
    for (Side side : told) {
      List<PartyLine> others = new ArrayList<>();
      for (Actor actor : side.actors()) {
        if (isNamed(actor) && actor.span().isPresent()) {
          others.add(line(actor));
        }
      }
      boolean apart =
          !others.isEmpty()
              && (states && others.stream().noneMatch(LostSide::isState)
                  || groups && others.stream().allMatch(LostSide::isState));
      if (apart) {
        sides++;
        found = withoutStates(others);
      }
    }
    return told.size() == 2 && sides == 1 ? found : List.of();
  }

  /** A state's police have its name, and words of their own beside it. */
  private boolean isNamed(Actor actor) {
    return actor.participant().isEmpty() || world.countries().byName(actor.asWritten()).isPresent();
  }

  private static boolean isState(PartyLine party) {
    return party.camp() == ArmedActor.Camp.STATE;
  }

  /** Without a state that is only told of by the name of a body of it beside it. */
  private static List<PartyLine> withoutStates(List<PartyLine> parties) {
    List<PartyLine> kept = new ArrayList<>();
    for (PartyLine party : parties) {
      boolean repeated = false;
      for (PartyLine other : parties) {
        repeated |= other != party && party.isCalled(Words.of(other.party().name()).get(0));
      }
      if (!repeated || party.party().country().isEmpty()) {
        kept.add(party);
      }
    }
    return kept;
  }

  private boolean isKnown(Actor actor) {
    Party party = PartyNames.named(actor.asWritten(), known.get(0).written(), world);
    for (PartyLine line : known) {
      boolean branch =
          party.known().isPresent()
              && line.party().known().isPresent()
              && party.known().get().isBranchOrParentOf(line.party().known().get());
      if (branch || line.key().equals(party.key()) || line.isLabelled(actor.asWritten())) {
        return true;
      }
    }
    return false;
  }

  private PartyLine line(Actor actor) {
    Party party = PartyNames.named(actor.asWritten(), actor.span().get(), world);
    return new PartyLine(party, party.span(), -1, false, false, false);
  }
}
