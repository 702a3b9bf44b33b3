package org.skirmish.event.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.event.EventDate.Certainty;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.WordSets;

/**
 * What the words around a date say of how closely it is the event's: "around 2 May", "2 May (week
 * of)", "as reported on 2 May" know it to the week, "prior to 2 May" only bounds it.
 */
public final class DateHedge {

  /** How a date bounds an event. */
  public enum Bound {
    /** Not at all: it is the event's day. */
    NONE,
    /** The event was before it. */
    UNTIL,
    /** The event was or began after it. */
    SINCE,
    /** It is the day of something else: "planned for 2 May". */
    OTHER
  }

  private static final WordSets WORDS = WordSets.of(DateHedge.class, "date-words.csv");
  private static final Set<String> ABOUT = WORDS.get("about");
  private static final Set<String> UNTIL = WORDS.get("until");
  private static final Set<String> SINCE = WORDS.get("since");
  private static final Set<String> OTHER = WORDS.get("other");
  private static final Set<String> WEEK = WORDS.get("week");
  private static final Set<String> ROUGHLY = WORDS.get("roughly");
  private static final Set<String> MONTH = WORDS.get("month");

  /** Tokens of a bracket behind a date. */
  private static final int BRACKET = 12;

  /** Tokens between a date and the "reported" of "…, it was reported that". */
  private static final int REPORT = 6;

  private static final int WEEK_DAYS = 7;

  private DateHedge() {}

  /** What a date is to the event that the sentence around it tells. */
  public static Bound bound(Phrase phrase, DateMention date) {
    List<Token> tokens = phrase.tokens();
    int before = date.first() - 1;
    if (is(tokens, before, "the")) {
      before--;
    }
    boolean when = is(tokens, date.after(), ",") && is(tokens, date.after() + 1, "when");
    if (before < 0 || when || isOnOr(tokens, before)) {
      return Bound.NONE;
    }
    if (is(tokens, before, "to") && is(tokens, before - 1, "prior")) {
      return Bound.UNTIL;
    }
    String word = tokens.get(before).key();
    if (UNTIL.contains(word)) {
      return Bound.UNTIL;
    }
    if (SINCE.contains(word)) {
      return Bound.SINCE;
    }
    return OTHER.contains(word) ? Bound.OTHER : Bound.NONE;
  }

  /** Whether "since" or the like stands before what begins here: "the worst raid since 2010". */
  public static boolean isBehindSince(String text, int start) {
    String before = text.substring(0, start).stripTrailing();
    return SINCE.contains(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** How closely a date of a box's row is known: "c. 2 May 1404", whose brackets hold lengths. */
  public static Certainty inBox(Phrase phrase, DateMention date) {
    return isAbout(phrase.tokens(), date.first() - 1) ? Certainty.WEEK : Certainty.EXACT;
  }

  /**
   * How closely a date of a sentence is known.
   *
   * @param start its first day
   * @param end its last day
   * @param note whether the sentence is an incident note's, which tells one event
   */
  public static Certainty inSentence(
      Phrase phrase, DateMention date, LocalDate start, LocalDate end, boolean note) {
    List<Token> tokens = phrase.tokens();
    Certainty certainty = inBracket(tokens, date.after());
    if (certainty != Certainty.EXACT) {
      return certainty;
    }
    if (isAbout(tokens, date.first() - 1)
        || isOnOr(tokens, date.first() - 1)
        || DateFrame.isWeek(phrase, date)) {
      return Certainty.WEEK;
    }
    if (note && isBetween(tokens, date, start, end)) {
      long days = ChronoUnit.DAYS.between(start, end);
      return days <= WEEK_DAYS ? Certainty.WEEK : Certainty.MONTH;
    }
    return note && isReported(tokens, date) ? Certainty.WEEK : Certainty.EXACT;
  }

  private static boolean is(List<Token> tokens, int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  /** "on or before 2 May", "on or after": the day itself, as far as anybody knows. */
  private static boolean isOnOr(List<Token> tokens, int before) {
    return is(tokens, before - 1, "or") && is(tokens, before - 2, "on");
  }

  /** "2 May (as reported)", "(week of)", "(between 2 and 4 May)", "(month of)". */
  private static Certainty inBracket(List<Token> tokens, int open) {
    if (open >= tokens.size() || !tokens.get(open).isMark("([")) {
      return Certainty.EXACT;
    }
    for (int i = open + 1; i < Math.min(tokens.size(), open + BRACKET); i++) {
      String key = tokens.get(i).key();
      if (tokens.get(i).isMark(")]")) {
        break;
      }
      boolean of = is(tokens, i + 1, "of");
      if (of && MONTH.contains(key)) {
        return Certainty.MONTH;
      }
      if (of && WEEK.contains(key) || ROUGHLY.contains(key)) {
        return Certainty.WEEK;
      }
    }
    return Certainty.EXACT;
  }

  /** "around 2 May", "on or about 2 May", "c. 2 May". */
  private static boolean isAbout(List<Token> tokens, int before) {
    int at = is(tokens, before, ".") || is(tokens, before, "the") ? before - 1 : before;
    return at >= 0 && ABOUT.contains(tokens.get(at).key());
  }

  /**
   * "between 2 and 9 May": in a note one day of these, in an article all of them; not the night
   * between two of them.
   */
  private static boolean isBetween(
      List<Token> tokens, DateMention date, LocalDate start, LocalDate end) {
    boolean night =
        start.plusDays(1).equals(end)
            && (is(tokens, date.first() - 2, "overnight") || is(tokens, date.first() - 2, "night"));
    return is(tokens, date.first() - 1, "between") && start.isBefore(end) && !night;
  }

  /** "As reported on 2 May, …", "On 2 May, it was reported that …". */
  private static boolean isReported(List<Token> tokens, DateMention date) {
    if (isReportDay(tokens, date)) {
      return true;
    }
    int it = is(tokens, date.after(), ",") ? date.after() + 1 : date.after();
    for (int i = it + 1; is(tokens, it, "it") && i < it + REPORT; i++) {
      if (is(tokens, i, "reported")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence opens with "as reported on" and the date. */
  public static boolean isReportDay(List<Token> tokens, DateMention date) {
    int reported = is(tokens, date.first() - 1, "on") ? date.first() - 2 : date.first() - 1;
    return is(tokens, reported, "reported") && is(tokens, reported - 1, "as");
  }
}
