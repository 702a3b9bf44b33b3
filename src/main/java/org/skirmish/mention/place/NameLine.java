package org.skirmish.mention.place;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;

/**
 * The words among which a name stands.
 *
 * @param tokens of the whole text
 */
record NameLine(List<Token> tokens) {

  /** Whether one of these words stands there, written small. */
  boolean isBefore(int i, Set<String> words) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isWord()
        && !tokens.get(i).isCapitalised()
        && words.contains(tokens.get(i).key());
  }

  /** Whether this mark stands there. */
  boolean isIn(int i, String mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
  }
}
