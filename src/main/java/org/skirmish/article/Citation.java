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
    List<Citation> found = new ArrayList<>();
    int open = indexOf('[', text, within.start(), within.end());
    while (open >= 0) {
      int close = indexOf(']', text, open, Math.min(open + LONGEST + 1, within.end()));
      String mark = close < 0 ? "" : text.substring(open + 1, close);
      if (isMark(mark)) {
        found.add(new Citation(mark, new Span(open, close + 1)));
        open = indexOf('[', text, close, within.end());
      } else {
        open = indexOf('[', text, open + 1, within.end());
      }
    }
    return found;
  }

  /** Never looks behind {@code to}: the next bracket may be a whole document away. */
  private static int indexOf(char wanted, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == wanted) {
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
