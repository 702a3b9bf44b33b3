package org.skirmish.explain;

import java.util.ArrayList;
import java.util.List;

/** Text of which every character has its style, so that it can be broken into lines anywhere. */
final class StyledText {

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /** Adds words; what a terminal would obey in them becomes a question mark. */
  StyledText add(Style style, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c == '\n' || c == '\t' ? ' ' : Character.isISOControl(c) ? '?' : c);
      styles.add(style);
    }
    return this;
  }

  /**
   * The text in lines of at most the look's width, broken at spaces where there are any.
   *
   * @param first stands before the first line
   * @param rest stands before all others
   */
  List<String> lines(String first, String rest, Look look) {
    List<String> lines = new ArrayList<>();
    String before = first;
    int at = 0;
    do {
      int end = lineEnd(at, Math.max(1, look.width() - before.length()));
      lines.add((before + painted(at, trimmed(at, end), look.colour())).stripTrailing());
      at = end;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      before = rest;
    } while (at < text.length());
    return lines;
  }

  private int lineEnd(int from, int room) {
    if (text.codePointCount(from, text.length()) <= room) {
      return text.length();
    }
    int limit = text.offsetByCodePoints(from, room);
    int space = text.lastIndexOf(" ", limit);
    return space > from ? space : limit;
  }

  private int trimmed(int from, int end) {
    int last = end;
    while (last > from && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private String painted(int from, int end, boolean colour) {
    if (!colour) {
      return text.substring(from, end);
    }
    StringBuilder painted = new StringBuilder();
    int start = from;
    for (int i = from + 1; i <= end; i++) {
      if (i == end || styles.get(i) != styles.get(start)) {
        painted.append(styles.get(start).paint(text.substring(start, i)));
        start = i;
      }
    }
    return painted.toString();
  }
}
