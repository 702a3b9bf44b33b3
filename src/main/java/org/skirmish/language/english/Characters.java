package org.skirmish.language.english;

/**
 * The classes of characters that the models were trained with. They are narrower than Unicode's:
 * only the letters A to Z count as letters, so that "é" is in none of the classes.
 */
final class Characters {

  private Characters() {}

  /** White space of any kind, and controls. */
  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || ('\u007F' <= c && c <= '\u009F');
  }

  static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isLower(char c) {
    return 'a' <= c && c <= 'z';
  }

  static boolean isLetter(char c) {
    return isUpper(c) || isLower(c);
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isVowel(char c) {
    return "aeiouAEIOU".indexOf(c) >= 0;
  }

  /** A mark of ASCII. */
  static boolean isPunctuation(char c) {
    return ('!' <= c && c <= '/')
        || (':' <= c && c <= '@')
        || ('[' <= c && c <= '`')
        || ('{' <= c && c <= '~');
  }

  /** What a word does not begin or end with: marks, currencies, arrows. */
  static boolean isSymbol(char c) {
    return isPunctuation(c) || ('\u2000' <= c && c <= '\u206F') || isCurrency(c) || isArrow(c);
  }

  static boolean isCurrency(char c) {
    return c == '$' || ('\u00A2' <= c && c <= '\u00A5') || ('\u20A0' <= c && c <= '\u20CF');
  }

  static boolean isArrow(char c) {
    return ('\u2190' <= c && c <= '\u21FF')
        || ('\u27F0' <= c && c <= '\u27FF')
        || ('\u2900' <= c && c <= '\u297F');
  }

  static boolean isHyphen(char c) {
    return c == '-' || ('\u2010' <= c && c <= '\u2014');
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** A mark that ends a sentence. */
  static boolean isFinal(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u203C' || ('\u2047' <= c && c <= '\u2049');
  }

  static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
  }

  static boolean isSingleQuote(char c) {
    return c == '\'' || ('\u2018' <= c && c <= '\u201B');
  }

  static boolean isDoubleQuote(char c) {
    return c == '"' || ('\u201C' <= c && c <= '\u201F');
  }

  static boolean isQuote(char c) {
    return isSingleQuote(c) || isDoubleQuote(c);
  }

  static boolean isLeftBracket(char c) {
    return c == '(' || c == '{' || c == '[' || c == '<';
  }

  static boolean isRightBracket(char c) {
    return c == ')' || c == '}' || c == ']' || c == '>';
  }

  static boolean isBracket(char c) {
    return isLeftBracket(c) || isRightBracket(c);
  }

  /** A sign that may stand before a number and belong to it: -1, .5, ±2. */
  static boolean isSign(char c) {
    return c == '.'
        || c == '-'
        || c == '+'
        || c == '\u00B1'
        || ('\u2212' <= c && c <= '\u2213')
        || ('\u221A' <= c && c <= '\u221C');
  }

  /** Lower case in Latin-1; other letters stay as they are. */
  static char lower(char c) {
    boolean upper = isUpper(c) || ('\u00C0' <= c && c <= '\u00DE' && c != '\u00D7');
    return upper ? (char) (c + 32) : c;
  }

  static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lower(text.charAt(i)) != text.charAt(i)) {
        char[] letters = text.toCharArray();
        for (int k = i; k < letters.length; k++) {
          letters[k] = lower(letters[k]);
        }
        return new String(letters);
      }
    }
    return text;
  }
}
