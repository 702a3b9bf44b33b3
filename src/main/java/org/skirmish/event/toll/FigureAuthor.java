package org.skirmish.event.toll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.WordSets;

/** Tells who gives a figure of a row, from the brackets behind it. */
final class FigureAuthor {

  /** What stands in brackets behind a figure and is no author. */
  private static final Set<String> BODIES =
      WordSets.of(FigureAuthor.class, "toll-words.csv").get("no-author");

  private FigureAuthor() {}

  /** "20 killed (Malian claim)" is as good as "Per Mali: 20 killed". */
  static Optional<String> behind(List<Token> tokens, int after, List<ActorMention> actors) {
    if (after >= tokens.size() || !tokens.get(after).is("(")) {
      return Optional.empty();
    }
    for (int i = after + 1; i < tokens.size() && !tokens.get(i).is(")"); i++) {
      if (FigureSources.isSource(tokens.get(i))) {
        return Optional.of("per " + tokens.get(after + 1).key());
      }
    }
    return isAuthor(tokens, after + 1, actors)
        ? Optional.of(SideToll.AUTHOR + tokens.get(after + 1).key())
        : Optional.empty();
  }

  /** "(Livy)": one name in brackets that is of no people, body or state. */
  private static boolean isAuthor(List<Token> tokens, int i, List<ActorMention> actors) {
    if (i + 1 >= tokens.size() || !tokens.get(i + 1).is(")") || !tokens.get(i).isCapitalised()) {
      return false;
    }
    boolean people =
        Lexicon.isPersonNoun(tokens.get(i).key()) || BODIES.contains(tokens.get(i).key());
    for (ActorMention actor : actors) {
      people |= actor.first() == i;
    }
    return !people;
  }
}
