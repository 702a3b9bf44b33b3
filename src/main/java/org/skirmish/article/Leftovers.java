package org.skirmish.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.WordSets;

/**
 * What a copy drags along above its title: what is left of an image, a table of markup, a mirror's
 * greeting between rows of stars.
 */
final class Leftovers {

  private static final WordSets WORDS = WordSets.of(Leftovers.class, "page-words.csv");

  private static final String TABLE_OPENS = "{|";
  private static final String TABLE_CLOSES = "|}";

  /** So many marks of one kind open and close a greeting. */
  private static final int MARKS_OF_A_BANNER = 3;

  private static final int LONGEST_TABLE = 100;

  private Leftovers() {}

  /** The lines from the title on; all of them where nothing would be left. */
  static List<Line> behind(List<Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      String text = lines.get(at).text();
      int next = at;
      if (text.isEmpty() || isImage(text)) {
        next = at + 1;
      } else if (text.startsWith(TABLE_OPENS)) {
        next = behindTable(lines, at);
      } else if (isBanner(text) && isTitle(lines, at + 1)) {
        next = at + 1;
      }
      if (next == at) {
        return lines.subList(at, lines.size());
      }
      at = next;
    }
    return lines;
  }

  /** "thumb|250px|The market": a file's name or the way in which it was shown, and its caption. */
  private static boolean isImage(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      return false;
    }
    String first = line.substring(0, bar).strip().toLowerCase(Locale.ROOT);
    int colon = first.indexOf(':');
    boolean file = colon > 0 && WORDS.get("image-files").contains(first.substring(0, colon));
    return file || WORDS.get("image-forms").contains(first) || isSize(first);
  }

  /** "250px" */
  private static boolean isSize(String word) {
    if (!word.endsWith("px") || word.length() < 4) {
      return false;
    }
    return word.chars().limit(word.length() - 2L).allMatch(c -> c >= '0' && c <= '9' || c == 'x');
  }

  /** Behind the line that closes the table; the same line where none does. */
  private static int behindTable(List<Line> lines, int at) {
    int end = Math.min(lines.size(), at + LONGEST_TABLE);
    for (int i = at + 1; i < end; i++) {
      String text = lines.get(i).text();
      if (text.startsWith(TABLE_CLOSES)) {
        return i + 1;
      }
      if (Prose.isProse(text)) {
        return at;
      }
    }
    return at;
  }

  /** "*** Welcome ***": the same three marks or more on both sides, which are no heading's. */
  private static boolean isBanner(String line) {
    char mark = line.charAt(0);
    if (line.length() < 2 * MARKS_OF_A_BANNER || Character.isLetterOrDigit(mark) || mark == '=') {
      return false;
    }
    for (int i = 0; i < MARKS_OF_A_BANNER; i++) {
      if (line.charAt(i) != mark || line.charAt(line.length() - 1 - i) != mark) {
        return false;
      }
    }
    return true;
  }

  /** Whether the next line that is not blank could be a title: short, and no sentence. */
  private static boolean isTitle(List<Line> lines, int from) {
    Optional<Line> next =
        lines.subList(from, lines.size()).stream().filter(line -> !line.isBlank()).findFirst();
    return next.isPresent()
        && !Prose.isProse(next.get().text())
        && !Prose.closesLikeSentence(next.get().text());
  }
}
