package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.Span;

/**
 * The place in the dateline of a news report: "HONIARA, Solomon Islands (Agency) — …". It is where
 * the report was written, and stands in only where the report names no place of the event.
 */
final class DatelinePlace {

  private static final int LONGEST = 20;
  private static final int SHORTEST_NAME = 3;

  /**
   * What the dateline names.
   *
   * @param name the town, written as names are
   * @param span its characters
   * @param within the larger places behind it, from small to large
   * @param after index of the token with which the sentence begins
   */
  record Found(String name, Span span, List<String> within, int after) {}

  private DatelinePlace() {}

  static Optional<Found> of(Article article, Mentions mentions) {
    for (Section section : article.sections()) {
      if (section.kind() == Section.Kind.LEAD && !section.paragraphs().isEmpty()) {
        return in(mentions.of(section.paragraphs().get(0).get(0)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> in(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    int dash = dash(tokens);
    int end = 0;
    while (end < dash && tokens.get(end).isWord() && isShouted(tokens.get(end).text())) {
      end++;
    }
    if (end == 0 && isDated(tokens, dash)) {
      while (end < dash && tokens.get(end).isWord() && tokens.get(end).isCapitalised()) {
        end++;
      }
    }
    if (end == 0 || end == dash) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(0, end)) {
      String text = token.text();
      name.append(name.isEmpty() ? "" : " ").append(text.charAt(0));
      name.append(text.substring(1).toLowerCase(Locale.ROOT));
    }
    return Optional.of(
        new Found(name.toString(), phrase.spanOf(0, end), within(tokens, end, dash), dash + 1));
  }

  /** "Town (north of Land), 12 May 2018 –": the town, a mark, and a year right before the dash. */
  private static boolean isDated(List<Token> tokens, int dash) {
    boolean marked = false;
    for (int i = 1; i < dash; i++) {
      marked |= tokens.get(i).isMark(",(");
    }
    return marked && tokens.get(dash - 1).isNumber() && tokens.get(dash - 1).text().length() == 4;
  }

  /** Where the dash behind the dateline stands, or −1. */
  private static int dash(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
      Token token = tokens.get(i);
      boolean apart = token.isDash() && token.span().start() > tokens.get(i - 1).span().end();
      if (apart) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isShouted(String word) {
    return word.length() >= SHORTEST_NAME && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** ", Solomon Islands" behind the town; a month ends it. */
  private static List<String> within(List<Token> tokens, int from, int dash) {
    List<String> within = new ArrayList<>();
    int i = from;
    while (i + 1 < dash && tokens.get(i).isMark(",(")) {
      boolean bracket = tokens.get(i).is("(");
      StringBuilder name = new StringBuilder();
      i++;
      while (bracket && i < dash && !tokens.get(i).isCapitalised()) {
        i++;
      }
      while (i < dash && tokens.get(i).isWord()) {
        name.append(name.isEmpty() ? "" : " ").append(tokens.get(i).text());
        i++;
      }
      boolean dated = i < dash && (tokens.get(i).isNumber() || tokens.get(i).is("."));
      if (name.isEmpty() || dated) {
        break;
      }
      within.add(name.toString());
    }
    return within;
  }
}
