package org.skirmish.table.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row at the beginning of a CSV text, for telling what the text is.
 *
 * @param cells without their quotes
 * @param end where in the text the next row starts
 */
public record Cells(List<String> cells, int end) {

  /** More cells than any table of events has. */
  private static final int MOST = 2_000;

  /**
   * The row that starts at {@code start}; empty where a quote is left open or is followed by
   * something else than a delimiter.
   */
  public static Optional<Cells> at(String text, int start, char delimiter) {
    List<String> cells = new ArrayList<>();
    int i = start;
    while (cells.size() < MOST) {
      StringBuilder cell = new StringBuilder();
      boolean quoted = i < text.length() && text.charAt(i) == '"';
      i = quoted ? unquote(text, i + 1, cell) : i;
      if (i < 0) {
        return Optional.empty();
      }
      while (i < text.length() && text.charAt(i) != delimiter && !isLineEnd(text.charAt(i))) {
        if (quoted && text.charAt(i) != ' ') {
          return Optional.empty();
        }
        cell.append(text.charAt(i++));
      }
      cells.add(cell.toString());
      if (i == text.length() || text.charAt(i) != delimiter) {
        return Optional.of(new Cells(cells, nextLine(text, i)));
      }
      i++;
    }
    return Optional.empty();
  }

  /** Puts a quoted cell together; gives the place behind its closing quote, or −1. */
  private static int unquote(String text, int start, StringBuilder cell) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"') {
        cell.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where the line behind {@code at} starts, or the end of the text. */
  public static int nextLine(String text, int at) {
    int i = at;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    boolean two = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    return Math.min(text.length(), i + (two ? 2 : 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
