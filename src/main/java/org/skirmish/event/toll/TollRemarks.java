package org.skirmish.event.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.skirmish.event.day.Told;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.date.DateMention;
import org.skirmish.source.WordSets;

/** What a note says in shorthand: "(4 dead)", "Fatalities: 6", "split across 3 events (2)". */
public final class TollRemarks {

  private static final WordSets WORDS = WordSets.of(TollRemarks.class, "remark-words.csv");
  private static final Set<String> TOLL = WORDS.get("toll");
  private static final Set<String> DEAD = WORDS.get("dead");
  private static final Set<String> BE = WORDS.get("be");
  private static final Set<String> ENTERED = WORDS.get("entered");
  private static final Set<String> SHARED = WORDS.get("shared");
  private static final Set<String> SHARERS = WORDS.get("sharers");

  private static final Set<String> FATALITIES = WORDS.get("fatalities");
  private static final Set<String> REPORTED = WORDS.get("reported");
  private static final Set<String> BLEW = WORDS.get("blew");
  private static final Set<String> SELF = WORDS.get("self");
  private static final Set<String> OWN = WORDS.get("own");
  private static final Set<String> VESTS = WORDS.get("vest");

  /** The most words between "his" and "vest". */
  private static final int VEST = 3;

  private TollRemarks() {}

  /** "3 fatalities are recorded for 12 June": what the coder enters for this event. */
  public static OptionalInt entered(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      for (CountMention count : told.phrase().counts()) {
        int i = count.after();
        boolean toll = is(tokens, i, TOLL);
        i += toll ? 1 : 0;
        i += isWord(tokens, i, "each") ? 1 : 0;
        boolean be = is(tokens, i, BE);
        i += be ? 1 : 0;
        boolean here = isWord(tokens, i + 1, "here");
        boolean own = isWord(tokens, i + 1, "for") || isWord(tokens, i + 2, "this");
        boolean entered = is(tokens, i, ENTERED) && (here && (be || toll) || own && toll);
        if (entered && count.range().isExact()) {
          return count.range().low();
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "The dead are split across 3 events (2)": this event's share, as the coder has it. */
  public static OptionalInt share(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      Map<Integer, CountMention> counts = byPlace(told.phrase(), CountMention::first);
      boolean toll = false;
      boolean shared = false;
      for (int i = 0; i + 1 < tokens.size(); i++) {
        toll |= is(tokens, i, TOLL);
        shared |= is(tokens, i, SHARED);
        if (toll && shared && is(tokens, i, SHARERS) && tokens.get(i + 1).is("(")) {
          OptionalInt share = low(counts.get(i + 2));
          if (share.isPresent()) {
            return share;
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "12 deaths divided between 3 villages": by how many a coder divides. */
  public static OptionalInt sharers(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      Map<Integer, CountMention> counts = byPlace(told.phrase(), CountMention::after);
      boolean toll = false;
      boolean shared = false;
      for (int i = 0; i < tokens.size(); i++) {
        toll |= is(tokens, i, TOLL);
        shared |= is(tokens, i, SHARED);
        OptionalInt dates = toll && shared ? dates(told.phrase(), i) : OptionalInt.empty();
        if (dates.isPresent()) {
          return dates;
        }
        CountMention count = toll && shared && is(tokens, i, SHARERS) ? counts.get(i) : null;
        if (count != null && count.range().low().isPresent()) {
          return count.range().low(); // also of "over 3 events", which are no more than three
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "divided for the days 3 May, 4 May and 5 May": as many as are named. */
  private static OptionalInt dates(Phrase phrase, int days) {
    if (!isWord(phrase.tokens(), days, "days")) {
      return OptionalInt.empty();
    }
    List<DateMention> dates = phrase.dates();
    int named = 0;
    while (named < dates.size() && dates.get(dates.size() - 1 - named).first() > days) {
      named++;
    }
    return named > 1 ? OptionalInt.of(named) : OptionalInt.empty();
  }

  /** "No fatalities were reported", as a sentence of its own. */
  public static boolean denies(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      int i = is(tokens, 1, REPORTED) ? 2 : 1;
      boolean none = isWord(tokens, 0, "no") && is(tokens, i, FATALITIES);
      int next = is(tokens, i + 1, BE) ? i + 2 : i + 1;
      next = is(tokens, next, REPORTED) ? next + 1 : next;
      boolean ends = next >= tokens.size() || !tokens.get(next).isWord();
      if (none && ends) {
        return true;
      }
    }
    return false;
  }

  /** "38 fatalities are split among 10 events": what a coder divides. */
  public static OptionalInt divided(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      for (CountMention count : told.phrase().counts()) {
        int i = count.after() + 1;
        boolean toll = is(tokens, i - 1, TOLL);
        while (is(tokens, i, BE)) {
          i++;
        }
        if (toll && is(tokens, i, SHARED)) {
          return count.range().low();
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "Fatalities: 6", "(3 dead, 4 hurt)", where nothing else tells of dead. */
  public static OptionalInt shorthand(List<Told> sentences) {
    for (Told told : sentences) {
      Phrase phrase = told.phrase();
      List<Token> tokens = phrase.tokens();
      Map<Integer, CountMention> counts = byPlace(phrase, CountMention::first);
      boolean bracket = false;
      for (int i = 0; i < tokens.size(); i++) {
        bracket = tokens.get(i).is("(") || bracket && !tokens.get(i).is(")");
        boolean label = i > 1 && tokens.get(i - 1).is(":") && is(tokens, i - 2, TOLL);
        CountMention count = bracket || label ? counts.get(i) : null;
        OptionalInt number = low(count);
        if (number.isPresent() && (label || is(tokens, count.after(), DEAD))) {
          return number;
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "A man blew himself up", "she detonated her vest", where nobody counts the dead. */
  public static OptionalInt suicide(List<Told> sentences) {
    for (Told told : sentences) {
      List<Token> tokens = told.phrase().tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (is(tokens, i, BLEW) && (is(tokens, i + 1, SELF) || isVest(tokens, i + 1))) {
          return OptionalInt.of(1);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isVest(List<Token> tokens, int first) {
    for (int i = first + 1; is(tokens, first, OWN) && i <= first + VEST; i++) {
      if (is(tokens, i, VESTS)) {
        return true;
      }
    }
    return false;
  }

  /** The counts by the token that one of their ends is at; of several at one the first. */
  private static Map<Integer, CountMention> byPlace(
      Phrase phrase, ToIntFunction<CountMention> place) {
    Map<Integer, CountMention> counts = new HashMap<>();
    for (CountMention count : phrase.counts()) {
      counts.putIfAbsent(place.applyAsInt(count), count);
    }
    return counts;
  }

  private static OptionalInt low(CountMention count) {
    return count == null ? OptionalInt.empty() : count.range().low();
  }

  private static boolean is(List<Token> tokens, int index, Set<String> words) {
    return index < tokens.size() && words.contains(tokens.get(index).key());
  }

  private static boolean isWord(List<Token> tokens, int index, String word) {
    return index < tokens.size() && tokens.get(index).is(word);
  }
}
