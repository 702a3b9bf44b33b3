package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.source.Span;

/**
 * A mark such as {@code [3]}, {@code [a]}, {@code [note 2]} or {@code [citation needed]}.
 *
 * @param mark what stands between the brackets
 * @param span the mark with its brackets
 */
public record Citation(String mark, Span span) {

  private static final int LONGEST = 30;

  /** The marks in a stretch of text, in order. */
  public static List<Citation> in(String text, Span within) {
    List<Citation> found = new ArrayList<>();
    int open = text.indexOf('[', within.start());
    while (open >= 0 && open < within.end()) {
      int close = text.indexOf(']', open);
      if (close < 0 || close >= within.end()) {
        break;
      }
      String mark = text.substring(open + 1, Math.min(close, open + 1 + LONGEST));
      if (close - open <= LONGEST && isMark(mark)) {
        found.add(new Citation(mark, new Span(open, close + 1)));
        open = text.indexOf('[', close);
      } else {
        open = text.indexOf('[', open + 1);
      }
    }
    return found;
  }

  private static boolean isMark(String mark) {
    if (mark.isEmpty() || mark.indexOf('\n') >= 0) {
      return false;
    }
    if (mark.length() <= 4 && mark.chars().allMatch(Character::isDigit)) {
      return true;
    }
    if (mark.length() <= 2 && mark.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return true;
    }
    return isNote(mark)
        || mark.endsWith("needed")
        || mark.endsWith("?")
        || mark.equals("edit")
        || mark.equals("dubious – discuss")
        || mark.equals("sic");
  }

  private static boolean isNote(String mark) {
    int space = mark.lastIndexOf(' ');
    return space > 0
        && space < mark.length() - 1
        && mark.substring(space + 1).chars().allMatch(Character::isLetterOrDigit)
        && List.of("note", "nb", "n", "lower-alpha", "Note", "N")
            .contains(mark.substring(0, space));
  }
}
