package org.skirmish.source;

/**
 * Decoded characters to the text that the rest of the tool reads, and in which every offset counts.
 * What looks alike to a reader becomes alike here, once, so that no grammar needs to know five
 * kinds of spaces:
 *
 * <ul>
 *   <li>CR LF, CR, form feed, vertical tab, NEL, U+2028 and U+2029 become {@code \n};
 *   <li>every wide, thin or non-breaking space becomes a plain one, except that the four which set
 *       apart groups of digits (U+00A0, U+2007, U+2009, U+202F) become U+00A0 between two digits:
 *       "1 234" stays one number where a plain space would make it two;
 *   <li>what nobody sees goes: soft hyphens, zero-width spaces and joins of words, marks of writing
 *       direction, control characters. The zero-width joiners U+200C and U+200D stay, because
 *       Persian and Indian scripts spell with them;
 *   <li>half a surrogate pair and the two non-characters U+FFFE and U+FFFF become U+FFFD.
 * </ul>
 *
 * Nothing else changes; in particular accents are neither composed nor taken apart.
 */
public final class PlainText {

  /** What a digit group's space becomes. */
  static final char GROUP_SPACE = '\u00A0';

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** The text as above; the same object when nothing needs to change. */
  public static String of(String decoded) {
    int first = 0;
    while (first < decoded.length() && isPlain(decoded.charAt(first))) {
      first++;
    }
    if (first == decoded.length()) {
      return decoded;
    }
    StringBuilder text = new StringBuilder(decoded.length());
    text.append(decoded, 0, first);
    for (int i = first; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (isPlain(c)) {
        text.append(c);
      } else if (isLineEnd(c)) {
        // The LF of a CR LF pair follows as a plain character.
        if (c != '\r' || i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n') {
          text.append('\n');
        }
      } else if (isSpace(c)) {
        text.append(isGroupSpace(c) && betweenDigits(text, decoded, i) ? GROUP_SPACE : ' ');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < decoded.length()
          && Character.isLowSurrogate(decoded.charAt(i + 1))) {
        text.append(c).append(decoded.charAt(++i));
      } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
        text.append(REPLACEMENT);
      } else if (!isInvisible(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The quick answer for nearly all characters: this one stays as it is. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c > 0xAD && c < 0x0600;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isGroupSpace(char c) {
    return c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) && !isPlain(c) && !isLineEnd(c)
        || c == '\u00AD' // soft hyphen
        || c == '\u061C' // Arabic letter mark
        || c == '\u200B' // zero-width space
        || c == '\u200E' // left-to-right mark
        || c == '\u200F' // right-to-left mark
        || c >= '\u202A' && c <= '\u202E' // embeddings and overrides of direction
        || c == '\u2060' // word joiner
        || c >= '\u2066' && c <= '\u2069' // isolates of direction
        || c == '\uFEFF'; // byte order mark, or zero-width no-break space
  }

  private static boolean betweenDigits(StringBuilder before, String decoded, int at) {
    if (before.length() == 0 || !Character.isDigit(before.charAt(before.length() - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < decoded.length() && isInvisible(decoded.charAt(next))) {
      next++;
    }
    return next < decoded.length() && Character.isDigit(decoded.charAt(next));
  }
}
