package org.skirmish.language.english;

/**
 * The form of a word that the models know it by: every number is "0", every address on the web
 * "#hlink#", typographic quotes and dashes are plain ones, and a mark stands twice at most.
 */
final class Simplified {

  static final String LINK = "#hlink#";

  private Simplified() {}

  static String of(String form) {
    if (Links.isLink(form)) {
      return LINK;
    }
    if (isPlain(form)) {
      return form;
    }
    return marks(numbers(plainMarks(form)));
  }

  /** Whether the form has nothing to simplify: most words do not. */
  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Characters.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char[] plainMarks(String form) {
    char[] plain = form.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (Characters.isCurrency(c)) {
        plain[i] = '$';
      } else if (Characters.isSingleQuote(c)) {
        plain[i] = '\'';
      } else if (Characters.isDoubleQuote(c)) {
        plain[i] = '"';
      } else if (Characters.isHyphen(c) || isBullet(c)) {
        plain[i] = '-';
      }
    }
    return plain;
  }

  private static boolean isBullet(char c) {
    return c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
  }

  /** "1,200.50" and "$5%" become "0", "10-year" becomes "0-year". */
  private static StringBuilder numbers(char[] form) {
    StringBuilder numbers = new StringBuilder(form.length);
    char before = 0;
    for (int i = 0; i < form.length; i++) {
      i = afterCurrency(form, i);
      char c = form[i];
      if (c == '%' && Characters.isDigit(before)) {
        continue;
      }
      if (isInNumbers(c) && i + 1 < form.length) {
        int next = afterCurrency(form, i + 1);
        if (Characters.isDigit(form[next])) {
          if (i == 0) {
            i = next;
            c = form[i];
          } else if (Characters.isDigit(before)) {
            i = next;
            continue;
          }
        }
      }
      if (!Characters.isDigit(c)) {
        numbers.append(c);
      } else if (!Characters.isDigit(before)) {
        numbers.append('0');
      }
      before = c;
    }
    return numbers;
  }

  private static boolean isInNumbers(char c) {
    return Characters.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
  }

  private static int afterCurrency(char[] form, int i) {
    boolean mark = form[i] == '$' || form[i] == '#';
    return mark && i + 1 < form.length && Characters.isDigit(form[i + 1]) ? i + 1 : i;
  }

  private static String marks(StringBuilder form) {
    StringBuilder marks = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean third =
          i > 1
              && Characters.isPunctuation(c)
              && c == form.charAt(i - 1)
              && c == form.charAt(i - 2);
      if (!third) {
        marks.append(c);
      }
    }
    return marks.toString();
  }
}
