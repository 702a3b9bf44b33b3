package org.skirmish.mention.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.source.WordSets;

/**
 * A sentence as people are looked for in it: its tokens with the parties and the words of harm that
 * end a noun phrase. Counted people and single persons ask it the same questions.
 */
final class PeopleSentence extends SentenceView {

  private static final WordSets WORDS = WordSets.of(PeopleSentence.class, "people-words.csv");

  /** Words that end a noun phrase. */
  private static final Set<String> ENDS = WORDS.get("ends");

  /** Nouns of those who are not harmed themselves: "relatives of two men". */
  private static final Set<String> KIN = WORDS.get("kin");

  /** Nouns before "of" that are the people themselves: "bodies of two men". */
  private static final Set<String> REMAINS = WORDS.get("remains");

  /** Words that make the people behind them some of those told before. */
  private static final Set<String> PART = Set.of("including", "among", "whom", "include");

  private static final Set<String> BEHIND_PART = Set.of("them", "of", "at", "least");

  PeopleSentence(List<Token> tokens, List<ActorMention> actors, List<HarmScanner.Hit> harms) {
    super(tokens, actors, harms);
  }

  /** Whether a noun phrase ends before the token: at a word of harm, a verb or a preposition. */
  boolean endsNoun(int i) {
    return i < size() && (isHarm(i) || ENDS.contains(token(i).key()));
  }

  /** "12-year-old". */
  boolean isAge(int i) {
    return i + 4 < size() && token(i + 1).isDash() && token(i + 2).is("year");
  }

  /** The first party named between the two tokens. */
  Optional<ActorMention> actorWithin(int from, int to) {
    for (ActorMention actor : actors()) {
      if (actor.first() >= to) {
        return Optional.empty();
      }
      if (actor.first() >= from && actor.kind() != ActorMention.Kind.DESCRIBED) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /**
   * "including three children", "among them a priest", "Of the 15 killed", "relatives of two men".
   */
  boolean isPart(int first) {
    int of = is(first - 1, "the") ? first - 2 : first - 1;
    if (is(of, "not") || is(of, "of") && (opensPart(of) || isKin(of - 1))) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      String key = token(i).key();
      if (PART.contains(key)) {
        return true;
      }
      if (!BEHIND_PART.contains(key)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensPart(int of) {
    if (of == 0 || NumberWords.at(tokens(), of - 1).isPresent()) {
      return true;
    }
    String noun = token(of - 1).key();
    return Lexicon.isPersonNoun(noun) && !REMAINS.contains(noun);
  }

  private boolean isKin(int i) {
    return i >= 0 && KIN.contains(token(i).key());
  }
}
