package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/** Where a name of a place ends: at the last of its capitalised words and what joins them. */
final class PlaceNameEnd {

  private static final WordSets WORDS = WordSets.of(PlaceNameEnd.class, "place-words.csv");
  private static final Set<String> INNER = WORDS.get("inner");
  private static final Set<String> NOT = WORDS.get("not");
  private static final Set<String> PARTS = WORDS.get("part");

  private static final int LONGEST_NAME = 7;

  private final List<Token> tokens;
  private final boolean[] taken;

  PlaceNameEnd(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /** Index behind the name that starts here; the same index if none does. */
  int endOfName(int from) {
    int i = from;
    while (i < tokens.size() && i - from < LONGEST_NAME && !taken[i]) {
      Token token = tokens.get(i);
      boolean capital =
          token.isWord()
              && token.isCapitalised()
              && (!NOT.contains(token.key()) || i > from && tokens.get(i - 1).isDash());
      boolean joint =
          i > from
              && i + 1 < tokens.size()
              && !taken[i + 1]
              && (token.isDash() && tight(i)
                  || token.isWord() && tokens.get(i - 1).isDash() && isDashed(i)
                  || INNER.contains(token.key()) && nameFollows(i + 1)
                  || token.is(".") && tokens.get(i - 1).text().length() <= 2 && nameFollows(i + 1));
      boolean number =
          i > from && token.isNumber() && token.text().length() <= 2 && !isCounted(i + 1);
      if (!capital && !joint && !number) {
        break;
      }
      i++;
    }
    while (i > from
        && (tokens.get(i - 1).isDash()
            || INNER.contains(tokens.get(i - 1).key()) && !tokens.get(i - 1).isCapitalised())) {
      i--;
    }
    return i;
  }

  private boolean isCounted(int i) {
    return i < tokens.size() && tokens.get(i).isWord();
  }

  private boolean nameFollows(int i) {
    return i < tokens.size()
        && (tokens.get(i).isCapitalised()
            || tokens.get(i).isDash()
            || INNER.contains(tokens.get(i).key()));
  }

  /** "Baley-Béri", but not "Gao – Kidal". */
  private boolean tight(int i) {
    return tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  /** "au" of "Port-au-Prince", "en" of "Le Puy-en-Velay". */
  private boolean isDashed(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).isDash()
        && tight(i + 1)
        && tokens.get(i + 2).isCapitalised();
  }

  /** Behind "State of Mexico" and "Gulf of Aden", of which the first word alone is no name. */
  int endOfPart(int from, int after) {
    boolean part =
        after == from + 1
            && PARTS.contains(tokens.get(from).key())
            && after + 1 < tokens.size()
            && tokens.get(after).is("of")
            && tokens.get(after + 1).isCapitalised();
    return part ? Math.max(after, endOfName(after + 1)) : after;
  }
}
