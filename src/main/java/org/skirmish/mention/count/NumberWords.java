package org.skirmish.mention.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.source.ResourceLines;

/** Reads whole numbers in digits and English words. */
public final class NumberWords {

  /**
   * A number found.
   *
   * @param value 0 to 999,999,999
   * @param tokens how many tokens it takes
   */
  public record Found(int value, int tokens) {}

  private enum Kind {
    UNIT,
    TENS,
    MULTIPLIER,
    VAGUE
  }

  private record Entry(Kind kind, int value) {}

  private static final int LARGEST = 999_999_999;

  private static final Map<String, Entry> WORDS = load();

  private NumberWords() {}

  private static Map<String, Entry> load() {
    Map<String, Entry> words = new HashMap<>();
    for (String line : ResourceLines.of(NumberWords.class, "number-words.csv")) {
      String[] cells = line.split(",");
      words.put(
          cells[0],
          new Entry(
              Kind.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
              Integer.parseInt(cells[2])));
    }
    return words;
  }

  /** Whether the word stands for an amount that nobody can write into a cell. */
  static boolean isVague(String key) {
    Entry entry = WORDS.get(key);
    return entry != null && entry.kind == Kind.VAGUE;
  }

  /** Whether a number in words may begin so. */
  static boolean mayBegin(String key) {
    return WORDS.containsKey(key) || key.equals("a") || key.equals("an") || key.equals("half");
  }

  /** The number that starts at this token, in digits or words. */
  public static Optional<Found> at(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    if (first.isNumber()) {
      return digits(tokens, from);
    }
    if (!first.isWord()) {
      return Optional.empty();
    }
    Entry entry = WORDS.get(first.key());
    if (entry != null && entry.kind != Kind.VAGUE && entry.kind != Kind.MULTIPLIER) {
      return words(tokens, from);
    }
    boolean article = first.is("a") || first.is("an");
    if (article && from + 1 < tokens.size()) {
      Entry next = WORDS.get(tokens.get(from + 1).key());
      if (next != null && next.kind == Kind.MULTIPLIER) {
        return words(tokens, from);
      }
    }
    if (first.is("half") && from + 2 < tokens.size() && tokens.get(from + 2).is("dozen")) {
      return Optional.of(new Found(6, 3));
    }
    return Optional.empty();
  }

  private static Optional<Found> digits(List<Token> tokens, int from) {
    String text = tokens.get(from).text();
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '.') {
        return decimal(tokens, from, text);
      }
    }
    if (digits.length() > 9) {
      return Optional.empty();
    }
    long value = Long.parseLong(digits.toString());
    int used = 1;
    if (from + 1 < tokens.size()) {
      Entry next = WORDS.get(tokens.get(from + 1).key());
      if (next != null && next.kind == Kind.MULTIPLIER && value < 1000) {
        value *= next.value;
        used = 2;
      }
    }
    return value > LARGEST ? Optional.empty() : Optional.of(new Found((int) value, used));
  }

  /** "1.5 million": a decimal makes a whole number only with its multiplier. */
  private static Optional<Found> decimal(List<Token> tokens, int from, String text) {
    if (from + 1 >= tokens.size() || text.length() > 6) {
      return Optional.empty();
    }
    Entry next = WORDS.get(tokens.get(from + 1).key());
    if (next == null || next.kind != Kind.MULTIPLIER) {
      return Optional.empty();
    }
    double value = Double.parseDouble(text.replace(",", "")) * next.value;
    return value > LARGEST ? Optional.empty() : Optional.of(new Found((int) Math.round(value), 2));
  }

  private static Optional<Found> words(List<Token> tokens, int from) {
    long total = 0;
    long group = 0;
    int i = from;
    boolean any = false;
    Kind last = null;
    if (tokens.get(i).is("a") || tokens.get(i).is("an")) {
      group = 1;
      i++;
    }
    int used = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (any && (token.is("-") || token.is("and")) && joins(tokens, i, last)) {
        i++;
        continue;
      }
      Entry entry = token.isWord() ? WORDS.get(token.key()) : null;
      if (entry == null || entry.kind == Kind.VAGUE) {
        break;
      }
      if (entry.kind == Kind.UNIT
          && (last == Kind.UNIT || last == Kind.TENS && !hyphen(tokens, i))) {
        break;
      }
      if (entry.kind == Kind.TENS && (last == Kind.UNIT || last == Kind.TENS)) {
        break;
      }
      if (entry.kind == Kind.MULTIPLIER) {
        group = Math.max(group, 1) * entry.value;
        if (entry.value >= 1000) {
          total += group;
          group = 0;
        }
      } else {
        group += entry.value;
      }
      last = entry.kind;
      any = true;
      i++;
      used = i - from;
    }
    long value = total + group;
    return any && value <= LARGEST ? Optional.of(new Found((int) value, used)) : Optional.empty();
  }

  /** "twenty-one" and "twenty one" are one number, "twenty, one" is not. */
  private static boolean hyphen(List<Token> tokens, int unit) {
    Token before = tokens.get(unit - 1);
    return before.is("-") || before.isWord();
  }

  /** "one hundred and five": the "and" joins only behind a multiplier and before a smaller part. */
  private static boolean joins(List<Token> tokens, int at, Kind last) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Entry next = WORDS.get(tokens.get(at + 1).key());
    if (next == null) {
      return false;
    }
    if (tokens.get(at).is("-")) {
      return last == Kind.TENS && next.kind == Kind.UNIT
          || next.kind == Kind.MULTIPLIER && last == Kind.UNIT;
    }
    return last == Kind.MULTIPLIER && (next.kind == Kind.UNIT || next.kind == Kind.TENS);
  }
}
