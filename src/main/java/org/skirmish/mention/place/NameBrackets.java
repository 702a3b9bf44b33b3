package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;

/** Reads the brackets behind names. */
final class NameBrackets {

  private final String text;
  private final List<Token> tokens;
  private final List<NameDraft> names;

  NameBrackets(String text, List<Token> tokens, List<NameDraft> names) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
  }

  /** "X (coded to Y)": the place is Y, and what holds X holds Y. */
  void codedElsewhere(NameDraft name, int open, int close) {
    for (NameDraft other : names) {
      boolean within = other.first > open && other.after <= close;
      if (within && other.is(PlaceName.Mark.CODED)) {
        name.marks.add(PlaceName.Mark.CODED_ELSEWHERE);
      }
    }
  }

  /** Where the bracket closes; −1 where it does not. */
  int close(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size() && i < open + 40; i++) {
      if (tokens.get(i).isMark("([")) {
        depth++;
      } else if (tokens.get(i).isMark(")]") && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The name that alone fills the bracket, none of a coder's; or null. */
  NameDraft alone(int open, int close) {
    for (NameDraft other : names) {
      boolean alone = other.first == open + 1 && other.after == close;
      if (alone && !other.is(PlaceName.Mark.CODED)) {
        return other;
      }
    }
    return null;
  }

  /** Whether names stand in a bracket. */
  boolean isListOfNames(int from, int close) {
    boolean named =
        from < close
            && (tokens.get(from).isCapitalised()
                || is(from, "al")
                || from + 1 < close && is(from + 1, "district"));
    for (int i = from; i < close && named; i++) {
      named = !is(i, "=");
    }
    return named;
  }

  /** The names in a bracket, each of which holds the name before. */
  void holders(NameDraft name, int from, int close) {
    int start = from;
    for (int i = from; i <= close; i++) {
      if (i == close || is(i, ",")) {
        if (i > start) {
          name.holders.add(part(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** One of the names in a bracket, its kind apart. */
  private Holder part(int first, int after) {
    Optional<PlaceKinds.Found> kind = PlaceKinds.before(tokens, after);
    boolean apart = kind.isPresent() && kind.get().first() > first;
    int end = apart ? kind.get().first() : after;
    String name =
        text.substring(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Holder(
        name, apart ? kind.map(PlaceKinds.Found::kind) : Optional.empty(), Holder.How.BRACKET);
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
