package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Group;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * One figure of a casualty row, or a word such as "Unknown" in place of one.
 *
 * @param line index of its line in the row
 * @param cell its cell where the layout tells, else −1
 * @param cut how likely a new cell begins with it
 * @param label the words before a colon that say whose figure it is
 * @param harm what it counts; empty for "Unknown" and for what counts no people
 * @param range the figure
 * @param group what sort of people it counts, if it says
 * @param bullet whether a bullet or flag stands before its line
 * @param part whether it is a part of the figure before it
 * @param span its characters
 * @param source the words that tell whose word it is: "Turkish claim", "according to the army"
 */
public record TollItem(
    int line,
    int cell,
    Gap cut,
    Optional<String> label,
    Optional<Harm> harm,
    Optional<Range> range,
    Optional<Group> group,
    boolean bullet,
    boolean part,
    Span span,
    Optional<Span> source) {

  /** What stands before an item. */
  public enum Gap {
    /** A blank line, and a line with no flag before it. */
    BLANK,
    /** A blank line that flags inside a cell may have made. */
    BLANK_INSIDE,
    /** A line break. */
    LINE,
    /** Only a space, where a list would have a comma. */
    SPACE,
    /** A comma, "and" or the like. */
    LIST
  }

  /** The same item, as somebody's word. */
  TollItem from(Span words) {
    return new TollItem(
        line, cell, cut, label, harm, range, group, bullet, part, span, Optional.of(words));
  }

  /** "730 or 1,071 killed": the same item with a rival figure, and what that one counts. */
  TollItem or(Harm what, Range rival) {
    Range both = range.orElseThrow().union(rival);
    return new TollItem(
        line,
        cell,
        cut,
        label,
        Optional.of(what),
        Optional.of(both),
        group,
        bullet,
        part,
        span,
        source);
  }

  /** The same item below another label. */
  public TollItem labelled(String name) {
    return new TollItem(
        line, cell, cut, Optional.of(name), harm, range, group, bullet, part, span, source);
  }

  public boolean isFigure() {
    return harm.isPresent() && range.isPresent();
  }

  public boolean isOfCivilians() {
    return harm.orElse(null) == Harm.DISPLACED
        || group.orElse(null) == Group.CIVILIANS
        || label.isPresent() && label.get().startsWith("civilian");
  }

  /** The items that are not of civilians. */
  public static List<TollItem> combatants(List<TollItem> items) {
    List<TollItem> combatants = new ArrayList<>();
    for (TollItem item : items) {
      if (!item.isOfCivilians()) {
        combatants.add(item);
      }
    }
    return combatants;
  }

  /** How many of the items count this kind of harm. */
  public static int count(Harm harm, List<TollItem> items) {
    int count = 0;
    for (TollItem item : items) {
      count += item.harm.orElse(null) == harm ? 1 : 0;
    }
    return count;
  }

  /** Whether a blank line that begins a cell stands between two of the items. */
  public static boolean blankBetween(List<TollItem> items) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).cut == Gap.BLANK) {
        return true;
      }
    }
    return false;
  }
}
