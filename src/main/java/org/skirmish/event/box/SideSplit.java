package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.event.PartyLine;
import org.skirmish.event.story.Relations;
import org.skirmish.world.ArmedActor.Camp;

/**
 * Decides which of a row's belligerents fight together. Where the layout keeps the cells, they are
 * the sides. Where it does not, every way to cut the list is weighed: blank lines, the number of
 * cells in the other rows, known alliances and enmities, and who attacks whom in the prose.
 */
final class SideSplit {

  /**
   * A cut of the list.
   *
   * @param starts index of the first belligerent of each side
   * @param rule how it was decided, in a few words
   * @param sure whether the signs are strong
   */
  record Cut(List<Integer> starts, String rule, boolean sure) {}

  private static final int MOST_SIDES = 4;
  private static final double MARGIN = 1.5;

  private final List<PartyLine> parties;
  private final Relations relations;
  private final List<Integer> otherRows;
  private final double blankWeight;
  private final boolean anyBlank;
  private final boolean flagged;

  /** What speaks for two belligerents, the first before the second, on one side. */
  private final double[][] together;

  /** What speaks for them on two sides. */
  private final double[][] apart;

  private SideSplit(
      List<PartyLine> parties, Relations relations, List<Integer> otherRows, boolean blanksTell) {
    this.parties = parties;
    this.blankWeight = blanksTell ? 1 : 0.3;
    this.relations = relations;
    this.otherRows = otherRows;
    this.anyBlank = blankBetween(parties);
    // Where flags stand before all names of a cell but the first, a name without one begins a cell.
    this.flagged = !parties.get(0).indented() && anyIndented(parties);
    this.together = new double[parties.size()][parties.size()];
    this.apart = new double[parties.size()][parties.size()];
  }

  private static boolean blankBetween(List<PartyLine> parties) {
    for (PartyLine party : parties.subList(1, parties.size())) {
      if (party.blankBefore()) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIndented(List<PartyLine> parties) {
    for (PartyLine party : parties) {
      if (party.indented()) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param parties at least one belligerent
   * @param otherRows how many cells other rows of the box have, for each that tells
   * @param blanksTell whether blank lines mark cells; in some copies flags leave them
   */
  static Cut of(
      List<PartyLine> parties, Relations relations, List<Integer> otherRows, boolean blanksTell) {
    return new SideSplit(parties, relations, otherRows, blanksTell).decide();
  }

  private Cut decide() {
    if (parties.get(0).cell() >= 0) {
      return byCell();
    }
    weighPairs();
    List<List<Integer>> cuts = new ArrayList<>();
    List<Integer> places = places();
    collect(places, 0, new ArrayList<>(List.of(0)), cuts);
    List<Integer> best = cuts.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    double secondScore = Double.NEGATIVE_INFINITY;
    for (List<Integer> cut : cuts) {
      double score = score(cut);
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        best = cut;
      } else if (score > secondScore) {
        secondScore = score;
      }
    }
    boolean byBlanks = followsBlanks(best);
    return new Cut(
        best,
        byBlanks ? "blank lines between the cells" : "alliances and who attacks whom",
        bestScore - secondScore >= MARGIN);
  }

  private Cut byCell() {
    List<Integer> starts = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).cell() != last) {
        starts.add(i);
        last = parties.get(i).cell();
      }
    }
    return new Cut(starts, "cells of the table", true);
  }

  private boolean followsBlanks(List<Integer> cut) {
    for (int start : cut.subList(1, cut.size())) {
      if (!parties.get(start).blankBefore()) {
        return false;
      }
    }
    return anyBlank;
  }

  /** Where a side may begin: anywhere in a short list, only behind blank lines in a long one. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < parties.size(); i++) {
      if (parties.size() <= 14 || parties.get(i).blankBefore() || !anyBlank && changesCamp(i)) {
        places.add(i);
      }
    }
    return places.size() <= 24 ? places : places.subList(0, 24);
  }

  private boolean changesCamp(int i) {
    return parties.get(i).camp() != parties.get(i - 1).camp();
  }

  private static void collect(
      List<Integer> places, int from, List<Integer> chosen, List<List<Integer>> cuts) {
    cuts.add(List.copyOf(chosen));
    if (chosen.size() == MOST_SIDES) {
      return;
    }
    for (int i = from; i < places.size(); i++) {
      chosen.add(places.get(i));
      collect(places, i + 1, chosen, cuts);
      chosen.remove(chosen.size() - 1);
    }
  }

  private double score(List<Integer> starts) {
    double score = 0;
    int sides = starts.size();
    // Two sides are the rule; one is only right when nothing tells them apart.
    score -= sides == 1 ? 3 : (sides - 2) * 1.5;
    for (int count : otherRows) {
      score += count == sides ? 2 : 0;
    }
    for (int i = 1; i < parties.size(); i++) {
      score += gap(i, starts.contains(i));
    }
    int pairs = parties.size() * (parties.size() - 1) / 2;
    double relation = 0;
    int side = 0;
    for (int i = 0; i < parties.size(); i++) {
      side += side + 1 < sides && starts.get(side + 1) == i ? 1 : 0;
      int next = side + 1 < sides ? starts.get(side + 1) : parties.size();
      for (int j = i + 1; j < parties.size(); j++) {
        relation += j < next ? together[i][j] : apart[i][j];
      }
    }
    // In a long list one weak sign a pair must not drown the blank lines.
    return score + (pairs > 6 ? relation * 6 / pairs : relation);
  }

  private void weighPairs() {
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        together[i][j] = pair(parties.get(i), parties.get(j), true);
        apart[i][j] = pair(parties.get(i), parties.get(j), false);
      }
    }
  }

  private double gap(int i, boolean cut) {
    PartyLine party = parties.get(i);
    if (party.supporter()) {
      return cut ? -6 : 0;
    }
    if (!anyBlank) {
      return 0;
    }
    if (!party.blankBefore()) {
      return cut ? -3 * blankWeight : 0;
    }
    boolean inside = flagged && party.indented();
    return blankWeight * (inside ? cut ? 0 : -0.5 : cut ? 2.5 : -2);
  }

  private double pair(PartyLine a, PartyLine b, boolean together) {
    if (a.key().equals(b.key())) {
      return together ? 1 : -5;
    }
    double told = relations.between(a.key(), b.key());
    double score = together ? told : -told;
    double bond = bond(a, b);
    return score + (together ? bond : -bond / 2);
  }

  /** What is known of two parties beside the article: below 0 they are enemies. */
  private static double bond(PartyLine a, PartyLine b) {
    if (a.isBranchOrParentOf(b)) {
      return 2;
    }
    if (!a.isKnown() || !b.isKnown()) {
      return 0;
    }
    Camp x = a.camp();
    Camp y = b.camp();
    if (x == y) {
      return x == Camp.STATE ? 0.5 : x == Camp.JIHADIST ? 1.5 : x == Camp.INSURGENT ? 0.5 : 0;
    }
    boolean state = x == Camp.STATE || y == Camp.STATE;
    if (state) {
      boolean jihadist = x == Camp.JIHADIST || y == Camp.JIHADIST;
      boolean insurgent = x == Camp.INSURGENT || y == Camp.INSURGENT;
      return jihadist ? -4 : insurgent ? -2 : 0;
    }
    return 0;
  }
}
