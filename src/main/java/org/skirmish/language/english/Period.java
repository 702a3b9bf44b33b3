package org.skirmish.language.english;

/** Tells a period that shortens a word from one that ends a sentence. */
final class Period {

  private Period() {}

  /**
   * Whether a period belongs to a word that is in no list of abbreviations.
   *
   * @param from where the word begins, and {@code period} where it ends
   * @param to where the chunk ends that both stand in
   * @param ends whether the sentence ends there too
   */
  static boolean belongs(String text, int from, int period, int to, boolean ends) {
    if (period + 1 < to) {
      char next = text.charAt(period + 1);
      if (Characters.isSeparator(next)) {
        return true;
      }
      if (Characters.isFinal(next) || Characters.isQuote(next)) {
        return false;
      }
    }
    return isInitials(text, from, period) || isShortened(text, from, period, ends);
  }

  /** Whether a word is of letters with dots between: "U.S". A lone figure is a number. */
  private static boolean isInitials(String text, int from, int behind) {
    if (behind - from == 1 && Characters.isDigit(text.charAt(from))) {
      return false;
    }
    for (int i = from; i < behind; i++) {
      char c = text.charAt(i);
      boolean fits =
          (i - from) % 2 == 0 ? Characters.isLetterOrDigit(c) : c == '.' || c == '-' || c == '|';
      if (!fits) {
        return false;
      }
    }
    return (behind - from) % 2 == 1;
  }

  /** Whether a word of consonants alone is one cut short: "Sgt", but not "TTP" at the end. */
  private static boolean isShortened(String text, int from, int behind, boolean ends) {
    if (behind - from < 2 || behind - from > 5) {
      return false;
    }
    boolean capitals = true;
    for (int i = from; i < behind; i++) {
      char c = text.charAt(i);
      if (!Characters.isLetter(c) || Characters.isVowel(c)) {
        return false;
      }
      capitals &= Characters.isUpper(c);
    }
    char last = text.charAt(behind - 1);
    return last != 'y' && last != 'Y' && !(capitals && ends);
  }
}
