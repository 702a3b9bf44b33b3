package org.skirmish.article;

import java.util.List;

/** Tells running text from the short lines of tables, captions and headings. */
public final class Prose {

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

  private static boolean hasVerb(String line) {
    for (String verb :
        new String[] {
          " was ",
          " were ",
          " is ",
          " are ",
          " had ",
          " has ",
          " took ",
          " killed ",
          " attacked ",
          " occurred ",
          " began ",
          " happened ",
          " left ",
          " said "
        }) {
      if (line.contains(verb)) {
        return true;
      }
    }
    return false;
  }
}
