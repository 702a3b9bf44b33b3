package org.skirmish.event.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.HarmWord;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;

/** Finds the words of harm in a cell of a table. */
final class HarmScanner {

  /** A word of harm and where it stands: token indices, the last exclusive. */
  record Hit(HarmWord word, int first, int after) {}

  private static final int LONGEST_LIST = 6;

  private HarmScanner() {}

  /** The words of harm, left to right. */
  static List<Hit> find(List<Token> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(key(token));
    }
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<HarmWord> word = tokens.get(i).isWord() ? Lexicon.harmAt(keys, i) : Optional.empty();
      if (word.isEmpty() || isName(tokens, i)) {
        i++;
        continue;
      }
      int after = i + word.get().tokens();
      Optional<Hit> listed = listed(tokens, keys, i, after);
      if (listed.isPresent()) {
        hits.add(listed.get());
        i = listed.get().after();
        continue;
      }
      hits.add(new Hit(word.get(), i, after));
      i = after;
    }
    return hits;
  }

  /** "killed, wounded or captured": a comma parts the words of one phrase. */
  private static Optional<Hit> listed(List<Token> tokens, List<String> keys, int at, int after) {
    if (after + 1 >= tokens.size() || !tokens.get(after).is(",")) {
      return Optional.empty();
    }
    List<String> phrase = new ArrayList<>(keys.subList(at, after));
    int i = after;
    while (i < tokens.size() && i - after < LONGEST_LIST) {
      if (!tokens.get(i).is(",")) {
        phrase.add(keys.get(i));
      }
      i++;
    }
    Optional<HarmWord> whole = Lexicon.harmAt(phrase, 0);
    if (whole.isEmpty() || whole.get().tokens() <= after - at) {
      return Optional.empty();
    }
    int words = 0;
    int end = at;
    while (words < whole.get().tokens()) {
      words += tokens.get(end).is(",") ? 0 : 1;
      end++;
    }
    // "20 killed, wounded …" goes on with its own noun; only "or" makes it one figure.
    return phrase.subList(0, words).contains("or")
        ? Optional.of(new Hit(whole.get(), at, end))
        : Optional.empty();
  }

  /** Marks end a phrase of several words, but for the hyphen. */
  private static String key(Token token) {
    return token.isWord() ? token.key() : "\u0000";
  }

  /** "Total" is also a company; a capital inside a sentence makes it one. */
  private static boolean isName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean shout = token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    return i > 0 && token.isCapitalised() && !shout && tokens.get(i - 1).isWord();
  }
}
