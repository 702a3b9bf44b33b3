package org.skirmish.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Harm;
import org.skirmish.mention.LossMention;
import org.skirmish.mention.Range;
import org.skirmish.world.Words;

/**
 * Decides which side each figure of a row belongs to. The figures keep their order, so that only
 * the places of the cuts between the sides are open; every way to cut is weighed by the gaps
 * between the figures, by repeated kinds of harm, by labels that name a belligerent, and by what
 * the prose says of each party's losses.
 */
final class TollSplit {

  /**
   * Figures by side.
   *
   * @param sides for each side its items, in order
   * @param margin by how much the best cut beats the next that says otherwise
   */
  record Split(List<List<TollItem>> sides, double margin) {}

  private final List<TollItem> items;
  private final List<List<PartyLine>> sides;
  private final List<LossMention> told;
  private final boolean blanks;

  private TollSplit(List<TollItem> items, List<List<PartyLine>> sides, List<LossMention> told) {
    this.items = items;
    this.sides = sides;
    this.told = told;
    this.blanks = items.stream().skip(1).anyMatch(i -> i.cut() == TollItem.Gap.BLANK);
  }

  /**
   * @param items the figures of all sides, civilians left out
   * @param sides the belligerents of each side
   * @param told the losses that the prose tells of
   */
  static Split of(List<TollItem> items, List<List<PartyLine>> sides, List<LossMention> told) {
    if (!items.isEmpty() && items.stream().allMatch(item -> item.cell() >= 0)) {
      return byCell(items, sides.size());
    }
    return new TollSplit(items, sides, told).decide();
  }

  private static Split byCell(List<TollItem> items, int sides) {
    List<List<TollItem>> split = empty(sides);
    for (TollItem item : items) {
      if (item.cell() < sides) {
        split.get(item.cell()).add(item);
      }
    }
    return new Split(split, Double.POSITIVE_INFINITY);
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
      for (int i = 0; i < items.size(); i++) {
        split.get(sideOf(chosen, i)).add(items.get(i));
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

  private static int sideOf(int[] starts, int item) {
    int side = 0;
    for (int s = 1; s < starts.length; s++) {
      if (starts[s] <= item) {
        side = s;
      }
    }
    return side;
  }

  private double score(int[] starts) {
    double score = 0;
    for (int i = 1; i < items.size(); i++) {
      score += gap(items.get(i), sideOf(starts, i) != sideOf(starts, i - 1));
    }
    for (int side = 0; side < starts.length; side++) {
      List<TollItem> own = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        if (sideOf(starts, i) == side) {
          own.add(items.get(i));
        }
      }
      score += side(own, side);
    }
    return score;
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

  private double side(List<TollItem> own, int side) {
    if (own.isEmpty()) {
      return -3;
    }
    double score = 0;
    boolean unknown = own.stream().anyMatch(item -> !item.isFigure());
    if (unknown && own.size() > 1) {
      score -= 2;
    }
    score -= 3.0 * repeats(own);
    if (linesOfParties(own, sides.get(side).size()).isPresent()) {
      // One line for each party of the side explains the repeats, but only just.
      score += 3.0 * repeats(own) - 0.5;
    }
    for (TollItem item : own) {
      score += label(item, side);
    }
    return score + opening(own) + told(own, side);
  }

  /** Cells open with their dead or their total; where any cell does, one that does not is odd. */
  private double opening(List<TollItem> own) {
    Optional<Harm> first = own.get(0).harm();
    boolean odd = first.filter(h -> h != Harm.KILLED && h != Harm.TOTAL).isPresent();
    boolean known =
        items.stream().anyMatch(i -> i.harm().filter(h -> h == Harm.KILLED).isPresent());
    return odd && known ? -1 : 0;
  }

  /** How often a kind of harm comes again without a label or a bullet to explain it. */
  private static int repeats(List<TollItem> own) {
    Set<String> seen = new HashSet<>();
    int repeats = 0;
    for (TollItem item : own) {
      if (item.isFigure() && !item.part() && !item.bullet()) {
        String kind = item.harm().get() + "/" + item.label().orElse("");
        boolean labelled = item.label().filter(l -> !l.equals("total")).isPresent();
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
    Map<Integer, List<TollItem>> lines = new java.util.TreeMap<>();
    own.forEach(item -> lines.computeIfAbsent(item.line(), l -> new ArrayList<>()).add(item));
    if (parties < 2 || lines.size() != parties) {
      return Optional.empty();
    }
    boolean whole =
        lines.values().stream()
            .allMatch(
                line ->
                    line.stream()
                        .anyMatch(item -> item.harm().filter(h -> h == Harm.KILLED).isPresent()));
    return whole ? Optional.of(List.copyOf(lines.values())) : Optional.empty();
  }

  private double label(TollItem item, int side) {
    if (item.label().isEmpty()) {
      return 0;
    }
    for (int s = 0; s < sides.size(); s++) {
      for (PartyLine party : sides.get(s)) {
        if (names(item.label().get(), party)) {
          return s == side ? 4 : -6;
        }
      }
    }
    return 0;
  }

  /** Whether the label is the party's name, or one of its words is. */
  static boolean names(String label, PartyLine party) {
    String key = Words.key(label);
    String name = Words.key(party.party().name());
    return key.equals(name)
        || party.key().equals(key)
        || party.party().country().filter(c -> matches(key, c.name(), c.aliases())).isPresent()
        || party.party().country().filter(c -> matches(key, "", c.demonyms())).isPresent()
        || party.party().known().filter(k -> matches(key, k.name(), k.aliases())).isPresent();
  }

  private static boolean matches(String key, String name, List<String> others) {
    return key.equals(Words.key(name)) || others.stream().anyMatch(o -> key.equals(Words.key(o)));
  }

  /** What the prose says of this side's losses, figure by figure. */
  private double told(List<TollItem> own, int side) {
    return own.stream()
        .filter(item -> item.isFigure() && !item.part())
        .mapToDouble(item -> support(item.harm().get(), item.range().get(), side))
        .sum();
  }

  private double support(Harm harm, Range range, int side) {
    double here = 0;
    double elsewhere = 0;
    for (LossMention loss : told) {
      if (loss.part() || loss.harm() != harm || !loss.range().equals(range)) {
        continue;
      }
      for (int s = 0; s < sides.size(); s++) {
        if (isOf(loss, s)) {
          here = s == side ? 1.5 : here;
          elsewhere = s == side ? elsewhere : 1;
        }
      }
    }
    return here > 0 ? here : -elsewhere;
  }

  private boolean isOf(LossMention loss, int side) {
    if (loss.victims().isPresent()) {
      String key = loss.victims().get().key();
      return sides.get(side).stream().anyMatch(party -> party.key().equals(key));
    }
    return false;
  }
}
