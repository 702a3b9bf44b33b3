package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;

/** What a place is called behind its name: "X, a small village in", "X, a prison south of". */
final class Apposition {

  /** Opens what a place is called: "a village". */
  private static final Set<String> CALLING = NameCutter.WORDS.get("calling");

  private static final Set<String> COMPASS = NameCutter.WORDS.get("near-of");
  private static final Set<String> JOINTS = NameCutter.WORDS.get("joint");
  private static final int LONGEST = 10;

  private final List<Token> tokens;

  Apposition(List<Token> tokens) {
    this.tokens = tokens;
  }

  private boolean isIn(int i, Set<String> words) {
    return i < tokens.size() && words.contains(tokens.get(i).key());
  }

  private boolean is(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  /** The kind in "a high-security prison", where the words behind it say where that lies. */
  Optional<PlaceKinds.Found> kind(int from) {
    int end = Math.min(tokens.size(), from + LONGEST);
    for (int i = from + 1; isIn(from, CALLING) && i < end; i++) {
      Token token = tokens.get(i);
      boolean clause = isIn(i, CALLING); // "X, the rebels raided a camp in Y"
      if (clause || token.isCapitalised() || !token.isWord() && !token.isDash()) {
        return Optional.empty();
      }
      Optional<PlaceKinds.Found> kind = PlaceKinds.at(tokens, i);
      int after = kind.isPresent() ? kind.get().after() : i;
      if (isIn(after, JOINTS) || isIn(after, COMPASS) || is(after, "near")) {
        return kind; // not "market" of "a market town in"
      }
    }
    return Optional.empty();
  }

  /** Behind "a village" and "a prison south of"; {@code from} where nothing is called so. */
  int end(int from, int to) {
    Optional<PlaceKinds.Found> kind = kind(from);
    if (kind.isEmpty() || kind.get().after() > to) {
      return from;
    }
    int after = kind.get().after();
    int compass = after;
    while (isIn(compass, COMPASS) || compass > after && is(compass, "-")) {
      compass++; // "north-west"
    }
    boolean lies = is(after, "near") || compass > after && isIn(compass, JOINTS);
    return lies ? compass + 1 : after;
  }
}
