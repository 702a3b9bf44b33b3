package org.skirmish.coding.sign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.skirmish.world.Words;

/**
 * A text as folded words with the breaks between them: {@link #STOP} for the end of a sentence,
 * {@link #COMMA} for a pause. A break is an entry of its own, so that no phrase runs across it.
 * What stands in square brackets is a coder's remark or a citation and is left out, but for the
 * word that opens it ("size" in "[size=around 50]", which coders give for demonstrations).
 */
final class Tokens {

  static final String STOP = ".";
  static final String COMMA = ",";

  private final List<String> words = new ArrayList<>();
  private final BitSet capitals = new BitSet();

  private Tokens() {}

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    tokens.read(text);
    return tokens;
  }

  /** Folded words and breaks. */
  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : STOP;
  }

  /** Whether the word is written with a capital. */
  boolean capital(int i) {
    return capitals.get(i);
  }

  boolean number(int i) {
    String word = word(i);
    return Character.isDigit(word.charAt(0)) || Numbers.isWord(word);
  }

  boolean isBreak(int i) {
    return word(i).equals(STOP) || word(i).equals(COMMA);
  }

  private void read(String text) {
    int bracket = 0;
    int inBracket = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isWordPart(text, i)) {
        int start = i;
        while (i < text.length() && isWordPart(text, i)) {
          i++;
        }
        if (bracket == 0 || inBracket++ == 0) {
          add(text.substring(start, i));
        }
        continue;
      }
      if (c == '[') {
        bracket++;
        inBracket = 0;
      } else if (c == ']' && bracket > 0) {
        bracket--;
      } else if (bracket == 0) {
        readBreak(text, i, c);
      }
      i++;
    }
  }

  private void readBreak(String text, int i, char c) {
    boolean endsSentence =
        c == '\n'
            || c == ';'
            || c == '!'
            || c == '?'
            || c == '.' && (i + 1 >= text.length() || startsSentence(text, i + 1));
    if (endsSentence) {
      addBreak(STOP);
    } else if (c == ',' || c == '(' || c == ')' || c == ':' || c == '–' || c == '—') {
      addBreak(COMMA);
    }
  }

  private static boolean startsSentence(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      if (text.charAt(i) == '[' || text.charAt(i) == '\n') {
        return true;
      }
      i++;
    }
    return i == text.length() || i > from && !Character.isLowerCase(text.charAt(i));
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Words.isApostrophe(c) && i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private void add(String written) {
    String word = Words.fold(possessiveOff(written));
    if (!word.isEmpty()) {
      capitals.set(words.size(), Character.isUpperCase(written.charAt(0)));
      words.add(word);
    }
  }

  /** "village's" is the village: phrases are compared without the genitive. */
  private static String possessiveOff(String written) {
    int n = written.length();
    return n > 2 && Words.isApostrophe(written.charAt(n - 2)) && written.charAt(n - 1) == 's'
        ? written.substring(0, n - 2)
        : written;
  }

  private void addBreak(String mark) {
    if (!words.isEmpty() && !words.get(words.size() - 1).equals(STOP)) {
      words.add(mark);
    }
  }
}
