package org.skirmish.world.place.spelling;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.skirmish.world.name.Table;

/** Names in small letters of ASCII and digits, with one space between two words. */
final class Letters {

  /** Stands for what ends a word. */
  private static final String BORDER = " ";

  private static final String[] KNOWN = new String[0x2100];

  private static final Map<Character, String> OWN = own();

  private Letters() {}

  private static Map<Character, String> own() {
    Map<Character, String> letters = new HashMap<>();
    for (Table.Row row : Table.ofResource(Letters.class, Rules.FILE, Rules.COLUMNS)) {
      if (row.text("level").equals("letter")) {
        letters.put(row.required("from").charAt(0), row.required("to"));
      }
    }
    return letters;
  }

  /** The name folded; of more characters than {@link NameKeys#MOST} only the first are read. */
  static String folded(String name) {
    int length = Math.min(name.length(), NameKeys.MOST);
    StringBuilder folded = new StringBuilder(length + 2);
    boolean border = false;
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      char letter = c < 0x80 ? ascii(c) : 0;
      if (letter == ' ') {
        border = folded.length() > 0;
      } else if (letter != 0) {
        border = open(folded, border);
        folded.append(letter);
      } else if (c >= 0x80) {
        String letters = other(c);
        if (letters.equals(BORDER)) {
          border = folded.length() > 0;
        } else if (!letters.isEmpty()) {
          border = open(folded, border);
          folded.append(letters);
        }
      }
    }
    return folded.toString();
  }

  private static boolean open(StringBuilder folded, boolean border) {
    if (border) {
      folded.append(' ');
    }
    return false;
  }

  /** The letter or digit, a space for what ends a word, 0 for what is left out. */
  private static char ascii(char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '\'' || c == '`' ? 0 : ' ';
  }

  private static String other(char c) {
    if (c >= KNOWN.length) {
      return read(c);
    }
    String known = KNOWN[c];
    if (known == null) {
      // Two threads may read the same letter at once, with the same result.
      known = read(c);
      KNOWN[c] = known;
    }
    return known;
  }

  private static String read(char c) {
    int type = Character.getType(c);
    if (type == Character.DASH_PUNCTUATION || Character.isSpaceChar(c)) {
      return BORDER;
    }
    if (Character.isSurrogate(c)) {
      return "";
    }
    StringBuilder letters = new StringBuilder(2);
    String small = String.valueOf(c).toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(small, Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      String own = OWN.get(part);
      if (own != null) {
        letters.append(own);
      } else if (part < 0x80 && ascii(part) > ' ') {
        letters.append(ascii(part));
      }
    }
    return letters.toString();
  }
}
