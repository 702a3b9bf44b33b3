package org.skirmish.review;

/** What people type into cells, as one line without control characters. */
final class PlainWords {

  /** Longer remarks are cut off where they are repeated: a flag is read at a glance. */
  static final int REMARK = 1_000;

  static final int SHORT = 60;

  private PlainWords() {}

  /**
   * The text with single spaces.
   *
   * @param longest so many characters at the most; dots say that there were more
   */
  static String of(String text, int longest) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), 256));
    for (int i = 0; i < text.length() && line.length() <= longest; ) {
      int c = text.codePointAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      } else if (!space && !Character.isISOControl(c)) {
        line.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    String plain = line.toString().strip();
    if (plain.length() <= longest) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
    return plain.substring(0, end).strip() + "…";
  }
}
