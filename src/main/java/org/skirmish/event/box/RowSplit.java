package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.Findings;
import org.skirmish.event.PartyLine;
import org.skirmish.event.toll.SideToll;
import org.skirmish.event.toll.TollItem;
import org.skirmish.event.toll.TollSplit;
import org.skirmish.model.Doubt;
import org.skirmish.model.Harm;
import org.skirmish.world.World;

/**
 * Gives the figures of a row to their sides, or leaves them all out.
 *
 * @param adrift whether the prose names one of the sides, so that no cell is known for either
 */
record RowSplit(ProseFigures prose, boolean adrift, World world, Findings findings) {

  /**
   * Below this margin a split of figures between sides is a guess, and its figures are left out.
   */
  private static final double SURE = 0.75;

  /** The figures by side; empty, with a flag, where the layout does not tell whose they are. */
  Optional<List<SideToll>> of(List<TollItem> items, List<List<PartyLine>> sides, String row) {
    TollSplit.Split split = TollSplit.of(items, sides, prose.losses());
    boolean lost = adrift && items.stream().anyMatch(item -> item.cell() >= 0);
    if (lost || split.margin() < SURE || isOfMoreSides(items, sides)) {
      if (tellsFigures(items)) {
        findings.doubt(
            Doubt.Kind.GUESSED_TOLLS,
            "Which side the figures of the "
                + row
                + " row belong to could not be told; they were left out.");
      }
      return Optional.empty();
    }
    List<SideToll> tolls = new ArrayList<>();
    for (int s = 0; s < sides.size(); s++) {
      tolls.add(SideToll.of(split.sides().get(s), sides.get(s)));
    }
    return Optional.of(tolls);
  }

  /** Whether a flat row has a cell for a side that is lost, so that the only one may own either. */
  private boolean isOfMoreSides(List<TollItem> items, List<List<PartyLine>> sides) {
    int killed = 0;
    for (TollItem item : items) {
      if (sides.size() == 1 && isOfOthers(item, sides.get(0))) {
        return true;
      }
      boolean first = item.cell() < 0 && item.label().isEmpty() && !item.part() && !item.bullet();
      killed += first && item.isFigure() && item.harm().get() == Harm.KILLED ? 1 : 0;
    }
    return sides.size() == 1 && killed > 1;
  }

  /** Whether the figure's label is the name of a party that does not stand on the side. */
  private boolean isOfOthers(TollItem item, List<PartyLine> side) {
    if (item.label().isEmpty() || !item.isFigure()) {
      return false;
    }
    String label = item.label().get();
    boolean party =
        world.countries().byName(label).isPresent()
            || world.countries().byDemonym(label).isPresent()
            || world.actors().find(label).isPresent();
    return party && side.stream().noneMatch(one -> one.isLabelled(label));
  }

  /** No figures for any side. */
  static List<SideToll> nothing(List<List<PartyLine>> sides) {
    List<SideToll> tolls = new ArrayList<>();
    for (List<PartyLine> side : sides) {
      tolls.add(SideToll.of(List.of(), side));
    }
    return tolls;
  }

  private static boolean tellsFigures(List<TollItem> items) {
    for (TollItem item : items) {
      if (item.isFigure()) {
        return true;
      }
    }
    return false;
  }
}
