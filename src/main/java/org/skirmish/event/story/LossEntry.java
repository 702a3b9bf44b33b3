package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * A line of the loss book.
 *
 * @param whose whose loss it is
 * @param loss what a sentence says of it
 * @param people who they are, the same for those told of again
 * @param harm what befell them
 * @param range how many
 * @param spans the figures that are added up in it
 * @param sentence the sentence that told of them last
 */
record LossEntry(
    LossBook.Whose whose,
    Loss loss,
    String people,
    Harm harm,
    Range range,
    List<Span> spans,
    int sentence) {

  static LossEntry of(LossBook.Whose whose, Loss loss, String people, int sentence) {
    return new LossEntry(
        whose, loss, people, loss.harm(), loss.range(), List.of(loss.span()), sentence);
  }

  /** The same people, told of again in another sentence. */
  LossEntry at(int other) {
    return new LossEntry(whose, loss, people, harm, range, spans, other);
  }

  /** Another harm of people of the same sort. */
  LossEntry of(Loss other, int where) {
    return of(whose, other, people, where);
  }

  LossEntry of(LossBook.Whose owner) {
    return new LossEntry(owner, loss, people, harm, range, spans, sentence);
  }

  /** The same people by a later figure. */
  LossEntry revised(Range other, Span span, int where) {
    return new LossEntry(
        whose, loss.revised(other, span), people, harm, other, List.of(span), where);
  }

  LossEntry with(Range other) {
    return new LossEntry(whose, loss, people, harm, other, spans, sentence);
  }

  /** This line with the figures of another added. */
  LossEntry joining(LossEntry other, Range sum) {
    List<Span> all = new ArrayList<>(other.spans);
    all.addAll(spans);
    return new LossEntry(whose, loss, people, harm, sum, all, sentence);
  }

  /** "7" against "2 dead", but not "15 soldiers" against "65 civilians". */
  boolean mayRival(LossEntry other) {
    return loss.mayBe(other.loss);
  }

  /** Whether nothing is said of who they were. */
  boolean isOfAnybody() {
    return loss.isAnybody() && loss.key().isEmpty() && !loss.total();
  }

  /** "Twelve soldiers" behind "twelve Colombian soldiers", told in an earlier sentence. */
  boolean mayBeSame(LossEntry other) {
    boolean told = loss.isNamed() && other.loss.isNamed();
    boolean same = whose == other.whose || whose == LossBook.Whose.UNTOLD;
    return harm == other.harm
        && sentence != other.sentence
        && !loss.isMore()
        && !told
        && same
        && !loss.isAnybody()
        && !other.loss.isAnybody()
        && loss.mayBe(other.loss);
  }

  /**
   * "Three died on the spot", "at least three" behind "killing five": a part of those, or a lower
   * count of them.
   */
  boolean isBelow(LossEntry known) {
    int most = range.high().orElse(range.low().orElse(Integer.MAX_VALUE));
    return most < known.range.low().orElse(0);
  }

  /** Whether a figure says as much: "at least twelve", "twelve". */
  boolean isOfSame(Loss other) {
    return harm == other.harm() && range.low().equals(other.range().low());
  }
}
