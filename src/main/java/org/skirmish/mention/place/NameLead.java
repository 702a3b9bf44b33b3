package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;

/** Reads what stands before a name: its kind, a preposition, how far off it is. */
final class NameLead {

  private static final Set<String> PARTS = NameCutter.WORDS.get("part");
  private static final Set<String> TODAY = NameCutter.WORDS.get("today");
  private static final Set<String> PREPOSITIONS = NameCutter.WORDS.get("preposition");
  private static final Set<String> NEAR = NameCutter.WORDS.get("near");
  private static final Set<String> NEAR_OF = NameCutter.WORDS.get("near-of");
  private static final Set<String> BESIDE_OF = NameCutter.WORDS.get("beside-of");
  private static final Set<String> NEAR_END = NameCutter.WORDS.get("near-end");
  private static final Set<String> KIND_ENDS = NameCutter.WORDS.get("kind-end");

  private final List<Token> tokens;

  NameLead(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** "the village of X", "districts named X"; no token before {@code from} is looked at. */
  Optional<PlaceKind> kind(int first, int from) {
    int at = first;
    while (at > from && isIn(at - 1, KIND_ENDS)) {
      at--;
    }
    return PlaceKinds.before(tokens, at)
        .filter(kind -> kind.first() >= from)
        .map(PlaceKinds.Found::kind);
  }

  /**
   * The preposition before a name and the words between: "near the village of", "in the desert of".
   *
   * @param from no token before it is looked at
   */
  Optional<String> preposition(int first, int from) {
    for (int at = Math.max(start(first), from); at <= first; at++) {
      Optional<String> found = prepositionBefore(at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "15 km south of the village of" before a name. */
  Optional<Offset> offset(int first) {
    return Offset.before(tokens, start(first));
  }

  /** Where the words between a preposition and the name begin. */
  private int start(int first) {
    int from = first;
    while (from > 0) {
      int kind = is(from - 1, "of") ? kindFrom(from - 1) : from;
      if (kind < from) {
        from = kind;
      } else if (isBetween(from - 1, first)) {
        from--;
      } else {
        return from;
      }
    }
    return from;
  }

  /** Where a kind begins that ends before the token, and is no word that itself means near. */
  private int kindFrom(int of) {
    boolean near = of > 0 && isIn(of - 1, BESIDE_OF);
    return PlaceKinds.before(tokens, of)
        .filter(kind -> !near && !tokens.get(kind.first()).isCapitalised())
        .map(PlaceKinds.Found::first)
        .orElse(of + 1);
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  private boolean isIn(int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.get(i).key());
  }

  private boolean isBetween(int i, int first) {
    return is(i, "the")
        || isIn(i, PARTS)
        || is(i, "of") && i < first && isIn(i - 1, PARTS)
        || isToday(i);
  }

  /** "present-day", "what is now": what the place is called since. */
  private boolean isToday(int i) {
    boolean dash = i > 0 && i + 1 < tokens.size() && tokens.get(i).isDash();
    return isIn(i, TODAY) || dash && isIn(i - 1, TODAY) && isIn(i + 1, TODAY);
  }

  private Optional<String> prepositionBefore(int at) {
    int last = at - 1;
    if (last < 0 || !tokens.get(last).isWord()) {
      return Optional.empty();
    }
    String key = tokens.get(last).key();
    if (NEAR.contains(key)) {
      return Optional.of("near");
    }
    if (NEAR_END.contains(key) && isIn(last - 1, BESIDE_OF)) {
      return Optional.of(tokens.get(last - 1).key());
    }
    boolean compass = NEAR_END.contains(key) && isIn(last - 1, NEAR_OF);
    if (compass
        || NEAR_OF.contains(key) && !tokens.get(last).isCapitalised() && !isIn(last, PARTS)) {
      return Optional.of("near");
    }
    return PREPOSITIONS.contains(key) ? Optional.of(key) : Optional.empty();
  }
}
