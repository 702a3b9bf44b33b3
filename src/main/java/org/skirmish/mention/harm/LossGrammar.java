package org.skirmish.mention.harm;

import java.util.List;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;

/**
 * Joins numbers of people with words of harm: "ten soldiers were killed and 13 wounded", "killing
 * 148 people and injuring at least 79", "gunmen killed twelve villagers", "left 20 dead". The form
 * of the word and what stands beside it say where its people are to be looked for.
 */
public final class LossGrammar {

  private final HarmSentence sentence;
  private final Losses losses;
  private final HarmedSubjects subjects;
  private final HarmedObjects objects;
  private final HarmAdjectives adjectives;
  private final HarmNouns nouns;

  private LossGrammar(HarmSentence sentence) {
    this.sentence = sentence;
    this.losses = new Losses(sentence);
    this.subjects = new HarmedSubjects(sentence, losses);
    this.objects = new HarmedObjects(sentence, losses);
    this.adjectives = new HarmAdjectives(sentence, losses);
    this.nouns = new HarmNouns(sentence, losses);
  }

  public static List<LossMention> find(
      List<Token> tokens,
      List<People> people,
      List<HarmScanner.Hit> harms,
      List<ActorMention> actors) {
    if (harms.isEmpty()) {
      return List.of();
    }
    LossGrammar grammar = new LossGrammar(new HarmSentence(tokens, people, harms, actors));
    for (HarmScanner.Hit harm : harms) {
      grammar.read(harm);
    }
    return grammar.losses.told();
  }

  private void read(HarmScanner.Hit harm) {
    switch (harm.word().form()) {
      case GERUND, VERB -> objects.readActive(harm);
      case PARTICIPLE -> {
        if (sentence.hasBe(harm.first())) {
          subjects.read(harm);
        } else if (sentence.adjacentBefore(harm.first()).isPresent()) {
          adjectives.read(harm);
        } else if (sentence.startsAt(harm.after()).isPresent()) {
          objects.read(harm);
        }
      }
      case INTRANSITIVE -> subjects.read(harm);
      case ADJECTIVE -> {
        if (sentence.hasBe(harm.first())) {
          subjects.read(harm);
        } else if (!objects.readLeft(harm)) {
          adjectives.read(harm);
        }
      }
      case NOUN -> nouns.read(harm);
    }
  }
}
