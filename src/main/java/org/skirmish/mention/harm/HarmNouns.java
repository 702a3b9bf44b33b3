package org.skirmish.mention.harm;

import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Token;

/** Tolls told as nouns: "13 fatalities", "the deaths of two men", "the death toll rose to 31". */
final class HarmNouns {

  private static final Set<String> BODIES = Set.of("bodies", "corpses");
  private static final Set<String> BEFORE_FIGURE = Set.of("to", "at", "of", "is", "was", "reached");

  private final HarmSentence sentence;
  private final Losses losses;
  private final NobodyHarmed nobody;

  HarmNouns(HarmSentence sentence, Losses losses) {
    this.sentence = sentence;
    this.losses = losses;
    this.nobody = new NobodyHarmed(sentence);
  }

  void read(HarmScanner.Hit harm) {
    Optional<People> before = sentence.adjacentBefore(harm.first());
    if (before.isPresent()) {
      losses.add(harm, before.get());
      return;
    }
    if (nobody.isDenied(harm.first())) {
      losses.addNone(harm);
      return;
    }
    if (readFigure(harm)) {
      return;
    }
    boolean toll = sentence.is(harm.first(), "toll");
    if (!toll && sentence.is(harm.after(), "of")) {
      readVictims(harm);
    } else if (toll) {
      readToll(harm, harm.after());
    } else if (sentence.is(harm.after(), "toll")) {
      readToll(harm, harm.after() + 1);
    }
  }

  /** "Reported fatalities vary between 12 and 46", "fatalities: 3". */
  private boolean readFigure(HarmScanner.Hit harm) {
    boolean plural = sentence.is(harm.first(), "fatalities") || sentence.is(harm.first(), "deaths");
    for (int i = harm.after(); plural && i < Math.min(harm.after() + 4, sentence.size()); i++) {
      Optional<People> figure = sentence.startingAt(i);
      if (figure.isPresent()) {
        losses.add(harm, figure.get());
        return true;
      }
      if (!LossWords.BEHIND.contains(sentence.token(i).key())) {
        return false;
      }
    }
    return false;
  }

  /** "the death of nine of its men". */
  private void readVictims(HarmScanner.Hit harm) {
    Token noun = sentence.token(harm.first());
    boolean bodies = BODIES.contains(noun.key());
    boolean deed = !bodies && !noun.key().startsWith("death") && !noun.is("lives");
    Optional<People> victims =
        sentence.startsAt(harm.after() + 1).filter(one -> !deed || sentence.isNumbered(one));
    if (!losses.isEmpty() && bodies) {
      // "28 were killed …, after the bodies of 11 had been found": those found are among them.
      victims = victims.map(People::asPart);
    }
    // "the deaths of the two soldiers" speaks of those told of before.
    victims
        .map(one -> sentence.is(one.first(), "the") ? one.asPart() : one)
        .ifPresent(one -> losses.add(harm, one));
  }

  /** "the death toll rose to 31". */
  private void readToll(HarmScanner.Hit harm, int from) {
    for (int i = from; i < Math.min(harm.after() + 9, sentence.size()); i++) {
      Optional<People> figure = sentence.startingAt(i);
      if (figure.isPresent() && BEFORE_FIGURE.contains(sentence.token(i - 1).key())) {
        losses.add(harm, figure.get());
        return;
      }
    }
  }
}
