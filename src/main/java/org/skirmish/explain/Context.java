package org.skirmish.explain;

import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.source.Span;

/**
 * Quoted words with what stands around them, white space single.
 *
 * @param before the beginning of their sentence or table line, or the end of that beginning
 * @param quote the words; of many words the first and the last
 * @param after what follows in the sentence or line, or the first words of it
 */
record Context(String before, String quote, String after) {

  /** About as many characters are shown of a sentence. */
  private static final int LENGTH = 100;

  private static final String CUT = "…";

  static Context of(Article article, Span quote) {
    String text = article.text();
    Span around = around(article, quote);
    String words = plain(quote.of(text));
    String before = plain(text.substring(around.start(), quote.start())).stripLeading();
    String after = plain(text.substring(quote.end(), around.end())).stripTrailing();
    int room = Math.max(0, LENGTH - words.length());
    int ahead = Math.min(before.length(), Math.max(room / 2, room - after.length()));
    return new Context(end(before, ahead), whole(words), beginning(after, room - ahead));
  }

  /** The sentence that holds the words; in a table and where there is none, their line. */
  private static Span around(Article article, Span quote) {
    for (Section section : article.sections()) {
      for (var paragraph : section.paragraphs()) {
        for (Sentence sentence : paragraph) {
          if (sentence.span().covers(quote)) {
            return sentence.span();
          }
        }
      }
    }
    String text = article.text();
    int end = text.indexOf('\n', quote.end());
    return new Span(text.lastIndexOf('\n', quote.start() - 1) + 1, end < 0 ? text.length() : end);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String whole(String words) {
    if (words.length() <= LENGTH) {
      return words;
    }
    String last = end(words, LENGTH / 3);
    return beginning(words, LENGTH * 2 / 3) + last.substring(CUT.length());
  }

  /** The last whole words of a text, no more characters than given. */
  private static String end(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - length - 1);
    return CUT + (space < 0 ? "" : text.substring(space));
  }

  /** The first whole words of a text, no more characters than given. */
  private static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    return (space < 0 ? "" : text.substring(0, space)) + (space < 0 ? CUT : " " + CUT);
  }
}
