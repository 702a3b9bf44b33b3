package org.skirmish.mention.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.date.DateMention.Part;
import org.skirmish.source.WordSets;

/**
 * Reads the parts of which dates are made: days, months and years, in the orders of British and
 * American English, before and after Christ.
 */
final class DateParts {

  static final OptionalInt NONE = OptionalInt.empty();

  private static final WordSets WORDS = WordSets.of(DateParts.class, "date-words.csv");

  private static final Set<String> ORDINALS = WORDS.get("ordinal");
  private static final Set<String> ERAS = WORDS.get("era");
  private static final int FIRST_BARE_YEAR = 1000;
  private static final int LAST_BARE_YEAR = 2100;
  private static final int FIRST_SHORT_YEAR = 69;

  /** A part and the index behind it. */
  record Step(Part part, int after) {}

  private final List<Token> tokens;

  DateParts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** A day with its month, a month or a year, each with what is said of the larger ones. */
  Optional<Step> at(int i) {
    Optional<Step> found = dayFirst(i);
    if (found.isEmpty()) {
      found = monthFirst(i);
    }
    return found.isPresent() ? found : year(i, false);
  }

  /** "24 November 2017", "24th of November". */
  Optional<Step> dayFirst(int i) {
    OptionalInt day = day(i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = afterOrdinal(i + 1);
    if (next > i + 1 && next + 1 < tokens.size() && tokens.get(next).is("day")) {
      // "the 1st day of March"
      next += tokens.get(next + 1).is("of") ? 1 : 0;
    }
    if (next < tokens.size() && tokens.get(next).is("of")) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).isDash()) {
      next++;
    }
    OptionalInt month = month(next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Step> dashed = dashedYear(next + 1, new Part(NONE, month, day));
    return dashed.isPresent()
        ? dashed
        : Optional.of(withYear(new Part(NONE, month, day), afterStop(next + 1)));
  }

  /** The year of "15-Aug-2021" and "15-Aug-21", where no part stands apart. */
  private Optional<Step> dashedYear(int dash, Part part) {
    if (dash + 1 >= tokens.size()
        || !tokens.get(dash).isDash()
        || !tokens.get(dash - 2).isDash()
        || tokens.get(dash + 1).span().start() != tokens.get(dash).span().end()
        || tokens.get(dash - 1).span().end() != tokens.get(dash).span().start()) {
      return Optional.empty();
    }
    OptionalInt year = shortOrFullYear(tokens.get(dash + 1));
    return year.isEmpty() ? Optional.empty() : Optional.of(new Step(part.withYear(year), dash + 2));
  }

  /** A year of four digits, or of two: 69 to 99 are of the twentieth century, as in POSIX. */
  static OptionalInt shortOrFullYear(Token token) {
    int digits = token.isNumber() ? token.text().length() : 0;
    int value = digits == 2 || digits == 4 ? plain(token) : -1;
    if (value < 0) {
      return NONE;
    }
    return OptionalInt.of(
        digits == 4 ? value : value < FIRST_SHORT_YEAR ? 2000 + value : 1900 + value);
  }

  /** A year of three or four digits that only the word before it tells from a number. */
  Optional<Step> anyYear(int i) {
    if (i >= tokens.size() || !tokens.get(i).isNumber() || tokens.get(i).text().length() < 3) {
      return Optional.empty();
    }
    int value = plain(tokens.get(i));
    return value < 1
        ? Optional.empty()
        : Optional.of(new Step(new Part(OptionalInt.of(value), NONE, NONE), i + 1));
  }

  /** "November 24, 2017", "November 2017", "November". */
  private Optional<Step> monthFirst(int i) {
    OptionalInt month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = afterStop(i + 1);
    OptionalInt day = day(next);
    return Optional.of(
        day.isPresent() && eraLength(next + 1) == 0
            ? withYear(new Part(NONE, month, day), afterOrdinal(next + 1))
            : withYear(new Part(NONE, month, NONE), next));
  }

  /** The part in the year that stands at the index; without one where there is none. */
  Step withYear(Part part, int at) {
    Optional<Step> year = year(at, true);
    return year.isPresent()
        ? new Step(part.withYear(year.get().part.year()), year.get().after)
        : new Step(part, at);
  }

  /**
   * A year, its era behind or before it.
   *
   * @param behindMonth whether a month stands before it, so that three digits are enough
   */
  Optional<Step> year(int i, boolean behindMonth) {
    int at = i;
    if (behindMonth
        && at + 1 < tokens.size()
        && (tokens.get(at).is(",") || tokens.get(at).is("of"))) {
      at++;
    }
    boolean anno = at + 1 < tokens.size() && tokens.get(at).text().equals("AD");
    if (anno) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return Optional.empty();
    }
    int value = plain(tokens.get(at));
    int digits = tokens.get(at).text().length();
    int era = eraLength(at + 1);
    boolean likely = digits == 4 && value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR;
    boolean threeDigits = behindMonth && digits == 3 && !isPersonNoun(at + 1);
    if (value < 1 || era == 0 && !anno && !likely && !threeDigits) {
      return Optional.empty();
    }
    boolean before = era > 0 && tokens.get(at + 1).text().startsWith("B");
    int year = before ? 1 - value : value;
    return Optional.of(new Step(new Part(OptionalInt.of(year), NONE, NONE), at + 1 + era));
  }

  /** Whether people are counted there, so that "3 May 120 soldiers" keeps its soldiers. */
  private boolean isPersonNoun(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && Lexicon.isPersonNoun(tokens.get(i).key());
  }

  /** How many tokens the era takes: "BC" one, "B.C." four or, before a sentence's end, three. */
  private int eraLength(int i) {
    if (i >= tokens.size()) {
      return 0;
    }
    String text = tokens.get(i).text();
    if (ERAS.contains(text)) {
      return 1;
    }
    boolean letters = text.equals("B") || text.equals("A");
    if (letters && i + 2 < tokens.size() && tokens.get(i + 1).is(".")) {
      String second = tokens.get(i + 2).text();
      if (second.equals("C") || second.equals("D")) {
        return i + 3 < tokens.size() && tokens.get(i + 3).is(".") ? 4 : 3;
      }
    }
    return 0;
  }

  OptionalInt day(int i) {
    if (i >= tokens.size() || !tokens.get(i).isNumber() || tokens.get(i).text().length() > 2) {
      return NONE;
    }
    int value = plain(tokens.get(i));
    return value >= 1 && value <= 31 ? OptionalInt.of(value) : NONE;
  }

  OptionalInt month(int i) {
    if (i >= tokens.size() || !tokens.get(i).isWord() || !tokens.get(i).isCapitalised()) {
      return NONE;
    }
    int month = MonthNames.numberOf(tokens.get(i).key());
    return month == 0 ? NONE : OptionalInt.of(month);
  }

  /** Behind the "st", "nd", "rd" or "th" of a day. */
  int afterOrdinal(int i) {
    boolean ordinal =
        i < tokens.size()
            && ORDINALS.contains(tokens.get(i).key())
            && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    return ordinal ? i + 1 : i;
  }

  /** Behind the stop of a shortened month. */
  int afterStop(int i) {
    boolean stop =
        i + 1 < tokens.size()
            && tokens.get(i).is(".")
            && tokens.get(i - 1).text().length() <= 4
            && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    return stop ? i + 1 : i;
  }

  /** The value of up to four plain digits; −1 for any other number. */
  static int plain(Token number) {
    String text = number.text();
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= 4 ? Integer.parseInt(text) : -1;
  }
}
