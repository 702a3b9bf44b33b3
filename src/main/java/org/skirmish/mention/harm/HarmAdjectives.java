package org.skirmish.mention.harm;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.HarmWord;
import org.skirmish.model.Range;

/** Harm told as what people are, right behind their number: "ten soldiers killed", "20 dead". */
final class HarmAdjectives {

  private final HarmSentence sentence;
  private final Losses losses;

  HarmAdjectives(HarmSentence sentence, Losses losses) {
    this.sentence = sentence;
    this.losses = losses;
  }

  /** "ten soldiers killed and 13 wounded", "left 20 dead". */
  void read(HarmScanner.Hit harm) {
    Optional<People> one = sentence.adjacentBefore(harm.first());
    if (one.isEmpty()) {
      readNumberOf(harm);
      return;
    }
    People found = one.get();
    if (found.isBare() && !losses.isEmpty()) {
      // "one Malian soldier was killed and one injured": of the same people.
      found = found.like(lastVictims(found));
    }
    if (harm.word().form() == HarmWord.Form.PARTICIPLE) {
      readListBefore(harm, found);
    }
    Optional<Range> rival = rival(harm.after());
    losses.add(harm, rival.isPresent() ? found.of(found.range().union(rival.get())) : found);
  }

  private People lastVictims(People before) {
    People last = before;
    for (People one : sentence.people()) {
      if (one.first() < before.first() && !one.isBare() && losses.has(one)) {
        last = one;
      }
    }
    return last;
  }

  /** "Four militants and one volunteer killed": the list before the last of it. */
  private void readListBefore(HarmScanner.Hit harm, People last) {
    List<People> people = sentence.people();
    int end = last.first();
    for (int i = people.size() - 1; i >= 0; i--) {
      People one = people.get(i);
      if (one.after() > end || losses.has(one)) {
        continue;
      }
      if (one.after() == end || one.isBare() || !sentence.links(one.after(), end)) {
        return;
      }
      losses.add(harm, one);
      end = one.first();
    }
  }

  /** "… counted fifty-four dead, the SNA seventy-three": another's figure for the same people. */
  private Optional<Range> rival(int after) {
    if (!sentence.is(after, ",")) {
      return Optional.empty();
    }
    for (int i = after + 1; i < Math.min(after + 6, sentence.size()); i++) {
      Optional<People> figure = sentence.startingAt(i);
      if (figure.isPresent()) {
        int end = figure.get().after();
        boolean last = end >= sentence.size() || sentence.token(end).isMark(".;,");
        boolean named = sentence.token(i - 1).isCapitalised();
        return figure.filter(f -> last && named && f.isBare()).map(People::range);
      }
    }
    return Optional.empty();
  }

  /** "gave the number of dead as 37". */
  private void readNumberOf(HarmScanner.Hit harm) {
    if (!sentence.is(harm.first() - 1, "of") || !sentence.is(harm.first() - 2, "number")) {
      return;
    }
    for (int i = harm.after(); i < Math.min(harm.after() + 4, sentence.size()); i++) {
      Optional<People> figure = sentence.startingAt(i);
      if (figure.isPresent()) {
        losses.add(harm, figure.get());
        return;
      }
    }
  }
}
