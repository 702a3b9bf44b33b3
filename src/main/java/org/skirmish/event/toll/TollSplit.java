package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.skirmish.event.PartyLine;
import org.skirmish.event.story.Loss;
import org.skirmish.model.Harm;

/**
 * Decides which side each figure of a row belongs to. The figures keep their order, so that only
 * the places of the cuts between the sides are open; every way to cut is weighed by the gaps
 * between the figures, by repeated kinds of harm, by labels that name a belligerent, and by what
 * the prose says of each party's losses.
 */
public final class TollSplit {

  /**
   * Figures by side.
   *
   * @param sides for each side its items, in order
   * @param margin by how much the best cut beats the next that says otherwise
   */
  public record Split(List<List<TollItem>> sides, double margin) {}

  /** Nobody can tell whose so many figures are; the longest real row has some thirty. */
  private static final int MOST_ITEMS = 150;

  private final List<TollItem> items;
  private final List<List<PartyLine>> sides;
  private final boolean blanks;

  /** The side that each item's label names, or −1. */
  private final int[] labelled;

  private final ToldLosses told;

  private TollSplit(List<TollItem> items, List<List<PartyLine>> sides, List<Loss> told) {
    this.items = items;
    this.sides = sides;
    this.labelled = new int[items.size()];
    for (int i = 0; i < labelled.length; i++) {
      labelled[i] = named(items.get(i), sides);
    }
    this.told = new ToldLosses(sides, told);
    this.blanks = TollItem.blankBetween(items);
  }

  /**
   * @param items the figures of all sides, civilians left out
   * @param sides the belligerents of each side
   * @param told the losses that the prose tells of
   */
  public static Split of(List<TollItem> items, List<List<PartyLine>> sides, List<Loss> told) {
    if (!items.isEmpty() && tellCells(items)) {
      return byCell(items, sides);
    }
    if (items.size() > MOST_ITEMS) {
      return new Split(empty(sides.size()), 0);
    }
    return new TollSplit(items, sides, told).decide();
  }

  /** Whether the layout tells cells; a line across all of them has none even then. */
  private static boolean tellCells(List<TollItem> items) {
    for (TollItem item : items) {
      if (item.cell() >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Split byCell(List<TollItem> items, List<List<PartyLine>> sides) {
    List<List<TollItem>> split = empty(sides.size());
    int last = 0;
    for (TollItem item : items) {
      last = Math.max(last, item.cell());
      int side = sideOf(item.cell(), sides);
      if (side >= 0) {
        split.get(side).add(item);
      }
    }
    // Of two cells the one belligerent that is left may own either.
    boolean adrift = sides.size() <= last && sides.stream().noneMatch(TollSplit::hasCell);
    return adrift ? new Split(empty(sides.size()), 0) : new Split(split, Double.POSITIVE_INFINITY);
  }

  /** The side whose belligerents stand in the cell; by their order where theirs are not told. */
  private static int sideOf(int cell, List<List<PartyLine>> sides) {
    boolean told = false;
    for (int s = 0; s < sides.size() && cell >= 0; s++) {
      told |= hasCell(sides.get(s));
      if (sides.get(s).get(0).cell() == cell) {
        return s;
      }
    }
    if (told && cell >= 0) {
      for (int s = 0; s < sides.size(); s++) {
        if (!hasCell(sides.get(s))) {
          return s; // the prose names the side that the box has lost
        }
      }
      return -1;
    }
    return cell < sides.size() ? cell : -1;
  }

  private static boolean hasCell(List<PartyLine> side) {
    return side.get(0).cell() >= 0;
  }

  private static List<List<TollItem>> empty(int sides) {
    List<List<TollItem>> split = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      split.add(new ArrayList<>());
    }
    return split;
  }

  private Split decide() {
    List<int[]> cuts = new ArrayList<>();
    if (!items.isEmpty() && !sides.isEmpty()) {
      collect(new int[sides.size()], 1, cuts);
    }
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    int[] chosen = null;
    for (int[] cut : cuts) {
      double score = score(cut);
      if (score > best) {
        second = best;
        best = score;
        chosen = cut;
      } else {
        second = Math.max(second, score);
      }
    }
    List<List<TollItem>> split = empty(sides.size());
    if (chosen != null) {
      for (int side = 0; side < chosen.length; side++) {
        split.get(side).addAll(items.subList(chosen[side], end(chosen, side)));
      }
    }
    return new Split(split, best - second);
  }

  /** All ascending choices of where the second and later sides begin; a side may stay empty. */
  private void collect(int[] starts, int side, List<int[]> cuts) {
    if (side == starts.length) {
      cuts.add(starts.clone());
      return;
    }
    for (int i = starts[side - 1]; i <= items.size(); i++) {
      boolean open =
          i == items.size() || i > 0 && items.get(i).cut() != TollItem.Gap.LIST || i == 0;
      if (open) {
        starts[side] = i;
        collect(starts, side + 1, cuts);
        if (cuts.size() > 5000) {
          return;
        }
      }
    }
  }

  private double score(int[] starts) {
    double score = 0;
    int[] begins = new int[items.size() + 1];
    for (int side = 1; side < starts.length; side++) {
      begins[starts[side]]++;
    }
    for (int i = 1; i < items.size(); i++) {
      score += gap(items.get(i), begins[i] > 0);
    }
    for (int side = 0; side < starts.length; side++) {
      score += side(starts[side], end(starts, side), side);
    }
    return score;
  }

  private int end(int[] starts, int side) {
    return side + 1 < starts.length ? starts[side + 1] : items.size();
  }

  private double gap(TollItem item, boolean cut) {
    return switch (item.cut()) {
      case BLANK -> cut ? 2.5 : -2;
      case BLANK_INSIDE -> cut ? 0 : -0.5;
      case LINE -> cut && blanks ? -3 : 0;
      case SPACE -> cut ? 0 : -0.5;
      case LIST -> cut ? -6 : 0;
    };
  }

  private double side(int from, int to, int side) {
    List<TollItem> own = items.subList(from, to);
    if (own.isEmpty()) {
      return -3;
    }
    double score = 0;
    boolean unknown = false;
    for (TollItem item : own) {
      unknown |= !item.isFigure();
    }
    if (unknown && own.size() > 1) {
      score -= 2;
    }
    score -= 3.0 * repeats(own);
    if (linesOfParties(own, sides.get(side).size()).isPresent()) {
      // One line for each party of the side explains the repeats, but only just.
      score += 3.0 * repeats(own) - 0.5;
    }
    for (int i = from; i < to; i++) {
      score += labelled[i] < 0 ? 0 : labelled[i] == side ? 4 : -6;
    }
    return score + opening(own) + told.support(own, side);
  }

  /** Cells open with their dead or their total; where any cell does, one that does not is odd. */
  private double opening(List<TollItem> own) {
    Optional<Harm> first = own.get(0).harm();
    boolean odd = first.isPresent() && first.get() != Harm.KILLED && first.get() != Harm.TOTAL;
    return odd && TollItem.count(Harm.KILLED, items) > 0 ? -3 : 0;
  }

  /** How often a kind of harm comes again without a label or a bullet to explain it. */
  private static int repeats(List<TollItem> own) {
    Set<String> seen = new HashSet<>();
    int repeats = 0;
    for (TollItem item : own) {
      if (item.isFigure() && !item.part() && !item.bullet()) {
        String kind = item.harm().get() + "/" + item.label().orElse("");
        boolean labelled = item.label().isPresent() && !item.label().get().equals("total");
        // A plain figure behind labelled ones of its kind begins another cell.
        boolean mixed = !labelled && seen.contains(item.harm().get() + "/labelled");
        repeats += seen.add(kind) && !mixed ? 0 : 1;
        if (labelled) {
          seen.add(item.harm().get() + "/labelled");
        }
      }
    }
    return repeats;
  }

  /**
   * The items line by line when there are as many lines as parties and each line is a whole toll.
   */
  static Optional<List<List<TollItem>>> linesOfParties(List<TollItem> own, int parties) {
    Map<Integer, List<TollItem>> lines = new TreeMap<>();
    for (TollItem item : own) {
      if (!lines.containsKey(item.line())) {
        lines.put(item.line(), new ArrayList<>());
      }
      lines.get(item.line()).add(item);
    }
    if (parties < 2 || lines.size() != parties) {
      return Optional.empty();
    }
    for (List<TollItem> line : lines.values()) {
      if (TollItem.count(Harm.KILLED, line) == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(lines.values()));
  }

  private static int named(TollItem item, List<List<PartyLine>> sides) {
    for (int s = 0; s < sides.size() && item.label().isPresent(); s++) {
      for (PartyLine party : sides.get(s)) {
        if (party.isLabelled(item.label().get())) {
          return s;
        }
      }
    }
    return -1;
  }
}
