package org.skirmish.event.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.EventDate.Certainty;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.mention.date.DateMention;
import org.skirmish.mention.date.RelativeDate;
import org.skirmish.source.WordSets;

/** What stands around a date and changes what it says. */
public final class DateFrame {

  /**
   * How many years a date lies after another.
   *
   * @param fromReport whether the other is the day of publication, and not the day last told of
   */
  public record Shift(int years, boolean fromReport) {}

  private static final WordSets WORDS = WordSets.of(DateFrame.class, "date-words.csv");

  private static final Set<String> REPORTS = WORDS.get("says");

  private static final Set<String> FREED = WORDS.get("freed");
  private static final Set<String> HELD = WORDS.get("held");
  private static final Set<String> SENT = WORDS.get("sent");
  private static final Set<String> TEXTS = WORDS.get("text");

  private static final Set<String> FRAME = WORDS.get("speech-frame");

  private static final Set<String> COMES =
      WordSets.of(DateFrame.class, "scope-words.csv").get("come");

  /** "Comes just a little more than" a week. */
  private static final int NEAR = 7;

  /** A day of more years ago has its year written. */
  private static final int MOST_YEARS = 100;

  /** So many words may stand between a verb of speech and its day. */
  private static final int LONGEST_FRAME = 8;

  private static final Set<String> LATER = WORDS.get("following");
  private static final Set<String> EARLIER = WORDS.get("preceding");
  private static final Set<String> SAME = WORDS.get("same");

  private DateFrame() {}

  /** The year that stands in words behind the date, or ahead of it and a comma. */
  public static Optional<Shift> shift(Phrase phrase, DateMention date) {
    List<Token> tokens = phrase.tokens();
    int behind = date.after();
    if (is(tokens, behind, "of")) {
      behind++;
    }
    if (is(tokens, behind, "the")) {
      behind++;
    }
    Optional<Shift> shift = at(tokens, behind);
    if (shift.isPresent()) {
      return shift;
    }
    int ahead = date.first() - 1;
    if (is(tokens, ahead, "on") || is(tokens, ahead, "in")) {
      ahead--;
    }
    if (!is(tokens, ahead, ",")) {
      return Optional.empty();
    }
    Optional<Shift> before = at(tokens, ahead - 2);
    return before.isPresent() ? before : ago(tokens, ahead - 3);
  }

  private static Optional<Shift> at(List<Token> tokens, int i) {
    if (i < 0 || !is(tokens, i + 1, "year")) {
      return ago(tokens, i);
    }
    String word = tokens.get(i).key();
    if (word.equals("last") || word.equals("this")) {
      return Optional.of(new Shift(word.equals("last") ? -1 : 0, true));
    }
    boolean known = LATER.contains(word) || EARLIER.contains(word) || SAME.contains(word);
    int years = LATER.contains(word) ? 1 : EARLIER.contains(word) ? -1 : 0;
    return known ? Optional.of(new Shift(years, false)) : Optional.empty();
  }

  /** "two years ago". */
  private static Optional<Shift> ago(List<Token> tokens, int i) {
    if (i < 0 || !is(tokens, i + 1, "years") || !is(tokens, i + 2, "ago")) {
      return Optional.empty();
    }
    return NumberWords.at(tokens, i)
        .filter(number -> number.tokens() == 1 && number.value() < MOST_YEARS)
        .map(number -> new Shift(-number.value(), true));
  }

  private static boolean is(List<Token> tokens, int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  /** "in the week of 10 June". */
  public static boolean isWeek(Phrase phrase, DateMention date) {
    int first = date.first();
    return first > 1
        && (phrase.tokens().get(first - 1).is("of")
            || phrase.tokens().get(first - 1).is("beginning"))
        && phrase.tokens().get(first - 2).is("week");
  }

  public static When week(When when) {
    return new When(
            when.start(), when.start().plusDays(6), Precision.RANGE, when.spans(), when.rule())
        .with(Certainty.WEEK, when.doubt());
  }

  /**
   * "…, the governor said on Friday", "in a statement received here on Friday": when it was said,
   * not when it was.
   */
  public static boolean isReport(List<Token> tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - LONGEST_FRAME); i--) {
      Token token = tokens.get(i);
      boolean sent = SENT.contains(token.key()) && i > 0 && TEXTS.contains(tokens.get(i - 1).key());
      if (sent || REPORTS.contains(token.key())) {
        return true;
      }
      if (!FRAME.contains(token.key()) && !Character.isUpperCase(token.text().charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** "were released on Monday after being kidnapped": the day of their release. */
  static boolean isOfRelease(List<Token> tokens, int first) {
    int at = first - 1;
    while (at > 0 && FRAME.contains(tokens.get(at).key())) {
      at--;
    }
    return at >= 0
        && FREED.contains(tokens.get(at).key())
        && tokens.stream().anyMatch(token -> HELD.contains(token.key()));
  }

  /** "It comes two weeks after a raid on Orlen": the day is the raid's, counted the other way. */
  static boolean isAfterOther(List<Token> tokens, RelativeDate date) {
    int end = date.first();
    while (end < tokens.size() && tokens.get(end).span().end() <= date.span().end()) {
      end++;
    }
    boolean after = date.amount() > 0 && (is(tokens, end, "after") || is(tokens, end - 1, "after"));
    for (int i = date.first() - 1; after && i >= Math.max(0, date.first() - NEAR); i--) {
      if (COMES.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }
}
