package org.skirmish.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * What opens an agency's report: "KADUNA, Nigeria, March 14, 2021 (Agency) —". Its day is that of
 * the report and not of what it reports.
 *
 * @param span its characters, the dash included
 * @param day the day that it gives
 */
public record Dateline(Span span, Optional<LocalDate> day) {

  private static final int LONGEST = 100;

  /** The most words of a place that is not in capitals. */
  private static final int NAMES = 3;

  /** So many paragraphs may it be below the title. */
  private static final int PARAGRAPHS = 3;

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
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    int dash = dash(text, sentence.start(), end);
    if (dash < 0) {
      return Optional.empty();
    }
    String words = text.substring(sentence.start(), dash);
    if (!opensInCapitals(text, sentence.start(), dash) && !isName(words.strip())) {
      return Optional.empty();
    }
    return Optional.of(new Dateline(new Span(sentence.start(), dash + 1), Dates.within(words)));
  }

  /** A dash with room on both sides. */
  private static int dash(String text, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      char c = text.charAt(i);
      boolean mark = c == '—' || c == '–' || c == '-';
      if (mark && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first word is a place in capitals. */
  private static boolean opensInCapitals(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      if (Character.isLowerCase(text.charAt(end))) {
        return false;
      }
      end++;
    }
    return end - from > 2;
  }

  /** "New Delhi", "Ouagadougou": a few words that all begin with a capital, and nothing else. */
  private static boolean isName(String words) {
    String[] names = words.split(" ");
    for (String name : names) {
      boolean letters = name.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
      if (!letters || name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
        return false;
      }
    }
    return names.length <= NAMES;
  }
}
