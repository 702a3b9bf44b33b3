package org.skirmish.export;

/**
 * Text as files can hold it. Articles bring half surrogate pairs (a page cut in the middle of a
 * character) and control characters; UTF-8 has no bytes for the first, and XML and many CSV readers
 * choke on the second.
 */
public final class PlainText {

  private PlainText() {}

  /**
   * The same text in which each half of a surrogate pair that stands alone is U+FFFD. The length
   * stays, so offsets into the text keep their meaning.
   */
  public static String encodable(String text) {
    return rewritten(text, false);
  }

  /**
   * The same text as one cell of a table: encodable, and without control characters other than line
   * feed and tab. U+FFFE and U+FFFF, which XML forbids, become U+FFFD.
   */
  public static String cell(String text) {
    return rewritten(text, true);
  }

  /** Most text is; this sees it faster than the rules below. */
  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String rewritten(String text, boolean asCell) {
    if (isPrintableAscii(text)) {
      return text;
    }
    StringBuilder copy = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean drop = asCell && Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean replace =
          !pair && Character.isSurrogate(c) || asCell && (c == '\uFFFE' || c == '\uFFFF');
      if (copy == null && (drop || replace)) {
        copy = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (copy != null && !drop) {
        copy.append(replace ? '\uFFFD' : c);
      }
      if (pair) {
        i++;
        if (copy != null) {
          copy.append(text.charAt(i));
        }
      }
    }
    return copy == null ? text : copy.toString();
  }
}
