package org.skirmish.event.day;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;

/**
 * The day of the week on which a report's event was, by its first paragraphs. Even without dates,
 * "On Thursday, a mine killed two" is another event than that of a Friday.
 */
public final class OtherWeekday {

  private static final Lexicon WORDS = Lexicon.english();

  /** The last paragraph that may give the event's day. */
  private static final int LEDE = 1;

  /** The most words before the day with which a sentence opens: "Late on Thursday". */
  private static final int OPENING = 2;

  private final Optional<DayOfWeek> own;
  private final int paragraph;

  private OtherWeekday(Optional<DayOfWeek> own, int paragraph) {
    this.own = own;
    this.paragraph = paragraph;
  }

  /**
   * @param told all sentences
   */
  public static OtherWeekday of(List<Told> told) {
    for (Told sentence : told) {
      boolean lede = sentence.section() == Section.Kind.LEAD && sentence.paragraph() <= LEDE;
      Optional<RelativeDate> day = lede ? weekday(sentence.phrase()) : Optional.empty();
      if (day.isPresent()) {
        return new OtherWeekday(day.get().weekday(), sentence.paragraph());
      }
      if (!lede) {
        break;
      }
    }
    return new OtherWeekday(Optional.empty(), 0);
  }

  /** Whether the sentence opens with another day of the week, and no date tells which. */
  public boolean opens(Told told) {
    if (own.isEmpty() || told.when().isPresent() || told.paragraph() == 0) {
      return false;
    }
    Optional<RelativeDate> day = weekday(told.phrase());
    boolean other =
        day.isPresent() && day.get().first() <= OPENING && !day.get().weekday().equals(own)
            || day.isEmpty() && told.paragraph() > paragraph && opensWithDate(told.phrase());
    return other && told.statement().mentions().stream().noneMatch(OtherWeekday::isToll);
  }

  /** "On 18 May", "In December", in no year that the report tells. */
  private static boolean opensWithDate(Phrase phrase) {
    for (DateMention date : phrase.dates()) {
      if (date.first() <= OPENING) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a date that is told further down is not the event's: of another day of the week, or of
   * none.
   */
  public boolean isOther(Told told) {
    if (own.isEmpty() || told.when().isEmpty() || told.paragraph() <= paragraph) {
      return false;
    }
    When when = told.when().get();
    boolean day = when.precision() == Precision.DAY;
    return !day || when.start().getDayOfWeek() != own.get();
  }

  /** Whether a paragraph tells of a day of the week that it does not date. */
  static boolean isIn(List<Sentence> paragraph, Mentions mentions) {
    for (Sentence sentence : paragraph) {
      Phrase phrase = mentions.of(sentence);
      if (phrase.dates().isEmpty() && weekday(phrase).isPresent()) {
        return true;
      }
    }
    return false;
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
