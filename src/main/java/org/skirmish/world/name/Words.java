package org.skirmish.world.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names are compared: by words, without case, accents, apostrophes and hyphens. */
public final class Words {

  private Words() {}

  /** Whether the character holds a word together: "Jama'at", "N’Djamena", "Qur'an". */
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʿ' || c == 'ʾ' || c == '`';
  }

  /**
   * One word folded: accents, apostrophes and case off ("Jama'at" to "jamaat", "Ménaka" to
   * "menaka").
   */
  public static String fold(String word) {
    int length = word.length();
    char[] folded = new char[length];
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      char letter = Letters.folded(c);
      if (letter == Letters.OTHER) {
        return foldAny(word);
      }
      if (letter != Letters.DROPPED) {
        folded[end++] = letter == Letters.BORDER ? c : letter;
      }
    }
    return new String(folded, 0, end);
  }

  /** The general way: by Unicode's tables, which take long to load. */
  private static String foldAny(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
      int c = parts.codePointAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
        folded.appendCodePoint(plainLetter(c));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The letters that have no decomposition and that romanised names still carry. */
  private static int plainLetter(int c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ı' -> 'i';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      default -> c;
    };
  }

  private static boolean isPart(char c) {
    if (c < 0x80) {
      return Letters.folded(c) != Letters.BORDER;
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isApostrophe(c);
  }

  /** The folded words of a name, in order: runs of letters, digits and apostrophes. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isPart(name.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = fold(name.substring(start, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = -1;
      }
    }
    return words;
  }

  /** What stands between the white space of a text, as written. */
  public static List<String> asWritten(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && !Character.isWhitespace(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The folded words joined by single spaces: equal for two spellings of one name. */
  public static String key(String name) {
    int length = name.length();
    char[] key = new char[length];
    int end = 0;
    boolean border = false;
    for (int i = 0; i < length; i++) {
      char letter = Letters.folded(name.charAt(i));
      if (letter == Letters.OTHER) {
        return String.join(" ", of(name));
      }
      if (letter == Letters.BORDER) {
        border = end > 0;
      } else if (letter != Letters.DROPPED) {
        if (border) {
          key[end++] = ' ';
          border = false;
        }
        key[end++] = letter;
      }
    }
    return new String(key, 0, end);
  }
}
