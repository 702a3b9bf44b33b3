package org.skirmish.mention;

import org.skirmish.source.Span;

/**
 * A word, a number or a mark.
 *
 * @param span its characters
 * @param kind what it is
 * @param text the characters as written
 * @param key the characters folded: no accents, apostrophes and capitals; for a mark the mark
 *     itself
 */
public record Token(Span span, Kind kind, String text, String key) {

  /** The kinds of tokens. */
  public enum Kind {
    WORD,
    /** Digits with their group marks and decimals. */
    NUMBER,
    MARK,
    /** The {@code 's} behind a noun. */
    POSSESSIVE
  }

  public boolean is(String word) {
    return key.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(key);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Any of the dashes that stand between two ends of a range. */
  public boolean isDash() {
    return isMark("-–—‒−―");
  }
}
