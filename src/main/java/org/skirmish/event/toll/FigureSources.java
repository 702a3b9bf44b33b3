package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.model.Harm;
import org.skirmish.source.Span;

/**
 * Finds whose word the figures of a casualty row are. Brackets speak of the figures before them
 * ("18 killed, 5 wounded (army claim)"), a label of those behind it on its line ("Army claim: 18
 * killed").
 */
final class FigureSources {

  private static final Set<String> SOURCES = Lexicon.english().cue("figure-source");

  /** Words between "army claim" and its colon, at most. */
  private static final int LONGEST = 6;

  private final List<TollItem> items;
  private final List<Token> tokens;
  private final int line;

  private FigureSources(List<TollItem> items, List<Token> tokens, int line) {
    this.items = items;
    this.tokens = tokens;
    this.line = line;
  }

  /** The items, with the words that tell whose word they are. */
  static List<TollItem> add(List<TollItem> items, List<Infobox.Line> lines, Mentions mentions) {
    List<TollItem> sourced = new ArrayList<>(items);
    for (int i = 0; i < lines.size(); i++) {
      new FigureSources(sourced, mentions.of(lines.get(i)).tokens(), i).read();
    }
    return sourced;
  }

  /** "claim", "estimate", "according". */
  static boolean isSource(Token token) {
    return SOURCES.contains(token.key());
  }

  private void read() {
    int i = 0;
    while (i < tokens.size()) {
      if (tokens.get(i).is("(")) {
        int close = i + 1;
        boolean source = false;
        while (close < tokens.size() && !tokens.get(close).is(")")) {
          source |= isSource(tokens.get(close));
          close++;
        }
        if (source) {
          markBefore(i, i, Math.min(close + 1, tokens.size()));
        }
        i = close;
      } else if (isSource(tokens.get(i))) {
        i = outsideBrackets(i);
      }
      i++;
    }
  }

  /** Marks what a source's word outside brackets speaks of; the last token of what was read. */
  private int outsideBrackets(int source) {
    int after = source + 1;
    while (after < tokens.size() && after - source <= LONGEST && isName(after)) {
      after++;
    }
    int first = source;
    while (first > 0 && source - first < LONGEST && isName(first - 1)) {
      first--;
    }
    boolean label = after < tokens.size() && tokens.get(after).is(":");
    if (label || after > source + 1 && !isBehindFigure(first)) {
      markBehind(first, after);
    } else if (after > source + 1) {
      markBefore(source, source, after);
    }
    return after - 1;
  }

  /** Whether the token may belong to a source's name: no mark, no figure nor its noun. */
  private boolean isName(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() && !token.isDash()) {
      return false;
    }
    for (TollItem item : items) {
      if (item.line() == line && item.span().covers(token.span())) {
        return false;
      }
    }
    return true;
  }

  private boolean isBehindFigure(int token) {
    for (TollItem item : items) {
      if (item.line() == line && item.span().start() < tokens.get(token).span().start()) {
        return true;
      }
    }
    return false;
  }

  /** A later label takes the figures behind it from an earlier one. */
  private void markBehind(int first, int after) {
    for (int k = 0; k < items.size(); k++) {
      TollItem item = items.get(k);
      int start = tokens.get(after - 1).span().end();
      if (item.line() == line && item.span().start() >= start) {
        items.set(k, item.from(span(first, after)));
      }
    }
  }

  /**
   * Marks the figures before the token, back to one that is another's word, or to a second one of
   * one kind that no semicolon joins.
   */
  private void markBefore(int token, int first, int after) {
    EnumSet<Harm> seen = EnumSet.noneOf(Harm.class);
    int behind = tokens.get(token).span().start();
    for (int k = items.size() - 1; k >= 0; k--) {
      TollItem item = items.get(k);
      if (item.line() != line || item.span().end() > behind && seen.isEmpty()) {
        continue;
      }
      boolean again = item.harm().isPresent() && seen.contains(item.harm().get());
      if (item.source().isPresent() || again && !isJoined(item.span().end(), behind)) {
        return;
      }
      items.set(k, item.from(span(first, after)));
      item.harm().ifPresent(seen::add);
      behind = item.span().start();
    }
  }

  private boolean isJoined(int from, int to) {
    for (Token token : tokens) {
      boolean between = token.span().start() >= from && token.span().end() <= to;
      if (between && token.is(";")) {
        return true;
      }
    }
    return false;
  }

  private Span span(int first, int after) {
    return tokens.get(first).span().to(tokens.get(Math.max(first, after - 1)).span());
  }
}
