package org.skirmish.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * What opens an agency's report: "KADUNA, Nigeria, March 14, 2021 (Agency) —". Its day and its town
 * are those of the report and not of what it reports.
 *
 * @param span its characters, the dash included
 * @param town where the report was written
 * @param within the larger places behind the town, from small to large
 * @param day the day that it gives
 */
public record Dateline(Span span, Town town, List<String> within, Optional<LocalDate> day) {

  /**
   * The town of a dateline.
   *
   * @param name written as names are, not in capitals
   * @param span its characters
   * @param plain whether nothing but a capital tells it from any other words before a dash
   */
  public record Town(String name, Span span, boolean plain) {}

  private static final int LONGEST = 100;

  /** The most words of a place that is not in capitals. */
  private static final int NAMES = 3;

  /** So many paragraphs may it be below the title. */
  private static final int PARAGRAPHS = 3;

  /** Letters of the shortest name in capitals. */
  private static final int SHORTEST = 3;

  private static final int YEAR = 4;

  public Dateline {
    within = List.copyOf(within);
  }

  /** The dateline of a report: who wrote it may stand in a paragraph before. */
  static Optional<Dateline> of(String text, List<Section> sections) {
    int seen = 0;
    for (Section section : sections) {
      for (List<Sentence> paragraph : section.paragraphs()) {
        Optional<Dateline> found = of(text, paragraph.get(0).span());
        seen++;
        if (found.isPresent() || seen == PARAGRAPHS) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The dateline with which a sentence opens. */
  static Optional<Dateline> of(String text, Span sentence) {
    int start = sentence.start();
    Span mark = DatelineMark.in(text, start, Math.min(sentence.end(), start + LONGEST));
    if (mark.length() == 0) {
      return Optional.empty();
    }
    int dash = mark.start();
    int end = shouted(text, start, dash);
    boolean plain = end == start;
    if (!plain && goesOn(text, end, dash)) {
      return Optional.empty();
    }
    if (plain) {
      end = named(text, start, dash);
      boolean alone = end > start && text.substring(end, dash).isBlank();
      boolean bracket = text.charAt(dash) == ')' || text.charAt(dash - 1) == ')';
      if (!alone && (end == start || !bracket && !isDated(text, end, dash))) {
        return Optional.empty();
      }
      plain = alone;
    }
    String written = text.substring(start, end);
    Town town =
        new Town(plain || !isShouted(written) ? written : calm(written), span(start, end), plain);
    return Optional.of(
        new Dateline(
            span(start, mark.end()),
            town,
            within(text, end, dash),
            Dates.within(text.substring(start, dash))));
  }

  /** "NATO troops killed four – all civilians –": a clause, and no dateline. */
  private static boolean goesOn(String text, int town, int dash) {
    return Character.isLowerCase(text.charAt(skip(text, town, dash)));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  /**
   * Behind the words in capitals with which the text opens: "PORT MORESBY"; {@code from} if none.
   */
  static int shouted(String text, int from, int to) {
    int end = from;
    int at = from;
    while (at < to) {
      int word = wordEnd(text, at, to);
      String written = text.substring(at, word);
      if (!isShouted(written) || end == from && written.length() < SHORTEST) {
        return end;
      }
      end = word;
      at = word < to && text.charAt(word) == ' ' ? word + 1 : to;
    }
    return end;
  }

  /** Behind a few words that all begin with a capital; {@code from} if there are none. */
  private static int named(String text, int from, int to) {
    int end = from;
    int at = from;
    for (int words = 0; words < NAMES && at < to; words++) {
      int word = wordEnd(text, at, to);
      if (word == at || !Character.isUpperCase(text.charAt(at))) {
        return end;
      }
      end = word;
      at = word < to && text.charAt(word) == ' ' ? word + 1 : to;
    }
    return end;
  }

  static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to
        && (Character.isLetter(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  static boolean isShouted(String words) {
    return !words.isEmpty()
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** "Town (north of Land), 12 May 2018 –": a mark behind the town, and a year before the dash. */
  private static boolean isDated(String text, int town, int dash) {
    String rest = text.substring(town, dash).strip();
    int digits = 0;
    while (digits < rest.length() && Character.isDigit(rest.charAt(rest.length() - 1 - digits))) {
      digits++;
    }
    return digits == YEAR && ",(".indexOf(rest.charAt(0)) >= 0;
  }

  /** "Port-au-Prince" of "PORT-AU-PRINCE". */
  private static String calm(String shouted) {
    StringBuilder name = new StringBuilder();
    for (String word : shouted.split(" ")) {
      name.append(name.isEmpty() ? "" : " ").append(word.charAt(0));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** ", Solomon Islands" behind the town; a date ends it, and small letters say only where. */
  private static List<String> within(String text, int from, int dash) {
    List<String> within = new ArrayList<>();
    int at = skip(text, from, dash);
    while (at < dash && ",(".indexOf(text.charAt(at)) >= 0) {
      boolean bracket = text.charAt(at) == '(';
      at = skip(text, at + 1, dash);
      while (bracket && at < dash && Character.isLowerCase(text.charAt(at))) {
        at = skip(text, Math.max(wordEnd(text, at, dash), at + 1), dash);
      }
      int start = at;
      int end = at;
      while (at < dash && wordEnd(text, at, dash) > at) {
        end = wordEnd(text, at, dash);
        at = skip(text, end, dash);
      }
      boolean dated = at < dash && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
      if (end == start || dated) {
        break;
      }
      within.add(text.substring(start, end));
      at = bracket && at < dash && text.charAt(at) == ')' ? skip(text, at + 1, dash) : at;
    }
    return within;
  }

  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
