package org.skirmish.event.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skirmish.event.day.Told;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;

/**
 * The names of those whom a report calls a journalist, an activist or the like: "the reporter Ana
 * Lund", "Ana Lund, a member of the opposition". Further down it only says "Lund".
 */
final class ThreatenedNames {

  /** So many words behind a name may say what somebody is. */
  private static final int APPOSITION = 12;

  private static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();

  ThreatenedNames(List<Told> told) {
    for (Told sentence : told) {
      read(sentence.phrase().tokens());
    }
  }

  private void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (DeedKind.isThreatened(tokens.get(i).key())) {
        int from = i + 1 < tokens.size() && tokens.get(i + 1).is(",") ? i + 2 : i + 1;
        addFrom(tokens, from);
        addBefore(tokens, i);
      }
    }
  }

  private void addFrom(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && isName(tokens.get(i)); i++) {
      add(tokens.get(i));
    }
  }

  /** The name before the comma with which the apposition begins. */
  private void addBefore(List<Token> tokens, int at) {
    for (int i = at - 1; i > Math.max(0, at - APPOSITION); i--) {
      boolean article = tokens.get(i).is("a") || tokens.get(i).is("an") || tokens.get(i).is("the");
      if (article && tokens.get(i - 1).is(",")) {
        for (int j = i - 2; j >= 0 && isName(tokens.get(j)); j--) {
          add(tokens.get(j));
        }
        return;
      }
    }
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  private void add(Token token) {
    if (token.text().length() >= SHORTEST) {
      names.add(token.text());
    }
  }

  /** Whether one of them stands among the words before a deed. */
  boolean standBefore(int end, Phrase phrase) {
    return phrase.tokens().stream()
        .takeWhile(token -> token.span().end() <= end)
        .anyMatch(token -> isName(token) && names.contains(token.text()));
  }
}
