package org.skirmish.mention.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.mention.date.RelativeDate.Anchor;
import org.skirmish.source.WordSets;

/** Reads dates that are told by other dates. */
public final class RelativeDateGrammar {

  private static final WordSets WORDS = WordSets.of(RelativeDateGrammar.class, "date-words.csv");

  private static final Set<String> PARTS = WORDS.get("part-of-day");
  private static final Map<String, ChronoUnit> UNITS = units();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Set<String> AFTER = WORDS.get("counts-on");
  private static final Set<String> BEFORE = WORDS.get("counts-back");

  private final List<Token> tokens;

  private RelativeDateGrammar(List<Token> tokens) {
    this.tokens = tokens;
  }

  private static Map<String, ChronoUnit> units() {
    Map<String, ChronoUnit> units = new HashMap<>();
    for (ChronoUnit unit :
        List.of(
            ChronoUnit.HOURS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS)) {
      for (String word : WORDS.get(unit.name().toLowerCase(Locale.ROOT))) {
        units.put(word, unit);
      }
    }
    return units;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return weekdays;
  }

  public static List<RelativeDate> find(List<Token> tokens, boolean[] dated) {
    RelativeDateGrammar grammar = new RelativeDateGrammar(tokens);
    List<RelativeDate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!dated[i] && tokens.get(i).isWord()) {
        Optional<RelativeDate> date = grammar.at(i, dated);
        if (date.isPresent()) {
          found.add(date.get());
        }
      }
    }
    return found;
  }

  private Optional<RelativeDate> at(int i, boolean[] dated) {
    Optional<RelativeDate> date = weekday(i, dated);
    if (date.isEmpty()) {
      date = determined(i);
    }
    if (date.isEmpty()) {
      date = single(i);
    }
    return date.isPresent() ? date : counted(i);
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  private boolean in(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).key());
  }

  private RelativeDate date(int first, int after, Anchor anchor, int amount, ChronoUnit unit) {
    return new RelativeDate(
        tokens.get(first).span().to(tokens.get(after - 1).span()),
        anchor,
        amount,
        unit,
        Optional.empty(),
        0,
        first);
  }

  /** "on Tuesday", "last Friday", "the following Monday"; not a weekday beside a date. */
  private Optional<RelativeDate> weekday(int i, boolean[] dated) {
    DayOfWeek day = tokens.get(i).isCapitalised() ? WEEKDAYS.get(tokens.get(i).key()) : null;
    if (day == null) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < tokens.size() && (is(next, ",") || in(next, PARTS))) {
      next++;
    }
    boolean beside =
        next < tokens.size() && dated[next]
            || i > 0 && dated[i - 1]
            || i > 1 && is(i - 1, ",") && dated[i - 2];
    if (beside) {
      return Optional.empty();
    }
    boolean following = is(i - 1, "following") || is(i - 1, "next");
    int first = following || is(i - 1, "on") || is(i - 1, "last") || is(i - 1, "this") ? i - 1 : i;
    return Optional.of(
        new RelativeDate(
            tokens.get(first).span().to(tokens.get(i).span()),
            following ? Anchor.NEXT_WEEKDAY : Anchor.WEEKDAY,
            is(i - 1, "last") ? -1 : 0,
            ChronoUnit.DAYS,
            Optional.of(day),
            0,
            first));
  }

  /** "the same day", "that evening", "the next morning", "the day before", "last December". */
  private Optional<RelativeDate> determined(int i) {
    if (is(i, "same") && in(i + 1, PARTS)) {
      return Optional.of(date(i, i + 2, Anchor.TOLD, 0, ChronoUnit.DAYS));
    }
    if (is(i, "that") && in(i + 1, PARTS)) {
      return Optional.of(date(i, i + 2, Anchor.TOLD, 0, ChronoUnit.DAYS));
    }
    if ((is(i, "next") || is(i, "following")) && in(i + 1, PARTS)) {
      return Optional.of(date(i, i + 2, Anchor.TOLD, 1, ChronoUnit.DAYS));
    }
    if ((is(i, "previous") || is(i, "preceding")) && in(i + 1, PARTS)) {
      return Optional.of(date(i, i + 2, Anchor.TOLD, -1, ChronoUnit.DAYS));
    }
    boolean twoDays = is(i + 1, "before") && is(i + 2, "yesterday");
    if ((is(i, "day") || is(i, "night")) && is(i - 1, "the") && !twoDays) {
      if (is(i + 1, "before") || is(i + 1, "after")) {
        int amount = is(i + 1, "before") ? -1 : 1;
        return Optional.of(date(i - 1, i + 2, Anchor.TOLD, amount, ChronoUnit.DAYS));
      }
    }
    if (is(i, "this") && is(i + 1, "week")) {
      return Optional.of(date(i, i + 2, Anchor.PUBLISHED, 0, ChronoUnit.WEEKS));
    }
    if (is(i, "this") && in(i + 1, PARTS) && !is(i + 1, "day") && !is(i + 1, "weekend")) {
      return Optional.of(date(i, i + 2, Anchor.PUBLISHED, 0, ChronoUnit.DAYS));
    }
    if (is(i, "last") && i + 1 < tokens.size()) {
      return last(i);
    }
    return Optional.empty();
  }

  private Optional<RelativeDate> last(int i) {
    Token next = tokens.get(i + 1);
    int month = next.isCapitalised() ? MonthNames.numberOf(next.key()) : 0;
    if (month > 0) {
      return Optional.of(
          new RelativeDate(
              tokens.get(i).span().to(next.span()),
              Anchor.PUBLISHED,
              -1,
              ChronoUnit.MONTHS,
              Optional.empty(),
              month,
              i));
    }
    ChronoUnit unit = UNITS.get(next.key());
    boolean single = next.is("week") || next.is("month") || next.is("year") || next.is("night");
    if (next.is("night")) {
      return Optional.of(date(i, i + 2, Anchor.PUBLISHED, -1, ChronoUnit.DAYS));
    }
    return single ? Optional.of(date(i, i + 2, Anchor.PUBLISHED, -1, unit)) : Optional.empty();
  }

  private Optional<RelativeDate> single(int i) {
    return switch (tokens.get(i).key()) {
      case "yesterday" -> Optional.of(yesterday(i));
      case "today" -> Optional.of(date(i, i + 1, Anchor.PUBLISHED, 0, ChronoUnit.DAYS));
      case "overnight" -> Optional.of(date(i, i + 1, Anchor.TOLD, 0, ChronoUnit.DAYS));
      default -> Optional.empty();
    };
  }

  /** "yesterday", "the day before yesterday". */
  private RelativeDate yesterday(int i) {
    boolean twoDays = is(i - 1, "before") && is(i - 2, "day");
    int first = !twoDays ? i : is(i - 3, "the") ? i - 3 : i - 2;
    return date(first, i + 1, Anchor.PUBLISHED, twoDays ? -2 : -1, ChronoUnit.DAYS);
  }

  /** "two days later", "a month earlier", "a few hours later". */
  private Optional<RelativeDate> counted(int i) {
    ChronoUnit unit = UNITS.get(tokens.get(i).key());
    boolean after = in(i + 1, AFTER);
    boolean before = in(i + 1, BEFORE);
    if (unit == null || !after && !before || i == 0) {
      return Optional.empty();
    }
    if (unit == ChronoUnit.HOURS) {
      return Optional.of(date(i, i + 2, Anchor.TOLD, 0, ChronoUnit.DAYS));
    }
    for (int from = Math.max(0, i - 3); from < i; from++) {
      Optional<NumberWords.Found> number = NumberWords.at(tokens, from);
      if (number.isPresent() && from + number.get().tokens() == i && number.get().value() < 1000) {
        int amount = number.get().value() * (after ? 1 : -1);
        Anchor anchor = is(i + 1, "ago") ? Anchor.PUBLISHED : Anchor.TOLD;
        return Optional.of(date(from, i + 2, anchor, amount, unit));
      }
    }
    if (is(i - 1, "a") || is(i - 1, "one")) {
      Anchor anchor = is(i + 1, "ago") ? Anchor.PUBLISHED : Anchor.TOLD;
      return Optional.of(date(i - 1, i + 2, anchor, after ? 1 : -1, unit));
    }
    return Optional.empty();
  }
}
