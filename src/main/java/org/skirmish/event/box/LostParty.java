package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.PartyLine;
import org.skirmish.event.story.Combatant;
import org.skirmish.event.story.Loss;
import org.skirmish.event.toll.TollItem;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.Party;
import org.skirmish.model.Harm;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;

/**
 * A party that a copy has lost from its cell, known by its dead: where the prose tells the very
 * figure of the casualty row of a party that the box does not name, that party is of the side that
 * the figure stands under.
 */
final class LostParty {

  private final List<List<PartyLine>> sides;
  private final List<Loss> losses;
  private final List<ActorMention> named;

  private LostParty(List<List<PartyLine>> sides, List<Loss> losses, List<ActorMention> named) {
    this.sides = sides;
    this.losses = losses;
    this.named = named;
  }

  /**
   * Adds the lost parties to their sides.
   *
   * @param items the figures of the casualty row, civilians left out
   * @param losses what the prose tells of losses
   * @param named all whom the prose names
   */
  static void add(
      List<TollItem> items,
      List<List<PartyLine>> sides,
      List<Loss> losses,
      List<ActorMention> named) {
    LostParty lost = new LostParty(sides, losses, named);
    for (TollItem item : items) {
      boolean plain = item.isFigure() && item.label().isEmpty() && !item.part();
      if (plain && item.harm().get() == Harm.KILLED) {
        Optional<Party> party = lost.owner(item);
        int side = party.isPresent() ? lost.side(item, party.get()) : -1;
        if (side >= 0) {
          sides
              .get(side)
              .add(
                  new PartyLine(party.get(), party.get().span(), item.cell(), false, false, false));
        }
      }
    }
  }

  /** The party of which the prose tells the figure, if it is one and not of the box. */
  private Optional<Party> owner(TollItem item) {
    Party owner = null;
    for (Loss loss : losses) {
      boolean same =
          !loss.part()
              && loss.harm() == Harm.KILLED
              && loss.range().equals(item.range().get())
              && loss.party().isPresent();
      if (!same) {
        continue;
      }
      Combatant victims = loss.party().get();
      if (!victims.named()
          || isBoxed(victims)
          || owner != null && !owner.key().equals(victims.key())) {
        return Optional.empty();
      }
      owner = party(victims);
    }
    return Optional.ofNullable(owner);
  }

  /** The party of the victims; of a body's people the one branch of it that the prose names. */
  private Party party(Combatant victims) {
    if (victims.ofState() && victims.known().isEmpty()) {
      Optional<Country> country = victims.participant().nationality();
      return new Party(victims.name(), victims.span(), victims.key(), Optional.empty(), country);
    }
    Party own =
        new Party(victims.name(), victims.span(), victims.key(), victims.known(), Optional.empty());
    Party exact = own;
    for (ActorMention other : named) {
      boolean branch =
          victims.known().isPresent()
              && other.known().isPresent()
              && !other.key().equals(victims.key())
              && other.known().get().isBranchOrParentOf(victims.known().get());
      if (branch && exact != own && !exact.key().equals(other.key())) {
        return own;
      }
      if (branch && exact == own) {
        exact = new Party(other.name(), other.span(), other.key(), other.known(), other.country());
      }
    }
    return exact;
  }

  private boolean isBoxed(Combatant victims) {
    for (List<PartyLine> side : sides) {
      for (PartyLine party : side) {
        boolean branch =
            victims.known().isPresent()
                && party.party().known().isPresent()
                && victims.known().get().isBranchOrParentOf(party.party().known().get());
        if (branch
            || isForce(victims, party)
            || party.key().equals(victims.key())
            || party.isLabelled(victims.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The Constabulary of Ireland is boxed by its own name, and not by that of its state. */
  private static boolean isForce(Combatant victims, PartyLine party) {
    Optional<ArmedActor> force = victims.participant().group();
    return force.isPresent() && party.party().known().equals(force);
  }

  /** The side of the figure's cell; without cells the one side of states, for a state's people. */
  private int side(TollItem item, Party party) {
    if (item.cell() >= 0) {
      return item.cell() < sides.size() ? item.cell() : -1;
    }
    boolean state =
        party.country().isPresent()
            || party.known().isPresent() && party.known().get().ally() == ArmedActor.Camp.STATE;
    List<Integer> ofStates = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      if (sides.get(s).stream().anyMatch(line -> line.camp() == ArmedActor.Camp.STATE)) {
        ofStates.add(s);
      }
    }
    return state && ofStates.size() == 1 ? ofStates.get(0) : -1;
  }
}
