package org.skirmish.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.Span;

/**
 * Cuts paragraphs into sentences: the Java library finds the candidates, and a cut behind an
 * abbreviation or an initial is taken back. (ICU's rules gave the same cuts on the sample articles
 * but take six times as long to load.) Citation marks stay with the sentence that they stand
 * behind.
 */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      new HashSet<>(ResourceLines.of(Sentences.class, "abbreviations.txt"));

  /**
   * The longest sentence, in UTF-16 units. Longer is a list or no language at all, and is cut at a
   * space: the grammars may look around freely within a sentence, and still read ten megabytes.
   */
  private static final int LONGEST = 3_000;

  /** A bullet, a dash or a letter alone tells nothing. */
  private static final int SHORTEST = 3;

  /** Before the date of a second clause. */
  private static final List<String> BORDERS = List.of(", and on ", "; on ", ", while on ");

  private static final int LONGEST_DATE = 20;

  /** A short word with a stop before a number may be cut short: "vol. 3", "Sept. 11". */
  private static final int LONGEST_ABBREVIATION = 5;

  private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  /** The sentences between two offsets of a text. */
  List<Sentence> of(String text, Span paragraph) {
    List<Citation> citations = Citation.in(text, paragraph);
    String plain = masked(text, paragraph, citations);
    List<Sentence> sentences = new ArrayList<>();
    breaks.setText(plain);
    int start = breaks.first();
    int cited = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < plain.length() && isFalseEnd(plain, start, end)) {
        continue;
      }
      int from = start;
      int to = end;
      while (from < to && plain.charAt(from) <= ' ') {
        from++;
      }
      while (to > from && plain.charAt(to - 1) <= ' ') {
        to--;
      }
      while (from < to) {
        int cut = to - from > LONGEST ? cut(plain, from) : to;
        cut = from + firstOf(plain.substring(from, cut));
        List<String> marks = new ArrayList<>();
        while (cited < citations.size()
            && citations.get(cited).span().end() <= paragraph.start() + cut) {
          marks.add(citations.get(cited++).mark());
        }
        if (cut - from >= SHORTEST) {
          Span span = new Span(paragraph.start() + from, paragraph.start() + cut);
          sentences.add(new Sentence(span, marks));
        }
        from = cut;
        while (from < to && plain.charAt(from) <= ' ') {
          from++;
        }
      }
      start = end;
    }
    return List.copyOf(sentences);
  }

  private static String masked(String text, Span paragraph, List<Citation> citations) {
    char[] masked = text.substring(paragraph.start(), paragraph.end()).toCharArray();
    for (Citation citation : citations) {
      // A closing bracket neither ends a sentence nor hides the end of one, as the digits would.
      int from = citation.span().start();
      while (from > paragraph.start() && text.charAt(from - 1) == ' ') {
        from--;
      }
      for (int i = from; i < citation.span().end(); i++) {
        masked[i - paragraph.start()] = ')';
      }
    }
    return new String(masked);
  }

  /** Where a sentence that is too long is cut: before its last space, or between two characters. */
  private static int cut(String text, int from) {
    int limit = from + LONGEST;
    int space = text.lastIndexOf(' ', limit);
    if (space > from) {
      return space;
    }
    return Line.cut(text, from, limit);
  }

  /** Where the first sentence ends of what the library takes for one. */
  private static int firstOf(String text) {
    int end = beforeNumber(text);
    return clauseOf(end < text.length() ? text.substring(0, end) : text);
  }

  /**
   * The end of the first clause of a sentence that tells of a second day: "… at Jena on 14 October
   * 1806, and on 14 June 1807 at Friedland" is two sentences. What stands on both sides of the
   * border has a date of its own, or nothing is cut.
   */
  private static int clauseOf(String sentence) {
    for (String border : BORDERS) {
      int at = sentence.indexOf(border);
      while (at >= 0) {
        int behind = at + border.length();
        String next =
            sentence.substring(behind, Math.min(sentence.length(), behind + LONGEST_DATE));
        if (isDate(next.split(" ", 3)) && tellsDate(sentence.substring(0, at))) {
          return at + 1;
        }
        at = sentence.indexOf(border, behind);
      }
    }
    return sentence.length();
  }

  /**
   * The end of the first sentence where the next opens with a number, which the library takes for
   * its continuation: "… hit the station. 50 people were killed".
   */
  private static int beforeNumber(String text) {
    for (int stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", stop + 2)) {
      if (isNumberOfPeople(text, stop + 2) && isEndOfWord(text, stop)) {
        return stop + 1;
      }
    }
    return text.length();
  }

  /** Digits, then a word in small letters: "50 people", but not "11 September". */
  private static boolean isNumberOfPeople(String text, int from) {
    int to = text.length();
    int i = from;
    while (i < to && (Character.isDigit(text.charAt(i)) || i > from && text.charAt(i) == ',')) {
      i++;
    }
    return i > from
        && i + 1 < to
        && text.charAt(i) == ' '
        && Character.isLetter(text.charAt(i + 1));
  }

  /** Whether a bracket or a word that is no abbreviation stands before the stop. */
  private static boolean isEndOfWord(String text, int stop) {
    int word = stop;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    if (word == stop) {
      return stop > 0 && ")]\"”".indexOf(text.charAt(stop - 1)) >= 0;
    }
    String last = text.substring(word, stop + 1);
    return last.length() > LONGEST_ABBREVIATION && !ABBREVIATIONS.contains(last);
  }

  /** Whether a text opens with "14 June" or "June 14". */
  private static boolean isDate(String[] words) {
    return words.length > 1
        && (isNumber(words[0]) && Dates.isDayOrMonth(bare(words[1]))
            || isNumber(bare(words[1])) && Dates.isDayOrMonth(words[0]));
  }

  private static boolean tellsDate(String text) {
    String[] words = text.split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      if (isDate(new String[] {words[i], bare(words[i + 1])})) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isQuoteEnd(char c) {
    return c == '"' || c == '”' || c == '»';
  }

  /**
   * Whether the stop before {@code end} belongs to an abbreviation, an initial or a quotation
   * within the sentence.
   */
  private static boolean isFalseEnd(String text, int start, int end) {
    int stop = end - 1;
    while (stop > start && text.charAt(stop) <= ' ') {
      stop--;
    }
    if (text.charAt(stop) != '.') {
      return isQuoteEnd(text.charAt(stop)) && Character.isLowerCase(text.charAt(end));
    }
    int word = stop;
    while (word > start && !Character.isWhitespace(text.charAt(word - 1)) && stop - word < 12) {
      word--;
    }
    while (word < stop && "(\"“‘'[".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    String last = text.substring(word, stop + 1);
    boolean initial = last.length() == 2 && Character.isUpperCase(last.charAt(0));
    return initial || ABBREVIATIONS.contains(last);
  }
}
