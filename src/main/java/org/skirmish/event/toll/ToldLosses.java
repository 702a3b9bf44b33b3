package org.skirmish.event.toll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.event.PartyLine;
import org.skirmish.event.story.Loss;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.world.ArmedActor;

/** For each figure of the prose, the sides whose it is told to be. */
final class ToldLosses {

  private record Figure(Harm harm, Range range) {

    // Written out for the reason that Span gives.
    @Override
    public boolean equals(Object other) {
      return other instanceof Figure figure && harm == figure.harm && range.equals(figure.range);
    }

    @Override
    public int hashCode() {
      return 31 * harm.ordinal() + range.hashCode();
    }
  }

  private final List<List<PartyLine>> sides;
  private final Map<Figure, Set<Integer>> told = new HashMap<>();

  /**
   * @param sides the belligerents of each side
   * @param losses the losses that the prose tells of
   */
  ToldLosses(List<List<PartyLine>> sides, List<Loss> losses) {
    this.sides = sides;
    for (Loss loss : losses) {
      note(loss);
    }
  }

  private void note(Loss loss) {
    Figure figure = new Figure(loss.harm(), loss.range());
    for (int side = 0; side < sides.size(); side++) {
      boolean theirs =
          loss.party().isPresent() && loss.party().get().named()
              ? PartyLine.hold(sides.get(side), loss.key().get())
              : isOnly(side, loss);
      if (theirs) {
        if (!told.containsKey(figure)) {
          told.put(figure, new HashSet<>());
        }
        told.get(figure).add(side);
      }
    }
  }

  /** "Soldiers" are of the one side that has a state, "fighters" of the one that has none. */
  private boolean isOnly(int side, Loss loss) {
    boolean state = loss.isOfState();
    if (!state && !loss.isFighter()) {
      return false;
    }
    for (int s = 0; s < sides.size(); s++) {
      if ((s == side) != isOfState(s, state)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of a side are known to be of states, or to be of none. */
  private boolean isOfState(int side, boolean state) {
    for (PartyLine party : sides.get(side)) {
      if (!party.isKnown() || (party.camp() == ArmedActor.Camp.STATE) != state) {
        return false;
      }
    }
    return true;
  }

  /** What speaks for the items' being this side's. */
  double support(List<TollItem> items, int side) {
    double support = 0;
    for (TollItem item : items) {
      if (item.isFigure() && !item.part()) {
        support += support(item.harm().get(), item.range().get(), side);
      }
    }
    return support;
  }

  private double support(Harm harm, Range range, int side) {
    Set<Integer> whose = told.getOrDefault(new Figure(harm, range), Set.of());
    return whose.contains(side) ? 1.5 : whose.isEmpty() ? 0 : -1;
  }
}
