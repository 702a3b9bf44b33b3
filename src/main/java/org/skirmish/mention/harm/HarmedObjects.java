package org.skirmish.mention.harm;

import java.util.Optional;
import java.util.Set;

/** People behind a verb that somebody else does to them: "killing 31 people", "shot five dead". */
final class HarmedObjects {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "his", "her", "their", "recent");

  /** Verbs whose object stands between them and "dead". */
  private static final Set<String> LEAVING = Set.of("shot", "left", "leaving");

  private static final int LONGEST_LIST = 14;
  private static final int LONGEST_NAME = 8;

  private final HarmSentence sentence;
  private final Losses losses;

  HarmedObjects(HarmSentence sentence, Losses losses) {
    this.sentence = sentence;
    this.losses = losses;
  }

  /** "killing 31 people, a priest and two nuns". */
  void read(HarmScanner.Hit harm) {
    Optional<People> next = objectBehind(harm.after());
    boolean part = false;
    boolean lost = sentence.is(harm.first(), "lost") || sentence.is(harm.first(), "losing");
    while (next.isPresent()) {
      People one = part ? next.get().asPart() : next.get();
      part = one.part();
      if (sentence.ownHarm(one)) {
        if (lost) {
          // "lost 868 men killed": the subject's men.
          losses.add(harm, one);
        }
        return;
      }
      losses.add(harm, one);
      next = sentence.joined(one.after());
    }
  }

  /** "was the killing of 45 people", while "condemned the killing of a colleague" is another's. */
  void readActive(HarmScanner.Hit harm) {
    boolean noun = harm.first() > 0 && DETERMINERS.contains(sentence.token(harm.first() - 1).key());
    if (!noun) {
      read(harm);
    } else if (sentence.is(harm.after(), "of")) {
      Optional<People> killed = sentence.startsAt(harm.after() + 1);
      if (killed.isPresent() && sentence.isNumbered(killed.get())) {
        losses.add(harm, killed.get());
      }
    }
  }

  /**
   * "shot the pastor and five of the faithful dead", "left five soldiers and nine rebels dead".
   *
   * @return whether there were such people
   */
  boolean readLeft(HarmScanner.Hit dead) {
    for (int i = dead.first() - 1; i >= Math.max(0, dead.first() - LONGEST_LIST); i--) {
      if (sentence.token(i).isMark(";.,:")) {
        return false;
      }
      if (LEAVING.contains(sentence.token(i).key())) {
        Optional<People> next = sentence.startsAt(i + 1);
        boolean any = next.isPresent();
        while (next.isPresent() && next.get().after() <= dead.first()) {
          losses.add(dead, next.get());
          next = sentence.joined(next.get().after());
        }
        return any;
      }
    }
    return false;
  }

  /** The first number of people behind an active word: right there or behind a name and "and". */
  private Optional<People> objectBehind(int at) {
    Optional<People> direct = sentence.startsAt(at);
    if (direct.isPresent()) {
      return direct;
    }
    // "killing Lieutenant X and four others": the name is one more, which only the text knows.
    for (int i = at;
        i < sentence.size() && i < at + LONGEST_NAME && sentence.token(i).isWord();
        i++) {
      Optional<People> here = sentence.startingAt(i);
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }
}
