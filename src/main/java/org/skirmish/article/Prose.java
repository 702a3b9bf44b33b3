package org.skirmish.article;

import java.util.List;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/** Tells running text from the short lines of tables, captions and headings. */
public final class Prose {

  /** Verbs without which few sentences do and which end in no "ed". */
  private static final Set<String> VERBS =
      Set.copyOf(ResourceLines.of(Prose.class, "prose-verbs.txt"));

  private Prose() {}

  /** Whether the line is a sentence or more: long, or middling and closed like a sentence. */
  public static boolean isProse(String line) {
    int length = line.length();
    if (length >= 250) {
      return true;
    }
    if (!closesLikeSentence(line)) {
      return false;
    }
    return length >= 80 || length >= 30 && words(line) >= 6 && hasVerb(line);
  }

  /** Whether one of the lines is prose. */
  static boolean isAnyProse(List<Line> lines) {
    for (Line line : lines) {
      if (isProse(line.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line ends in a full stop, question or exclamation mark, quotes and citations aside.
   */
  static boolean closesLikeSentence(String line) {
    int i = line.length() - 1;
    while (i >= 0) {
      char c = line.charAt(i);
      if (c == ']') {
        int open = line.lastIndexOf('[', i);
        if (open < 0 || i - open > 30) {
          return false;
        }
        i = open - 1;
      } else if (c == '"' || c == '”' || c == '\'' || c == '’' || c == ')' || c == ' ') {
        i--;
      } else {
        return c == '.' || c == '!' || c == '?' || c == '…';
      }
    }
    return false;
  }

  private static int words(String line) {
    int count = 1;
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i) == ' ' && line.charAt(i - 1) != ' ') {
        count++;
      }
    }
    return count;
  }

  /** Whether a word of it is a verb that sentences of reports are built with, or ends like one. */
  private static boolean hasVerb(String line) {
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isLetter(line.charAt(i))) {
        String word = line.substring(from, i);
        if (VERBS.contains(word) || isPast(word)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** "attacked", "ambushed" */
  private static boolean isPast(String word) {
    return word.length() > 4 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
  }
}
