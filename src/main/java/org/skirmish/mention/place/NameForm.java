package org.skirmish.mention.place;

import java.util.List;
import java.util.Locale;
import org.skirmish.mention.Token;

/** How a name is written, and in what brackets. */
final class NameForm {

  private static final int SHORTEST_ABBREVIATION = 2;
  private static final int LONGEST_ABBREVIATION = 8;

  private final List<Token> tokens;

  NameForm(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** "[Gao]", "[Gao region]" */
  boolean isSquare(NameDraft name) {
    return name.first > 0 && tokens.get(name.first - 1).is("[") && closes(name.after);
  }

  private boolean closes(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).isMark("()[]")) {
        return tokens.get(i).is("]");
      }
    }
    return false;
  }

  /** Whether all its words are in capitals, and it is no single letter. */
  boolean isCapitals(NameDraft name) {
    for (int i = name.first; i < name.after; i++) {
      String word = tokens.get(i).text();
      boolean letter = word.length() < 2 && name.after == name.first + 1;
      if (tokens.get(i).isWord() && (letter || !isCapitals(word))) {
        return false;
      }
    }
    return true;
  }

  /** "(JNIM)" behind the name. */
  boolean isAbbreviated(int after) {
    if (after + 2 >= tokens.size()
        || !tokens.get(after).is("(")
        || !tokens.get(after + 2).is(")")) {
      return false;
    }
    String word = tokens.get(after + 1).text();
    return word.length() >= SHORTEST_ABBREVIATION
        && word.length() <= LONGEST_ABBREVIATION
        && isCapitals(word);
  }

  /** "Improvised Explosive Device (IED)": a bracket with the first letters of its words. */
  boolean isInitials(NameDraft name) {
    if (!isAbbreviated(name.after)) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = name.first; i < name.after; i++) {
      if (tokens.get(i).isCapitalised()) {
        initials.append(tokens.get(i).text().charAt(0));
      }
    }
    return initials.length() > 1
        && tokens.get(name.after + 1).text().equals(initials.toString().toUpperCase(Locale.ROOT));
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
