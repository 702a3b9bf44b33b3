package org.skirmish.mention.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;
import org.skirmish.world.name.NameIndex;

/** The tokens of a phrase as the name indexes want them: words only, names cut at other marks. */
final class NameScanner {

  /** Stands where a mark cuts names; no name holds it. */
  private static final String BARRIER = "\u0000";

  /**
   * A name found.
   *
   * @param entry what it stands for
   * @param after index of the token behind it
   */
  record Found<T>(T entry, int after) {}

  private final List<Token> tokens;
  private final Optional<NameScanner> plain;
  private final List<String> words = new ArrayList<>();
  private final int[] wordOf;
  private final List<Integer> tokenOf = new ArrayList<>();

  NameScanner(List<Token> tokens) {
    this(tokens, true);
  }

  /**
   * @param merged whether "'s" inside a name belongs to its word, as in "People's Republic"
   */
  private NameScanner(List<Token> tokens, boolean merged) {
    this.tokens = tokens;
    this.plain =
        merged && tokens.stream().anyMatch(t -> t.kind() == Token.Kind.POSSESSIVE)
            ? Optional.of(new NameScanner(tokens, false))
            : Optional.empty();
    this.wordOf = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      wordOf[i] = words.size();
      if (token.isWord() || token.isNumber()) {
        boolean owner = merged && ownsName(i);
        words.add(owner ? token.key() + "s" : token.key());
        tokenOf.add(i);
      } else if (merged && token.kind() == Token.Kind.POSSESSIVE && ownsName(i - 1)) {
        continue;
      } else if (!joins(i)) {
        words.add(BARRIER);
        tokenOf.add(i);
      }
    }
  }

  private boolean ownsName(int i) {
    return i >= 0
        && i + 2 < tokens.size()
        && tokens.get(i).isWord()
        && tokens.get(i + 1).kind() == Token.Kind.POSSESSIVE
        && tokens.get(i + 2).isCapitalised();
  }

  /** Hyphens, the stops of abbreviations and slashes between letters do not end a name. */
  private boolean joins(int i) {
    Token token = tokens.get(i);
    if (token.isDash() || token.isMark("&'’/")) {
      return i > 0 && i + 1 < tokens.size();
    }
    return token.is(".") && i > 0 && tokens.get(i - 1).text().length() == 1;
  }

  /** The longest name that starts at the token and is written as a name is, with a capital. */
  <T> Optional<Found<T>> at(int token, NameIndex<T> index) {
    if (!tokens.get(token).isWord() && !tokens.get(token).isNumber()) {
      return Optional.empty();
    }
    Optional<NameIndex.Match<T>> match = index.longestAt(words, wordOf[token]);
    if (match.isEmpty()) {
      return plain.flatMap(scanner -> scanner.at(token, index));
    }
    int last = tokenOf.get(wordOf[token] + match.get().words() - 1);
    for (int i = token; i <= last; i++) {
      if (tokens.get(i).isWord() && tokens.get(i).isCapitalised()) {
        return Optional.of(new Found<>(match.get().entry(), last + 1));
      }
    }
    return Optional.empty();
  }
}
