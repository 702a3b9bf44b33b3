package org.skirmish.language.english;

import java.util.List;
import org.skirmish.source.Span;

/** Cuts what has no mark at its ends: "didn't", "10km", "US$5", "2014-2015", "cannot". */
final class WordCutter {

  /** What may follow an apostrophe as a word of its own. */
  private static final String[] AFTER_APOSTROPHE = {"d", "m", "s", "z", "ll", "nt", "re", "ve"};

  private WordCutter() {}

  static void cut(String text, int from, int to, List<Span> tokens) {
    int at = cutAt(text, from, to);
    if (from == to) {
      return;
    } else if (at > from && at < to) {
      tokens.add(new Span(from, at));
      tokens.add(new Span(at, to));
    } else if (isRangeOfYears(text, from, to)) {
      int hyphen = text.indexOf('-', from);
      tokens.add(new Span(from, hyphen));
      tokens.add(new Span(hyphen, hyphen + 1));
      tokens.add(new Span(hyphen + 1, to));
    } else {
      tokens.add(new Span(from, to));
    }
  }

  /** Where a word is cut in two; its end if it stays whole. */
  private static int cutAt(String text, int from, int to) {
    if (to - from < 2) {
      return to;
    }
    int at = TokenLists.cutAtCurrency(text, from, to);
    if (at < 0) {
      at = TokenLists.cutAtUnit(text, from, to);
    }
    if (at < 0) {
      at = cutAtSign(text, from, to);
    }
    if (at < 0) {
      at = cutAtApostrophe(text, from, to);
    }
    if (at < 0) {
      at = TokenLists.cutCompound(text, from, to);
    }
    return at < 0 ? to : at;
  }

  /** Parts a sign from its number: "#5", "5%". */
  private static int cutAtSign(String text, int from, int to) {
    if (isNumberSign(text.charAt(from)) && isNumber(text, from + 1, to)) {
      return from + 1;
    }
    return isNumberSign(text.charAt(to - 1)) && isNumber(text, from, to - 1) ? to - 1 : -1;
  }

  private static boolean isNumberSign(char c) {
    return c == '#' || c == '$' || c == '%' || c == '*' || c == '=';
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Characters.isDigit(c) && !Characters.isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  private static int cutAtApostrophe(String text, int from, int to) {
    int at = to - 3;
    if (at > from
        && Characters.isApostrophe(text.charAt(to - 2))
        && Characters.lower(text.charAt(at)) == 'n'
        && Characters.lower(text.charAt(to - 1)) == 't') {
      return at;
    }
    for (String end : AFTER_APOSTROPHE) {
      at = to - end.length() - 1;
      if (at > from
          && Characters.isApostrophe(text.charAt(at))
          && text.regionMatches(true, at + 1, end, 0, end.length())
          && !(end.equals("s") && Characters.isDigit(text.charAt(at - 1)))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word is "2014-2015", "2014-15" or "90-95". */
  private static boolean isRangeOfYears(String text, int from, int to) {
    int hyphen = from;
    while (hyphen < to && Characters.isDigit(text.charAt(hyphen))) {
      hyphen++;
    }
    int end = hyphen + 1;
    while (end < to && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    if (hyphen >= to || text.charAt(hyphen) != '-' || !isYear(hyphen - from)) {
      return false;
    }
    int digits = end - hyphen - 1;
    boolean decade = digits == 2 && end == to - 1 && Characters.lower(text.charAt(end)) == 's';
    return decade || (isYear(digits) && end == to);
  }

  private static boolean isYear(int digits) {
    return digits == 2 || digits == 4;
  }
}
