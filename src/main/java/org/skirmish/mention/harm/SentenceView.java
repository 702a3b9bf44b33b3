package org.skirmish.mention.harm;

import java.util.List;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;

/**
 * A sentence's tokens with the parties and words of harm in them, as the grammars of losses ask.
 */
abstract class SentenceView {

  private final List<Token> tokens;
  private final List<ActorMention> actors;
  private final boolean[] harmed;

  SentenceView(List<Token> tokens, List<ActorMention> actors, List<HarmScanner.Hit> harms) {
    this.tokens = tokens;
    this.actors = actors;
    harmed = new boolean[tokens.size()];
    for (HarmScanner.Hit harm : harms) {
      for (int i = harm.first(); i < harm.after(); i++) {
        harmed[i] = true;
      }
    }
  }

  final List<Token> tokens() {
    return tokens;
  }

  final List<ActorMention> actors() {
    return actors;
  }

  final int size() {
    return tokens.size();
  }

  final Token token(int i) {
    return tokens.get(i);
  }

  /** Whether the token is that word; nothing stands outside the sentence. */
  final boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  /** Whether the token belongs to a word of harm. */
  final boolean isHarm(int i) {
    return i >= 0 && i < tokens.size() && harmed[i];
  }
}
