package org.skirmish.mention.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * Reads times of day: {@code 15:15}, {@code 5am}, {@code 10 a.m.}, "half past four in the morning".
 */
public final class TimeGrammar {

  /**
   * A time found.
   *
   * @param time local time
   * @param span its characters
   */
  public record Found(LocalTime time, Span span) {}

  private static final Set<String> LATE =
      WordSets.of(TimeGrammar.class, "date-words.csv").get("late-in-day");

  private TimeGrammar() {}

  /** The first time of day among the tokens. */
  public static Optional<Found> first(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Found> found = clock(tokens, i);
      if (found.isEmpty()) {
        found = halves(tokens, i);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> clock(List<Token> tokens, int i) {
    Token hourToken = tokens.get(i);
    if (!hourToken.isNumber() || hourToken.text().length() > 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hourToken.text());
    int minute = 0;
    int after = i + 1;
    boolean colon = false;
    if (after + 1 < tokens.size()
        && tokens.get(after).isMark(":.")
        && tokens.get(after + 1).isNumber()
        && tokens.get(after + 1).text().length() == 2
        && tokens.get(after + 1).span().start() == hourToken.span().end() + 1) {
      colon = tokens.get(after).is(":");
      minute = Integer.parseInt(tokens.get(after + 1).text());
      after += 2;
    }
    Half half = half(tokens, after);
    boolean zone = i > 0 && (tokens.get(i - 1).isMark("+−-"));
    if (minute > 59 || zone || half == null && !colon) {
      return Optional.empty();
    }
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.late ? 12 : 0);
      after += half.tokens;
    }
    if (hour > 23) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(LocalTime.of(hour, minute), hourToken.span().to(tokens.get(after - 1).span())));
  }

  private record Half(boolean late, int tokens) {}

  private static Half half(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return null;
    }
    String key = tokens.get(i).key();
    if (key.equals("am") || key.equals("pm")) {
      return new Half(key.equals("pm"), 1);
    }
    boolean letter = key.equals("a") || key.equals("p");
    if (letter && i + 2 < tokens.size() && tokens.get(i + 1).is(".") && tokens.get(i + 2).is("m")) {
      boolean stop = i + 3 < tokens.size() && tokens.get(i + 3).is(".");
      return new Half(key.equals("p"), stop ? 4 : 3);
    }
    return null;
  }

  /** "half past four in the morning", with the part of the day that alone makes it certain. */
  private static Optional<Found> halves(List<Token> tokens, int i) {
    if (!tokens.get(i).is("half") || i + 2 >= tokens.size() || !tokens.get(i + 1).is("past")) {
      return Optional.empty();
    }
    Optional<NumberWords.Found> hour = NumberWords.at(tokens, i + 2);
    if (hour.isEmpty() || hour.get().value() < 1 || hour.get().value() > 12) {
      return Optional.empty();
    }
    for (int j = i + 3; j < Math.min(i + 7, tokens.size()); j++) {
      String key = tokens.get(j).key();
      boolean late = LATE.contains(key);
      if (late || key.equals("morning")) {
        int value = hour.get().value() % 12 + (late ? 12 : 0);
        return Optional.of(
            new Found(LocalTime.of(value, 30), tokens.get(i).span().to(tokens.get(j).span())));
      }
    }
    return Optional.empty();
  }
}
