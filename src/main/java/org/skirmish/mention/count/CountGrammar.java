package org.skirmish.mention.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.model.Range;
import org.skirmish.source.ResourceLines;

/**
 * Reads counts: a number in digits or words, a range of two ("50–150", "between 20 and 30", "three
 * or four"), and bounds before or behind ("at least", "up to", "60+", "or more").
 */
public final class CountGrammar {

  private enum Bound {
    LEAST,
    MOST,
    ABOUT
  }

  private record Modifier(boolean before, Bound bound, String[] words) {}

  private record Prefix(Bound bound, int tokens) {}

  /** By their first words, in the order of the list. */
  private static final Map<String, List<Modifier>> MODIFIERS = modifiers();

  private CountGrammar() {}

  private static Map<String, List<Modifier>> modifiers() {
    Map<String, List<Modifier>> modifiers = new HashMap<>();
    for (String line : ResourceLines.of(CountGrammar.class, "count-modifiers.csv")) {
      String[] cells = line.split(",");
      String[] words = cells[2].split(" ");
      Bound bound = Bound.valueOf(cells[1].toUpperCase(Locale.ROOT));
      List<Modifier> known = modifiers.get(words[0]);
      if (known == null) {
        known = new ArrayList<>();
        modifiers.put(words[0], known);
      }
      known.add(new Modifier(cells[0].equals("before"), bound, words));
    }
    return modifiers;
  }

  /** All counts of a phrase, left to right; tokens for which {@code taken} holds are left alone. */
  public static List<CountMention> find(List<Token> tokens, boolean[] taken) {
    List<CountMention> counts = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<CountMention> count = taken[i] ? Optional.empty() : at(tokens, i, taken);
      if (count.isPresent()) {
        counts.add(count.get());
        i = count.get().after();
      } else {
        i++;
      }
    }
    return counts;
  }

  /** A number, what bounds one, or "between"; most words are none of these. */
  private static boolean mayBegin(Token token) {
    return !token.isWord()
        || NumberWords.mayBegin(token.key())
        || MODIFIERS.containsKey(token.key())
        || token.is("between")
        || token.is("from");
  }

  /** The count that starts exactly at this token, its modifiers included. */
  private static Optional<CountMention> at(List<Token> tokens, int from, boolean[] taken) {
    if (!mayBegin(tokens.get(from))) {
      return Optional.empty();
    }
    Optional<Prefix> prefix = prefix(tokens, from);
    Bound bound = prefix.isPresent() ? prefix.get().bound() : null;
    int i = from + (prefix.isPresent() ? prefix.get().tokens() : 0);
    // "as many as about 20", "some at least 30": the first bound that is one counts.
    for (int more = 0; more < 2 && i < tokens.size(); more++) {
      Optional<Prefix> next = prefix(tokens, i);
      if (next.isEmpty()) {
        break;
      }
      bound = bound == null || bound == Bound.ABOUT ? next.get().bound() : bound;
      i += next.get().tokens();
    }
    boolean between =
        i < tokens.size() && (tokens.get(i).is("between") || tokens.get(i).is("from"));
    int number = between ? i + 1 : i;
    if (number >= tokens.size() || taken[number]) {
      return Optional.empty();
    }
    Optional<NumberWords.Found> first = NumberWords.at(tokens, number);
    if (first.isEmpty()
        || isBothOf(tokens, number)
        || isOrdinalOrName(tokens, number, number + first.get().tokens())) {
      return Optional.empty();
    }
    int after = number + first.get().tokens();
    Range range = null;
    if (after + 1 < tokens.size()
        && !taken[after + 1]
        && joinsRange(tokens.get(after), between)
        && (tokens.get(after).isDash() || !startsItem(tokens, after + 1))) {
      Optional<NumberWords.Found> second = NumberWords.at(tokens, after + 1);
      if (second.isPresent()
          && second.get().value() >= first.get().value()
          && (between || isRange(tokens, after, first.get(), second.get()))) {
        int low = scaled(first.get().value(), second.get().value());
        range = Range.between(low, second.get().value());
        if (bound == Bound.MOST) {
          range = Range.upTo(second.get().value());
        }
        after += 1 + second.get().tokens();
        if (after < tokens.size() && tokens.get(after).is("+")) {
          // "138–174+": nobody knows how many more.
          range = Range.atLeast(low);
          after++;
        }
      }
    }
    if (range == null) {
      if (between && !tokens.get(i).is("from")) {
        return Optional.empty();
      }
      int value = first.get().value();
      if (after < tokens.size() && tokens.get(after).is("+")) {
        bound = Bound.LEAST;
        after++;
      }
      Optional<Prefix> behind = suffix(tokens, after);
      if (behind.isPresent()) {
        bound = behind.get().bound();
        after += behind.get().tokens();
      }
      range =
          bound == Bound.LEAST
              ? Range.atLeast(value)
              : bound == Bound.MOST ? Range.upTo(value) : Range.exactly(value);
    }
    int start = between && range.isExact() ? number : from;
    return Optional.of(
        new CountMention(
            tokens.get(start).span().to(tokens.get(after - 1).span()), range, start, after));
  }

  /** "Both two soldiers and a guard": no number, but the first of a pair. */
  private static boolean isBothOf(List<Token> tokens, int at) {
    if (!tokens.get(at).is("both") || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.is("a") || next.is("an") || NumberWords.at(tokens, at + 1).isPresent();
  }

  /** "20–25,000" and "3–4 million" leave the thousands of their first figure out. */
  private static int scaled(int low, int high) {
    for (int scale : new int[] {1_000_000, 1_000}) {
      if (high >= scale
          && high % scale == 0
          && low <= high / scale
          && low < 1_000
          && high > scale) {
        return low * scale;
      }
    }
    return low;
  }

  private static boolean joinsRange(Token token, boolean between) {
    return token.isDash() || token.is("to") || token.is("or") || between && token.is("and");
  }

  private static boolean startsItem(List<Token> tokens, int at) {
    return tokens.get(at).is("the");
  }

  /** "20–30" and "three to five" are ranges; "2 or 300" and "5 to 2" are not. */
  private static boolean isRange(
      List<Token> tokens, int joint, NumberWords.Found low, NumberWords.Found high) {
    return !tokens.get(joint).is("or") || high.value() <= low.value() * 3L + 10;
  }

  /** "76th Battalion", "No. 5", "$5", "5 km", "5%": numbers that count no people. */
  private static boolean isOrdinalOrName(List<Token> tokens, int first, int after) {
    if (first > 0) {
      Token before = tokens.get(first - 1);
      boolean tight = before.span().end() == tokens.get(first).span().start();
      if (before.isMark("$€£#/°") || tight && before.is(":")) {
        return true;
      }
    }
    if (after < tokens.size()) {
      Token next = tokens.get(after);
      boolean adjacent = tokens.get(after - 1).span().end() == next.span().start();
      if (adjacent && next.isWord() && next.text().length() <= 2 && tokens.get(first).isNumber()) {
        return true;
      }
      boolean compound =
          adjacent
              && next.isDash()
              && after + 1 < tokens.size()
              && tokens.get(after + 1).isWord()
              && tokens.get(after + 1).span().start() == next.span().end()
              && NumberWords.at(tokens, after + 1).isEmpty();
      return next.isMark("%°/′″") || adjacent && next.is(":") || compound;
    }
    return false;
  }

  private static Optional<Prefix> prefix(List<Token> tokens, int at) {
    if (tokens.get(at).isMark("~≈>≥")) {
      return Optional.of(new Prefix(tokens.get(at).isMark(">≥") ? Bound.LEAST : Bound.ABOUT, 1));
    }
    if (tokens.get(at).isMark("<≤")) {
      return Optional.of(new Prefix(Bound.MOST, 1));
    }
    Prefix best = null;
    for (Modifier modifier : MODIFIERS.getOrDefault(tokens.get(at).key(), List.of())) {
      if (!modifier.before || best != null && best.tokens >= modifier.words.length) {
        continue;
      }
      int used = matches(tokens, at, modifier.words);
      if (used > 0) {
        best = new Prefix(modifier.bound, used);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Prefix> suffix(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    for (Modifier modifier : MODIFIERS.getOrDefault(tokens.get(at).key(), List.of())) {
      int used = modifier.before ? 0 : matches(tokens, at, modifier.words);
      if (used > 0) {
        return Optional.of(new Prefix(modifier.bound, used));
      }
    }
    return Optional.empty();
  }

  /**
   * How many tokens the words take here ("c." takes its stop along), 0 if they do not stand here.
   */
  private static int matches(List<Token> tokens, int at, String[] words) {
    if (at + words.length > tokens.size()) {
      return 0;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(at + i).isWord() || !tokens.get(at + i).is(words[i])) {
        return 0;
      }
    }
    int after = at + words.length;
    boolean stop =
        words.length == 1
            && words[0].length() <= 6
            && after < tokens.size()
            && tokens.get(after).is(".");
    return words.length + (stop ? 1 : 0);
  }
}
