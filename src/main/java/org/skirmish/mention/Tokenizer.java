package org.skirmish.mention;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.Citation;
import org.skirmish.source.Span;
import org.skirmish.world.name.Words;

/** Cuts a stretch of text into tokens; citation marks are left out. */
public final class Tokenizer {

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  public static List<Token> of(String text, Span within) {
    Tokenizer tokenizer = new Tokenizer(text, within.end());
    tokenizer.read(within.start(), Citation.in(text, within));
    return tokenizer.tokens;
  }

  private void read(int from, List<Citation> citations) {
    int i = from;
    int citation = 0;
    while (i < end) {
      if (citation < citations.size() && citations.get(citation).span().start() == i) {
        i = citations.get(citation++).span().end();
        continue;
      }
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else if (isDigit(c)) {
        i = number(i);
      } else if (Character.isLetter(c) || Character.isHighSurrogate(c) && isLetterAt(i)) {
        i = word(i);
      } else {
        tokens.add(
            new Token(new Span(i, i + 1), Token.Kind.MARK, text.substring(i, i + 1), mark(c)));
        i++;
      }
    }
  }

  private static String mark(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> "\"";
      default -> String.valueOf(c);
    };
  }

  private boolean isLetterAt(int i) {
    return Character.isLetter(text.codePointAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int number(int from) {
    int i = from;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    boolean grouped = i - from <= 3;
    while (grouped && isGroup(i)) {
      i += 4;
    }
    boolean dotted = from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
    if (!dotted && i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      int point = i++;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
      if (i < end && text.charAt(i) == '.' && i + 1 < end && isDigit(text.charAt(i + 1))) {
        // "24.11.17" is no decimal number.
        i = point;
      }
    }
    String digits = text.substring(from, i);
    tokens.add(new Token(new Span(from, i), Token.Kind.NUMBER, digits, digits));
    return i;
  }

  /** A group mark with exactly three digits behind it. */
  private boolean isGroup(int i) {
    if (i + 3 >= end) {
      return false;
    }
    char c = text.charAt(i);
    boolean mark = c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    return mark
        && isDigit(text.charAt(i + 1))
        && isDigit(text.charAt(i + 2))
        && isDigit(text.charAt(i + 3))
        && (i + 4 >= end || !isDigit(text.charAt(i + 4)));
  }

  private int word(int from) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      boolean inside =
          isOfWord(c)
              || isDigit(c) && isShortForm(from, i)
              || Words.isApostrophe(c) && i + 1 < end && Character.isLetter(text.charAt(i + 1));
      if (!inside) {
        break;
      }
      if (Words.isApostrophe(c) && isPossessive(i)) {
        break;
      }
      i++;
    }
    WordForms.Form form = WordForms.of(text, from, i);
    tokens.add(new Token(new Span(from, i), Token.Kind.WORD, form.text(), form.key()));
    if (i < end && Words.isApostrophe(text.charAt(i)) && isPossessive(i)) {
      tokens.add(
          new Token(new Span(i, i + 2), Token.Kind.POSSESSIVE, text.substring(i, i + 2), "'s"));
      return i + 2;
    }
    return i;
  }

  /** Letters and what stands on them; those of English are told without Unicode's tables. */
  private static boolean isOfWord(char c) {
    if (c < 0x80) {
      return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** "M23", "G5": capitals and then digits are one name. */
  private boolean isShortForm(int from, int digit) {
    if (digit - from > 5) {
      return false;
    }
    for (int i = from; i < digit; i++) {
      if (!Character.isUpperCase(text.charAt(i)) && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossessive(int apostrophe) {
    return apostrophe + 1 < end
        && text.charAt(apostrophe + 1) == 's'
        && (apostrophe + 2 >= end || !Character.isLetter(text.charAt(apostrophe + 2)));
  }
}
