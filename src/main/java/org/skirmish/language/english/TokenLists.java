package org.skirmish.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that the tokeniser has to know, from {@code tokens.csv}. */
final class TokenLists {

  private static final Map<String, Set<String>> LISTS = new HashMap<>();
  private static final Map<String, Integer> COMPOUNDS = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TokenLists.class.getResourceAsStream("tokens.csv"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int comma = line.indexOf(',');
        if (!line.startsWith("#") && comma > 0) {
          String list = line.substring(0, comma);
          String word = line.substring(comma + 1);
          if (list.equals("compound")) {
            COMPOUNDS.put(word.replace(" ", ""), word.indexOf(' '));
          } else {
            LISTS.computeIfAbsent(list, name -> new HashSet<>()).add(word);
          }
          longest = Math.max(longest, word.length());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read tokens.csv", e);
    }
    LONGEST = longest;
  }

  private TokenLists() {}

  /** Whether a chunk is a token as it stands: "w/o", "'s". */
  static boolean isWhole(String chunk) {
    return chunk.length() <= LONGEST && LISTS.get("whole").contains(Characters.lower(chunk));
  }

  /** Whether a hyphen behind this keeps a word together: "anti". */
  static boolean isPrefix(String text, int from, int to) {
    return isIn("prefix", text, from, to);
  }

  /** Whether a hyphen before this keeps a word together: "fold". */
  static boolean isSuffix(String text, int from, int to) {
    return isIn("suffix", text, from, to);
  }

  static boolean isAbbreviation(String text, int from, int to) {
    return isIn("abbreviation", text, from, to);
  }

  /** Whether a "$" behind this belongs to it: "US". */
  static boolean isDollar(String text, int from, int to) {
    return isIn("dollar", text, from, to);
  }

  private static boolean isIn(String list, String text, int from, int to) {
    return to - from <= LONGEST
        && LISTS.get(list).contains(Characters.lower(text.substring(from, to)));
  }

  /** Where "US$5" or "5EUR" is cut; -1 if it is not of that kind. */
  static int cutAtCurrency(String text, int from, int to) {
    if (!hasDigit(text, from, to)) {
      return -1;
    }
    for (int length = LONGEST; length > 1; length--) {
      int behind = from + length;
      if (behind < to
          && Characters.isDigit(text.charAt(behind))
          && isCurrency(text, from, behind)) {
        return behind;
      }
      int start = to - length;
      if (start > from
          && Characters.isDigit(text.charAt(start - 1))
          && isCurrency(text, start, to)) {
        return start;
      }
    }
    return -1;
  }

  /** Most words have none. */
  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCurrency(String text, int from, int to) {
    return text.charAt(to - 1) == '$'
        ? isDollar(text, from, to - 1)
        : isIn("currency", text, from, to);
  }

  /** Where "10km" is cut; -1 if it is not of that kind. */
  static int cutAtUnit(String text, int from, int to) {
    for (int start = to - 1; start > from && to - start <= LONGEST; start--) {
      if (Characters.isDigit(text.charAt(start - 1))) {
        return isIn("unit", text, start, to) ? start : -1;
      }
    }
    return -1;
  }

  /** Where a word that is two, such as "cannot", is cut; -1 if it is one. */
  static int cutCompound(String text, int from, int to) {
    if (to - from > LONGEST) {
      return -1;
    }
    Integer cut = COMPOUNDS.get(Characters.lower(text.substring(from, to)));
    return cut == null ? -1 : from + cut;
  }
}
