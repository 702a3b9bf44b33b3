package org.skirmish.language.english;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Token;
import org.skirmish.source.Span;

/**
 * Cuts English into tokens as the Penn Treebank does: "didn't" is "did" and "n't", "5-year-old" is
 * "5", "-", "year", "-" and "old"; "U.S.", "1,200" and "F-16" stay whole.
 */
public final class EnglishTokenizer {

  private EnglishTokenizer() {}

  /**
   * The tokens of a stretch of text, in order. Their spans do not overlap, and what lies between
   * them is white space.
   *
   * @param sentence where the sentence stands in {@code text}
   */
  public static List<Token> tokens(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); ) {
      if (Characters.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < sentence.end() && !Characters.isSpace(text.charAt(i))) {
        i++;
      }
      new Chunk(text, from, i, i == sentence.end(), spans).cut();
    }
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : joined(text, spans)) {
      tokens.add(new Token(span.of(text).replace('\u2019', '\''), span));
    }
    return tokens;
  }

  /** Puts "(", "1", ")" together again, as in lists, and parts "No" from a full stop. */
  private static List<Span> joined(String text, List<Span> cut) {
    List<Span> joined = new ArrayList<>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      Span span = cut.get(i);
      if (i + 2 < cut.size() && isBracketed(text, span, cut.get(i + 1), cut.get(i + 2))) {
        joined.add(span.to(cut.get(i + 2)));
        i += 2;
      } else if (isNo(text, span, i + 1 < cut.size() ? cut.get(i + 1) : null)) {
        joined.add(new Span(span.start(), span.end() - 1));
        joined.add(new Span(span.end() - 1, span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isBracketed(String text, Span left, Span inside, Span right) {
    if (left.end() != inside.start()
        || inside.end() != right.start()
        || left.length() != 1
        || right.length() != 1
        || !Characters.isLeftBracket(text.charAt(left.start()))
        || !Characters.isRightBracket(text.charAt(right.start()))) {
      return false;
    }
    for (int i = inside.start(); i < inside.end(); i++) {
      if (inside.length() > 1 && !Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is the answer "No." and not the abbreviation in "No. 5". */
  private static boolean isNo(String text, Span span, Span next) {
    return span.length() == 3
        && text.regionMatches(true, span.start(), "no.", 0, 3)
        && (next == null || !Characters.isDigit(text.charAt(next.start())));
  }
}
