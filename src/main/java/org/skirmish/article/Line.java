package org.skirmish.article;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.source.Span;

/**
 * One line of a document.
 *
 * @param span its characters without the white space at either end; empty for a blank line
 * @param text those characters
 * @param indented whether white space stood before them, as where a flag or a bullet was
 */
public record Line(Span span, String text, boolean indented) {

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The lines of a text, in order. */
  public static List<Line> of(String text) {
    return first(text, Integer.MAX_VALUE);
  }

  /** The first lines of a text, at most so many. */
  static List<Line> first(String text, int most) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && lines.size() < most) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      lines.add(between(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  /** The first lines that are not blank, in order, at most so many. */
  static List<Line> firstFilled(List<Line> lines, int most) {
    List<Line> filled = new ArrayList<>();
    for (int i = 0; i < lines.size() && filled.size() < most; i++) {
      if (!lines.get(i).isBlank()) {
        filled.add(lines.get(i));
      }
    }
    return filled;
  }

  private static Line between(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Line(new Span(from, to), text.substring(from, to), from > start && from < to);
  }

  /**
   * A place at or before {@code limit}, and not before {@code from}, where {@code text} can be cut
   * without parting the two halves of a character.
   */
  public static int cut(String text, int from, int limit) {
    boolean parts =
        limit > from && limit < text.length() && Character.isLowSurrogate(text.charAt(limit));
    return parts ? limit - 1 : Math.min(limit, text.length());
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
