package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/**
 * A mark such as {@code [3]}, {@code [a]}, {@code [note 2]} or {@code [citation needed]}.
 *
 * @param mark what stands between the brackets
 * @param span the mark with its brackets
 */
public record Citation(String mark, Span span) {

  private static final Set<String> NOTES =
      WordSets.of(Citation.class, "page-words.csv").get("note");

  private static final int LONGEST = 30;

  /** The marks in a stretch of text, in order. */
  public static List<Citation> in(String text, Span within) {
    // Cut out first: the next bracket of the text may be a whole document away.
    String part = text.substring(within.start(), within.end());
    List<Citation> found = new ArrayList<>();
    int open = part.indexOf('[');
    while (open >= 0) {
      int close = closing(part, open);
      String mark = close < 0 ? "" : part.substring(open + 1, close);
      if (isMark(mark)) {
        Span span = new Span(within.start() + open, within.start() + close + 1);
        found.add(new Citation(mark, span));
        open = part.indexOf('[', close);
      } else {
        open = part.indexOf('[', open + 1);
      }
    }
    return found;
  }

  /** The bracket that ends a mark; −1 if there is none as near as the longest mark has it. */
  private static int closing(String text, int open) {
    int end = Math.min(open + LONGEST + 1, text.length());
    for (int i = open; i < end; i++) {
      if (text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(String mark) {
    if (mark.isEmpty() || mark.indexOf('\n') >= 0) {
      return false;
    }
    if (mark.length() <= 4 && isNumber(mark)) {
      return true;
    }
    return mark.length() <= 2 && isLetters(mark)
        || isNote(mark)
        || mark.endsWith("needed")
        || mark.endsWith("?")
        || mark.equals("edit")
        || mark.equals("dubious – discuss")
        || mark.equals("sic");
  }

  private static boolean isNumber(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (!Character.isDigit(mark.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetters(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (mark.charAt(i) < 'a' || mark.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNote(String mark) {
    int space = mark.lastIndexOf(' ');
    return space > 0
        && space < mark.length() - 1
        && NOTES.contains(mark.substring(0, space))
        && mark.substring(space + 1).chars().allMatch(Character::isLetterOrDigit);
  }
}
