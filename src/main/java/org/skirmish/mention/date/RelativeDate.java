package org.skirmish.mention.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * A date told by another one: "the next day", "two weeks later", "on Tuesday", "last December".
 *
 * @param span its characters
 * @param anchor what it counts from
 * @param amount how many units after the anchor; below 0 before it; −1 for "last Friday", which is
 *     not the day of publication itself
 * @param unit the unit
 * @param weekday the day of the week, for {@link Anchor#WEEKDAY} and its kin
 * @param month 1 to 12 for "last December", else 0
 * @param first index of its first token
 */
public record RelativeDate(
    Span span,
    Anchor anchor,
    int amount,
    ChronoUnit unit,
    Optional<DayOfWeek> weekday,
    int month,
    int first) {

  /** What a relative date counts from. */
  public enum Anchor {
    /** The day last told of. */
    TOLD,
    /** The day of publication: "yesterday", "last month". */
    PUBLISHED,
    /** The last such day of the week up to publication: "on Tuesday". */
    WEEKDAY,
    /** The first such day of the week behind the day last told of: "the following Tuesday". */
    NEXT_WEEKDAY
  }

  /** The same so many units before what it counts from. */
  public RelativeDate backwards() {
    return new RelativeDate(span, anchor, -amount, unit, weekday, month, first);
  }
}
