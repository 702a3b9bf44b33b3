package org.skirmish.source.office.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts words together that a hyphen parts at the end of a line, where it is sure that the hyphen is
 * none of the word's own: the word stands elsewhere in the text without it, and not with it.
 */
final class Hyphens {

  private static final char SOFT = '\u00AD';

  /** The words of the text, in small letters, with the hyphens within them. */
  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  static Hyphens of(List<List<PdfLine>> pages) {
    Set<String> words = new HashSet<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        addWords(line.text().toLowerCase(Locale.ROOT), words);
      }
    }
    return new Hyphens(words);
  }

  private static void addWords(String line, Set<String> words) {
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isOfWord(line.charAt(i))) {
        if (i > from) {
          words.add(line.substring(from, i));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || isHyphen(c);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** Adds a line to the lines before it. */
  void add(StringBuilder text, String line) {
    int end = text.length();
    boolean small = Character.isLowerCase(line.charAt(0));
    if (end > 1 && text.charAt(end - 1) == SOFT) {
      text.setLength(end - 1);
    } else if (end > 1
        && isHyphen(text.charAt(end - 1))
        && Character.isLetterOrDigit(text.charAt(end - 2))
        && Character.isLetterOrDigit(line.charAt(0))) {
      if (small && isJoined(text, line)) {
        text.setLength(end - 1);
      }
    } else if (end > 0 && !isCitation(line) && !isDashed(text, line)) {
      text.append(' ');
    }
    text.append(line);
  }

  /** A mark of a note stands right behind what it is about. */
  private static boolean isCitation(String line) {
    return line.length() > 2 && line.charAt(0) == '[' && Character.isDigit(line.charAt(1));
  }

  /** "10–" and "18 January", "came—" and "and went" */
  private static boolean isDashed(StringBuilder text, String line) {
    int end = text.length();
    boolean range = end > 1 && text.charAt(end - 1) == '–' && Character.isDigit(line.charAt(0));
    boolean dash = end > 1 && text.charAt(end - 1) == '—';
    return (range || dash) && Character.isLetterOrDigit(text.charAt(end - 2));
  }

  private boolean isJoined(StringBuilder text, String line) {
    int from = text.length() - 1;
    while (from > 0 && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < line.length() && isOfWord(line.charAt(to))) {
      to++;
    }
    String first = text.substring(from, text.length() - 1).toLowerCase(Locale.ROOT);
    String second = line.substring(0, to).toLowerCase(Locale.ROOT);
    return !words.contains(first + "-" + second)
        && (words.contains(first + second) || !words.contains(first) && !words.contains(second));
  }
}
