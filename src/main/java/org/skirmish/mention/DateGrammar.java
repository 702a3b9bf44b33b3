package org.skirmish.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.mention.DateMention.Part;

/**
 * Reads dates: days, months, years and ranges of them, in the orders of British and American
 * English and ISO 8601, before and after Christ. Days and months may come without a year.
 */
final class DateGrammar {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** A month or year alone is a date only behind one of these. */
  private static final Set<String> OPENERS =
      Set.of(
          "in",
          "of",
          "during",
          "since",
          "last",
          "this",
          "next",
          "early",
          "mid",
          "late",
          "by",
          "until",
          "from",
          "before",
          "after",
          "between",
          "to",
          "and",
          "spring",
          "summer",
          "autumn",
          "winter",
          "through",
          "throughout",
          "around",
          "end",
          "beginning",
          "middle");

  private static final Map<String, Integer> THIRDS = Map.of("early", 1, "mid", 2, "late", 3);

  private static final Set<String> WEEKDAYS =
      Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final OptionalInt NONE = OptionalInt.empty();

  /** A part and the index behind it. */
  private record Step(Part part, int after) {}

  private final List<Token> tokens;
  private final boolean bareYears;

  private DateGrammar(List<Token> tokens, boolean bareYears) {
    this.tokens = tokens;
    this.bareYears = bareYears;
  }

  /**
   * All dates of a phrase, left to right.
   *
   * @param bareYears whether a number alone may be a year, as in a table's date row
   */
  static List<DateMention> find(List<Token> tokens, boolean bareYears) {
    DateGrammar grammar = new DateGrammar(tokens, bareYears);
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<DateMention> date = grammar.at(i);
      date.ifPresent(dates::add);
      i = date.map(DateMention::after).orElse(i + 1);
    }
    return dates;
  }

  private Optional<DateMention> at(int i) {
    return numeric(i).or(() -> days(i)).or(() -> monthFirst(i)).or(() -> span(i));
  }

  private DateMention mention(int first, int after, Part start, Part end, int third) {
    return new DateMention(
        tokens.get(first).span().to(tokens.get(after - 1).span()), start, end, third, first, after);
  }

  /** 2017-11-24, 01/02/2018 (month first unless the day says otherwise), 24.11.2017 (day first). */
  private Optional<DateMention> numeric(int i) {
    if (i + 4 >= tokens.size() || !tokens.get(i).isNumber() || !tokens.get(i + 2).isNumber()) {
      return Optional.empty();
    }
    String mark = tokens.get(i + 1).key();
    if (!"-/.".contains(mark)
        || !tokens.get(i + 3).is(mark)
        || !tokens.get(i + 4).isNumber()
        || tokens.get(i + 4).span().end() - tokens.get(i).span().start() > 10) {
      return Optional.empty();
    }
    int a = plain(i);
    int b = plain(i + 2);
    int c = plain(i + 4);
    int digits = tokens.get(i).text().length();
    int year = digits == 4 ? a : tokens.get(i + 4).text().length() == 4 ? c : -1;
    if (year < 1) {
      return Optional.empty();
    }
    boolean monthFirst = mark.equals("/") && a <= 12 && !isOtherWeekday(i, year, a, b);
    int month = digits == 4 ? b : monthFirst ? a : b;
    int day = digits == 4 ? c : monthFirst ? b : a;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Part part = new Part(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    return Optional.of(mention(i, i + 5, part, part, 0));
  }

  /** "Tue 05/03/2024" is in March, because 3 May was a Friday. */
  private boolean isOtherWeekday(int i, int year, int month, int day) {
    if (i == 0 || tokens.get(i - 1).text().length() < 3 || day < 1 || day > 28) {
      return false;
    }
    String weekday = tokens.get(i - 1).key();
    String told = LocalDate.of(year, month, day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
    boolean any = WEEKDAYS.contains(weekday.substring(0, 3));
    return any && !told.startsWith(weekday.substring(0, 3));
  }

  /** "2–6 May 1942", "1 and 2 January", "3rd or 4th of June 1900". */
  private Optional<DateMention> days(int i) {
    OptionalInt first = day(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int joint = afterOrdinal(i + 1);
    if (joint + 1 >= tokens.size() || !joinsDays(joint)) {
      return Optional.empty();
    }
    OptionalInt second = day(joint + 1);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Optional<Step> end = dayFirst(joint + 1);
    return end.map(
        step -> {
          Part start = new Part(step.part.year(), step.part.month(), first);
          return mention(i, step.after, start, step.part, 0);
        });
  }

  private boolean joinsDays(int i) {
    Token token = tokens.get(i);
    return token.isDash() || token.is("to") || token.is("and") || token.is("or") || token.is("/");
  }

  /** "July 1–3, 1863", "July or August, 251". */
  private Optional<DateMention> monthFirst(int i) {
    OptionalInt month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = afterStop(i + 1);
    OptionalInt day = next < tokens.size() ? day(next) : NONE;
    if (day.isPresent()) {
      int joint = afterOrdinal(next + 1);
      if (joint + 1 < tokens.size() && joinsDays(joint) && !tokens.get(joint).is("or")) {
        OptionalInt last = day(joint + 1);
        int after = afterOrdinal(joint + 2);
        boolean dayOfNext = after < tokens.size() && month(after).isPresent();
        if (last.isPresent() && last.getAsInt() > day.getAsInt() && !dayOfNext) {
          Step year = year(after, true).orElse(new Step(new Part(NONE, NONE, NONE), after));
          Part start = new Part(year.part.year(), month, day);
          Part end = new Part(year.part.year(), month, last);
          return Optional.of(mention(i, year.after, start, end, 0));
        }
      }
      return Optional.empty();
    }
    if (next + 1 < tokens.size() && joinsDays(next) && month(next + 1).isPresent()) {
      Optional<Step> year = year(afterStop(next + 2), true);
      return year.map(
          step -> {
            Part start = new Part(step.part.year(), month, NONE);
            Part end = new Part(step.part.year(), month(next + 1), NONE);
            return mention(i, step.after, start, end, 0);
          });
    }
    return Optional.empty();
  }

  /**
   * A single part, or two with a dash or "to" between them; the first takes its year from the last.
   */
  private Optional<DateMention> span(int i) {
    Optional<Step> found = part(i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Step first = found.get();
    boolean between = i > 0 && tokens.get(i - 1).is("between");
    if (first.after + 1 < tokens.size() && joinsParts(first.after, between)) {
      Optional<Step> second = part(first.after + 1);
      if (second.isPresent()
          && second.get().part.day().isPresent() == first.part.day().isPresent()) {
        Part end = second.get().part;
        Part start =
            first.part.year().isPresent()
                ? first.part
                : first.part.withYear(startYear(first.part, end));
        return Optional.of(mention(i, second.get().after, start, end, 0));
      }
    }
    if (!standsAlone(i, first)) {
      return Optional.empty();
    }
    return Optional.of(mention(i, first.after, first.part, first.part, third(i, first.part)));
  }

  /** "30 December – 2 January 1900" begins in the year before. */
  private static OptionalInt startYear(Part start, Part end) {
    boolean before =
        end.year().isPresent()
            && start.month().isPresent()
            && end.month().isPresent()
            && start.month().getAsInt() > end.month().getAsInt();
    return before ? OptionalInt.of(end.year().getAsInt() - 1) : end.year();
  }

  private boolean joinsParts(int i, boolean between) {
    Token token = tokens.get(i);
    return token.isDash()
        || token.is("to")
        || token.is("until")
        || token.is("till")
        || token.is("through")
        || between && token.is("and");
  }

  private boolean standsAlone(int i, Step step) {
    Part part = step.part;
    if (part.day().isPresent() || part.month().isPresent() && part.year().isPresent()) {
      return true;
    }
    boolean opened = i > 0 && OPENERS.contains(tokens.get(i - 1).key());
    boolean dashed = i > 1 && tokens.get(i - 1).isDash() && tokens.get(i - 2).is("mid");
    return opened || dashed || part.month().isEmpty() && bareYears;
  }

  private int third(int i, Part part) {
    if (part.month().isPresent()) {
      return 0;
    }
    int before = i - 1;
    if (before > 0 && tokens.get(before).isDash()) {
      before--;
    }
    return before >= 0 ? THIRDS.getOrDefault(tokens.get(before).key(), 0) : 0;
  }

  private Optional<Step> part(int i) {
    return dayFirst(i).or(() -> monthThenDay(i)).or(() -> year(i, false));
  }

  /** "24 November 2017", "24th of November". */
  private Optional<Step> dayFirst(int i) {
    OptionalInt day = day(i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = afterOrdinal(i + 1);
    if (next < tokens.size() && tokens.get(next).is("of")) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).isDash()) {
      next++;
    }
    OptionalInt month = next < tokens.size() ? month(next) : NONE;
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = afterStop(next + 1);
    Part bare = new Part(NONE, month, day);
    return Optional.of(
        year(after, true)
            .map(step -> new Step(bare.withYear(step.part.year()), step.after))
            .orElse(new Step(bare, after)));
  }

  /** "November 24, 2017", "November 2017", "November". */
  private Optional<Step> monthThenDay(int i) {
    OptionalInt month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = afterStop(i + 1);
    OptionalInt day = next < tokens.size() ? day(next) : NONE;
    if (day.isPresent() && !isEra(next + 1)) {
      int after = afterOrdinal(next + 1);
      Part bare = new Part(NONE, month, day);
      return Optional.of(
          year(after, true)
              .map(step -> new Step(bare.withYear(step.part.year()), step.after))
              .orElse(new Step(bare, after)));
    }
    Part bare = new Part(NONE, month, NONE);
    return Optional.of(
        year(next, true)
            .map(step -> new Step(bare.withYear(step.part.year()), step.after))
            .orElse(new Step(bare, next)));
  }

  /**
   * A year, its era behind or before it.
   *
   * @param behindMonth whether a month stands before it, so that three digits are enough
   */
  private Optional<Step> year(int i, boolean behindMonth) {
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
    String text = tokens.get(at).text();
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() > 4) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text);
    int era = eraLength(at + 1);
    boolean before = era > 0 && tokens.get(at + 1).text().startsWith("B");
    boolean plausible = era > 0 || anno || text.length() == 4 && value >= 1000 && value <= 2100;
    boolean threeDigits = behindMonth && text.length() == 3 && !isCounted(at + 1);
    if (value == 0 || !plausible && !threeDigits) {
      return Optional.empty();
    }
    int year = before ? 1 - value : value;
    return Optional.of(new Step(new Part(OptionalInt.of(year), NONE, NONE), at + 1 + era));
  }

  /** Whether a lower-case noun follows, so that "3 May 1200 soldiers" keeps its soldiers. */
  private boolean isCounted(int i) {
    if (i >= tokens.size() || !tokens.get(i).isWord()) {
      return false;
    }
    return Lexicon.isPersonNoun(tokens.get(i).key());
  }

  private int eraLength(int i) {
    if (i < tokens.size()) {
      String text = tokens.get(i).text();
      if (text.equals("BC") || text.equals("BCE") || text.equals("AD") || text.equals("CE")) {
        return 1;
      }
      boolean letters = text.equals("B") || text.equals("A");
      if (letters && i + 2 < tokens.size() && tokens.get(i + 1).is(".")) {
        String second = tokens.get(i + 2).text();
        if (second.equals("C") || second.equals("D")) {
          return i + 3 < tokens.size() && tokens.get(i + 3).is(".") ? 4 : 3;
        }
      }
    }
    return 0;
  }

  private boolean isEra(int i) {
    return eraLength(i) > 0;
  }

  private OptionalInt day(int i) {
    Token token = tokens.get(i);
    if (!token.isNumber() || token.text().length() > 2) {
      return NONE;
    }
    int value = plain(i);
    return value >= 1 && value <= 31 ? OptionalInt.of(value) : NONE;
  }

  /** 1 to 12 for the folded name of a month, else 0. */
  static int monthOf(String key) {
    return MONTHS.getOrDefault(key, 0);
  }

  private OptionalInt month(int i) {
    Token token = tokens.get(i);
    Integer month = token.isWord() && token.isCapitalised() ? MONTHS.get(token.key()) : null;
    return month == null ? NONE : OptionalInt.of(month);
  }

  /** Behind the "st", "nd", "rd" or "th" of a day. */
  private int afterOrdinal(int i) {
    if (i < tokens.size()
        && Set.of("st", "nd", "rd", "th").contains(tokens.get(i).key())
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end()) {
      return i + 1;
    }
    return i;
  }

  /** Behind the stop of a shortened month. */
  private int afterStop(int i) {
    boolean stop =
        i < tokens.size()
            && tokens.get(i).is(".")
            && tokens.get(i - 1).text().length() <= 4
            && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    return stop && i + 1 < tokens.size() ? i + 1 : i;
  }

  private int plain(int i) {
    String text = tokens.get(i).text();
    if (text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(text);
  }
}
