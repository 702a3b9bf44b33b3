package org.skirmish.mention.harm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.HarmWord;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/**
 * The losses that a sentence has told so far. No number is a loss twice: the first word of harm
 * that reaches it keeps it, so the order in which the words are read matters.
 */
final class Losses {

  private final HarmSentence sentence;
  private final List<LossMention> told = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();

  Losses(HarmSentence sentence) {
    this.sentence = sentence;
  }

  List<LossMention> told() {
    return told;
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Whether a word of harm has taken these people already. */
  boolean has(People one) {
    return used.contains(one.first());
  }

  void add(HarmScanner.Hit harm, People one) {
    if (!used.add(one.first())) {
      return;
    }
    int from = Math.min(one.first(), harm.first());
    int to = Math.max(one.after(), harm.after());
    told.add(
        new LossMention(
            harm.word().harm(),
            one.range(),
            one.victims().isPresent() ? one.victims() : loser(harm),
            one.group(),
            who(one),
            one.part(),
            harm.word().form() == HarmWord.Form.NOUN && one.isBare(),
            sentence.token(from).span().to(sentence.token(to - 1).span())));
  }

  /** Nobody was harmed: of casualties that says that nobody died and nobody was wounded. */
  void addNone(HarmScanner.Hit harm) {
    boolean both = harm.word().harm() == Harm.TOTAL;
    List<Harm> kinds = both ? List.of(Harm.KILLED, Harm.WOUNDED) : List.of(harm.word().harm());
    for (Harm kind : kinds) {
      told.add(
          new LossMention(
              kind,
              Range.exactly(0),
              Optional.empty(),
              Optional.empty(),
              "",
              false,
              true,
              sentence.token(harm.first()).span()));
    }
  }

  /** "the army lost twenty men": the losers are the subject. */
  private Optional<ActorMention> loser(HarmScanner.Hit harm) {
    Token verb = sentence.token(harm.first());
    if (!verb.is("lost") && !verb.is("losing")) {
      return Optional.empty();
    }
    ActorMention last = null;
    for (ActorMention actor : sentence.actors()) {
      if (actor.after() <= harm.first() && actor.kind() != ActorMention.Kind.DESCRIBED) {
        last = actor;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The words behind the number. */
  private String who(People one) {
    StringBuilder who = new StringBuilder();
    for (int i = one.first(); i < one.after(); i++) {
      Token token = sentence.token(i);
      boolean counted =
          who.isEmpty()
              && (token.isNumber()
                  || NumberWords.at(sentence.tokens(), i).isPresent()
                  || LossWords.COUNTED.contains(token.key()));
      if (!counted) {
        who.append(who.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return who.toString();
  }
}
