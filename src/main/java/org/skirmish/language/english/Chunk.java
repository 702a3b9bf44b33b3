package org.skirmish.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/** What stands between two spaces, cut into tokens: marks are parted from words. */
final class Chunk {

  private static final String SYMBOLS_BETWEEN_WORDS = ";,~=+&|/";

  private final String text;
  private final int start;
  private final int end;
  private final boolean ends;
  private final List<Span> tokens;

  /**
   * A chunk.
   *
   * @param ends whether the sentence ends with it
   * @param tokens where its tokens go
   */
  Chunk(String text, int start, int end, boolean ends, List<Span> tokens) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.ends = ends;
    this.tokens = tokens;
  }

  void cut() {
    String chunk = text.substring(start, end);
    if (TokenLists.isWhole(chunk)) {
      add(start, end);
      return;
    }
    if (isWord(chunk)) {
      WordCutter.cut(text, start, end, tokens);
      return;
    }
    Optional<Span> link = Optional.empty();
    if (Links.isUrl(chunk)) {
      link = Optional.of(new Span(0, withoutMarks(chunk)));
    } else if (chunk.indexOf('.') > 0) {
      link = Links.find(chunk);
    }
    if (link.isEmpty()) {
      symbolsAndWords(start, end);
      return;
    }
    symbolsAndWords(start, start + link.get().start());
    link(start + link.get().start(), start + link.get().end());
    symbolsAndWords(start + link.get().end(), end);
  }

  /** Whether nothing is to be parted: most chunks are plain words. */
  private static boolean isWord(String chunk) {
    for (int i = 0; i < chunk.length(); i++) {
      if (!Characters.isLetterOrDigit(chunk.charAt(i)) || Characters.isSymbol(chunk.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How far an address reaches: a mark at its end belongs to the sentence. */
  private static int withoutMarks(String url) {
    int to = url.length();
    while (to > 0 && ".,;:!?)]}>\"'\u2019\u201D".indexOf(url.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /** What looks like an address may be two sentences without a space: "village.The". */
  private void link(int from, int to) {
    int dot = from;
    while (dot < to && Characters.isLetter(text.charAt(dot))) {
      dot++;
    }
    int rest = dot + 1;
    while (rest < to && Characters.isLetter(text.charAt(rest))) {
      rest++;
    }
    if (dot < to && text.charAt(dot) == '.' && dot - from > 1 && rest == to && to - dot > 2) {
      add(from, dot);
      add(dot, dot + 1);
      add(dot + 1, to);
    } else {
      add(from, to);
    }
  }

  private void symbolsAndWords(int from, int to) {
    int first = from;
    while (first < to && Characters.isSymbol(text.charAt(first))) {
      first++;
    }
    if (first == to) {
      symbols(from, to);
      return;
    }
    int last = to;
    while (Characters.isSymbol(text.charAt(last - 1))) {
      last--;
    }
    // Stretches of symbols, each as its two ends; between them are words.
    List<int[]> stretches = new ArrayList<>();
    stretches.add(new int[] {from, first});
    for (int i = first + 1; i < last - 1; i++) {
      if (isStretch(from, i, last - 1, to)) {
        int behind = run(i, last - 1);
        stretches.add(new int[] {i, behind});
        i = behind - 1;
      }
    }
    stretches.add(new int[] {last, to});
    giveToWords(stretches, to);
    for (int i = 0; i < stretches.size(); i++) {
      int[] stretch = stretches.get(i);
      if (i == 0 || i == stretches.size() - 1) {
        symbols(stretch[0], stretch[1]);
      } else {
        add(stretch[0], stretch[1]);
      }
      if (i < stretches.size() - 1) {
        WordCutter.cut(text, stretch[1], stretches.get(i + 1)[0], tokens);
      }
    }
  }

  private boolean isStretch(int from, int i, int bound, int to) {
    char c = text.charAt(i);
    if (Characters.isLetterOrDigit(c) || isKept(from, i, to)) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean ellipsis =
        Characters.isFinal(c)
            && (Characters.isFinal(next)
                || Characters.isSeparator(next)
                || Characters.isQuote(next));
    return ellipsis
        || isBetweenWords(c)
        || (i + 1 < bound && Characters.isFinal(c) && isBetweenWords(next));
  }

  private static boolean isBetweenWords(char c) {
    return Characters.isBracket(c)
        || Characters.isArrow(c)
        || Characters.isDoubleQuote(c)
        || Characters.isHyphen(c)
        || SYMBOLS_BETWEEN_WORDS.indexOf(c) >= 0;
  }

  /** Whether a mark inside belongs to the word around it: "F-16", "1,200", "anti-tank", "R&D". */
  private boolean isKept(int from, int i, int to) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char next = text.charAt(i + 1);
    if (Characters.isHyphen(c)) {
      return (Characters.isLetterOrDigit(before) && Characters.isDigit(next))
          || (Characters.isLetter(next) && isHyphenKept(from, i, to));
    } else if (c == '/') {
      return Characters.isDigit(before) && Characters.isDigit(next);
    } else if (c == ',') {
      return Characters.isDigit(before)
          && areDigits(i + 1, i + 4, to)
          && !areDigits(i + 4, i + 5, to);
    }
    return c == '&' && Characters.isLetter(before) && Characters.isLetter(next);
  }

  private boolean isHyphenKept(int from, int i, int to) {
    return TokenLists.isPrefix(text, from, i)
        || TokenLists.isSuffix(text, i + 1, to)
        || (i + 2 < to
            && Characters.isVowel(text.charAt(i + 1))
            && Characters.isHyphen(text.charAt(i + 2)))
        || (from <= i - 2
            && Characters.isVowel(text.charAt(i - 1))
            && Characters.isHyphen(text.charAt(i - 2)));
  }

  private boolean areDigits(int from, int behind, int to) {
    if (behind > to) {
      return false;
    }
    for (int i = from; i < behind; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Gives single symbols back to the words beside them: a sign, a full stop of "Mr.". */
  private void giveToWords(List<int[]> stretches, int to) {
    for (int i = 0; i + 1 < stretches.size(); i++) {
      int[] left = stretches.get(i);
      int[] right = stretches.get(i + 1);
      int from = left[1];
      int behind = right[0];
      if (from < behind) {
        int before = left[1] - left[0];
        int after = right[1] - right[0];
        if (i == 0 ? before > 0 : before == 1) {
          left[1] -= takesBefore(from, behind) ? 1 : 0;
        }
        if (i + 2 == stretches.size() ? after > 0 : after == 1) {
          right[0] += takesAfter(from, behind, to) ? 1 : 0;
        }
      }
    }
  }

  private boolean takesBefore(int from, int behind) {
    char symbol = text.charAt(from - 1);
    char first = text.charAt(from);
    if (Characters.isSign(symbol)) {
      return Characters.isDigit(first);
    } else if (symbol == '@' || symbol == '#') {
      return Characters.isLetter(first);
    }
    return Characters.isApostrophe(symbol) && isDecade(from, behind);
  }

  /** Whether a word is "90", "90s" or "90's" as in "the '90s". */
  private boolean isDecade(int from, int behind) {
    if (!areDigits(from, from + 2, behind)) {
      return false;
    }
    int rest = behind - from - 2;
    char last = text.charAt(behind - 1);
    return rest == 0
        || (rest == 1 && (last == 's' || last == 'S'))
        || (rest == 2
            && (last == 's' || last == 'S')
            && Characters.isApostrophe(text.charAt(behind - 2)));
  }

  private boolean takesAfter(int from, int behind, int to) {
    char symbol = text.charAt(behind);
    if (symbol == '$') {
      return TokenLists.isDollar(text, from, behind);
    }
    return symbol == '.'
        && (TokenLists.isAbbreviation(text, from, behind)
            || Period.belongs(text, from, behind, to, ends));
  }

  /** Cuts a stretch of symbols: quotes and brackets each by itself, dots and dashes by runs. */
  private void symbols(int from, int to) {
    int open = from;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      int behind = Characters.isFinal(c) ? finals(i, to) : run(i, to);
      boolean alone =
          Characters.isFinal(c)
              || Characters.isBracket(c)
              || Characters.isSeparator(c)
              || Characters.isQuote(c)
              || c == '`';
      if (alone || behind > i + 1) {
        add(open, i);
        add(i, behind);
        open = behind;
      }
      i = behind;
    }
    add(open, to);
  }

  /** The end of a run of the same character. */
  private int run(int from, int to) {
    int i = from + 1;
    while (i < to && text.charAt(i) == text.charAt(from)) {
      i++;
    }
    return i;
  }

  private int finals(int from, int to) {
    int i = from + 1;
    while (i < to && Characters.isFinal(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int from, int to) {
    if (from < to) {
      tokens.add(new Span(from, to));
    }
  }
}
