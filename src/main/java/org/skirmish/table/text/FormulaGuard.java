package org.skirmish.table.text;

/**
 * Keeps spreadsheets from running a cell's text (OWASP, "CSV Injection"): an apostrophe stands
 * before what they would take for a formula. They do so where a text opens with one of a few signs,
 * also full-width ones and behind blanks, and with a program that parts cells at semicolons, where
 * such a sign follows a semicolon.
 */
public final class FormulaGuard {

  private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String MOVES = "\t\n";
  private static final char GUARD = '\'';
  private static final char SPLIT = ';';

  private FormulaGuard() {}

  /** The text with its guards. */
  public static String guarded(String text) {
    StringBuilder guarded = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      if (opens(text, i) && isFormula(text, i)) {
        guarded.append(GUARD);
      }
      guarded.append(text.charAt(i));
    }
    return guarded.length() == text.length() ? text : guarded.toString();
  }

  /** The text without its guards. */
  public static String unguarded(String text) {
    if (text.indexOf(GUARD) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean guard = text.charAt(i) == GUARD && opens(text, i) && isFormula(text, i + 1);
      if (!guard) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean opens(String text, int at) {
    return at == 0 || text.charAt(at - 1) == SPLIT;
  }

  /** Whether a formula's sign stands there, behind blanks if there are any. */
  private static boolean isFormula(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    // A cell that opens with a tab or a line break moves what is in it into the next.
    boolean moves = at > from && MOVES.indexOf(text.charAt(from)) >= 0;
    return moves || at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
