package org.skirmish.event.toll;

import java.util.List;
import java.util.Set;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;

/** What the words around the figures of a casualty row say of them. */
final class RowWords {

  private static final Set<String> UNHARMED =
      WordSets.of(RowWords.class, "toll-words.csv").get("unharmed");

  private RowWords() {}

  /** "13 survivors", "200 prisoners freed". */
  static boolean isUnharmed(List<Token> tokens, int first, FigureReader.Figure figure) {
    for (int i = first; i <= figure.after() && i < tokens.size(); i++) {
      if (UNHARMED.contains(tokens.get(i).key())) {
        return figure.harm().isEmpty();
      }
    }
    return false;
  }

  /** Whether "or" and nothing else but commas stands between two figures. */
  static boolean isOr(List<Token> tokens, int from, int to) {
    boolean or = false;
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is("or") && !tokens.get(i).is(",")) {
        return false;
      }
      or |= tokens.get(i).is("or");
    }
    return or;
  }
}
