package org.skirmish.event.day;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.date.RelativeDate;

/**
 * The day of the week on which a report's event was, by its first paragraphs. Nobody need know the
 * date for "On Thursday, a mine killed two" to be another event than that of a Friday.
 */
public final class OtherWeekday {

  private static final Lexicon WORDS = Lexicon.english();

  /** The last paragraph that may give the event's day. */
  private static final int LEDE = 1;

  /** So many words may stand before the day that a sentence opens with: "Late on Thursday". */
  private static final int OPENING = 2;

  private final Optional<DayOfWeek> own;

  private OtherWeekday(Optional<DayOfWeek> own) {
    this.own = own;
  }

  /**
   * @param told all sentences
   */
  public static OtherWeekday of(List<Told> told) {
    for (Told sentence : told) {
      boolean lede = sentence.section() == Section.Kind.LEAD && sentence.paragraph() <= LEDE;
      Optional<RelativeDate> day = lede ? weekday(sentence.phrase()) : Optional.empty();
      if (day.isPresent()) {
        return new OtherWeekday(day.get().weekday());
      }
      if (!lede) {
        break;
      }
    }
    return new OtherWeekday(Optional.empty());
  }

  /** Whether the sentence opens with another day of the week, and no date tells which. */
  public boolean opens(Told told) {
    if (own.isEmpty() || told.when().isPresent() || told.paragraph() == 0) {
      return false;
    }
    Optional<RelativeDate> day = weekday(told.phrase());
    return day.isPresent()
        && day.get().first() <= OPENING
        && !day.get().weekday().equals(own)
        && told.statement().mentions().stream().noneMatch(OtherWeekday::isToll);
  }

  /** "On Saturday the toll rose to nine": of the same event. */
  private static boolean isToll(EventMention mention) {
    return WORDS.cue("toll-verb").contains(mention.verb())
        || WORDS.cue("gives-toll").contains(mention.verb());
  }

  private static Optional<RelativeDate> weekday(Phrase phrase) {
    for (RelativeDate date : phrase.relatives()) {
      boolean day = date.anchor() == RelativeDate.Anchor.WEEKDAY && date.weekday().isPresent();
      if (day && !DateFrame.isReport(phrase.tokens(), date.first())) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }
}
