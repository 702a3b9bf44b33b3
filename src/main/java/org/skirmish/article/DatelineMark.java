package org.skirmish.article;

import org.skirmish.source.Span;

/**
 * What parts a dateline from its report: a dash, "BAMAKO —", "BAMAKO --", "BAMAKO _"; a colon
 * behind a town in capitals, "BAMAKO:", or an agency behind a town, "Bamako (Wire):"; an agency's
 * name in brackets, "Bamako, May 12 (WIRE) Six".
 */
final class DatelineMark {

  /** The most characters of an agency's name. */
  private static final int LONGEST_AGENCY = 20;

  private DatelineMark() {}

  /** The mark, of no length if there is none. */
  static Span in(String text, int from, int to) {
    int dash = dash(text, from, to);
    if (dash >= 0) {
      return new Span(dash, markEnd(text, dash));
    }
    int colon = colon(text, from, to);
    if (colon >= 0) {
      return new Span(colon, colon + 1);
    }
    int publisher = publisherEnd(text, from, to);
    if (publisher >= 0) {
      return new Span(publisher, publisher + 1);
    }
    int bracket = agencyEnd(text, from, to);
    return bracket < 0 ? new Span(from, from) : new Span(bracket, bracket + 1);
  }

  /** Where the first dash with room on both sides begins, or −1. */
  static int dash(String text, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      int end = markEnd(text, i);
      if (end > i && text.charAt(i - 1) == ' ' && end < to && text.charAt(end) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static int markEnd(String text, int from) {
    char c = text.charAt(from);
    if (c == '-' && from + 1 < text.length() && text.charAt(from + 1) == '-') {
      return from + 2;
    }
    return "—–-_".indexOf(c) >= 0 ? from + 1 : from;
  }

  /** "BAMAKO, Mali: Six herders": behind a town in capitals and the country's name at most. */
  private static int colon(String text, int from, int to) {
    int end = Dateline.shouted(text, from, to);
    if (end > from && end + 1 < to && text.charAt(end) == ',') {
      int land = Dateline.skip(text, end + 1, to);
      end = land < to && Character.isUpperCase(text.charAt(land)) ? namesEnd(text, land, to) : from;
    }
    boolean colon = end > from && end < to && text.charAt(end) == ':';
    return colon && opens(text, end + 1, to) ? end : -1;
  }

  private static int namesEnd(String text, int from, int to) {
    int end = from;
    int at = from;
    while (at < to && Character.isUpperCase(text.charAt(at))) {
      end = Dateline.wordEnd(text, at, to);
      at = Dateline.skip(text, end, to);
    }
    return end;
  }

  /** "Bamako (Wire Online): Six herders": the colon behind a town and who reports from it. */
  private static int publisherEnd(String text, int from, int to) {
    int open = find('(', text, from, to);
    int close = open < 0 ? -1 : find(')', text, open, to);
    boolean colon = close >= 0 && close + 1 < to && text.charAt(close + 1) == ':';
    if (!colon || open < from + 2 || close - open > LONGEST_AGENCY) {
      return -1;
    }
    boolean town = Dateline.skip(text, namesEnd(text, from, open), open) == open;
    return town && opens(text, close + 2, to) ? close + 1 : -1;
  }

  /** "Bamako, May 12 (WIRE) Six herders": behind a date. */
  private static int agencyEnd(String text, int from, int to) {
    int open = find('(', text, from, to);
    int close = open < 0 ? -1 : find(')', text, open, to);
    if (close < 0 || close - open > LONGEST_AGENCY || open < from + 2) {
      return -1;
    }
    boolean dated = Character.isDigit(text.charAt(open - 2)) && text.charAt(open - 1) == ' ';
    boolean agency = Dateline.isShouted(text.substring(open + 1, close));
    return dated && agency && opens(text, close + 1, to) ? close : -1;
  }

  /** Looks no further than asked: the next bracket may be a whole document away. */
  private static int find(char bracket, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == bracket) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a sentence opens behind white space. */
  private static boolean opens(String text, int from, int to) {
    int first = Dateline.skip(text, from, to);
    boolean letter =
        first < to
            && (Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first)));
    return first > from && letter;
  }
}
