package org.skirmish.mention.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Token;

/**
 * People before a verb that tells what befell them: "ten soldiers were killed", "three died". They
 * may stand far from it, and as a list that goes on behind it.
 */
final class HarmedSubjects {

  private static final int LONGEST_REACH = 8;

  private final HarmSentence sentence;
  private final Losses losses;
  private final NobodyHarmed nobody;

  HarmedSubjects(HarmSentence sentence, Losses losses) {
    this.sentence = sentence;
    this.losses = losses;
    this.nobody = new NobodyHarmed(sentence);
  }

  /** "ten soldiers and an interpreter were killed": the people before the verb, as a list. */
  void read(HarmScanner.Hit harm) {
    if (nobody.isSubjectOf(harm.first())) {
      losses.addNone(harm);
      return;
    }
    List<People> list = listBefore(harm.first());
    for (People one : list) {
      losses.add(harm, one);
    }
    if (!list.isEmpty()) {
      readOnBehind(harm);
    }
  }

  private List<People> listBefore(int verb) {
    List<People> list = new ArrayList<>();
    int end = verb;
    for (int i = sentence.people().size() - 1; i >= 0; i--) {
      People one = sentence.people().get(i);
      if (one.after() > end) {
        continue;
      }
      boolean near = end == verb ? reaches(one.after(), verb) : sentence.links(one.after(), end);
      if (!near) {
        break;
      }
      end = one.first();
      if (!isApposition(one, verb)) {
        list.add(0, one);
      }
    }
    return list;
  }

  /** Whether only the rest of a noun phrase and auxiliaries stand between a number and its verb. */
  private boolean reaches(int from, int verb) {
    int words = 0;
    for (int i = from; i < verb; i++) {
      Token token = sentence.token(i);
      if (token.isMark(";:") || sentence.isHarm(i)) {
        return false;
      }
      boolean counts = !sentence.isBe(i) && !LossWords.ADVERBS.contains(token.key());
      if (token.isWord() && counts && !token.isCapitalised()) {
        words++;
      }
    }
    return words <= LONGEST_REACH;
  }

  /** "One civilian, an elderly man, was killed": told twice, and one all the same. */
  private boolean isApposition(People one, int verb) {
    boolean single = sentence.is(one.first(), "a") || sentence.is(one.first(), "an");
    return single
        && sentence.is(one.first() - 1, ",")
        && one.after() < verb
        && sentence.is(one.after(), ",");
  }

  /** "… were killed, as were a policeman and three militants": the list goes on behind the verb. */
  private void readOnBehind(HarmScanner.Hit harm) {
    int i = harm.after();
    while (i < harm.after() + 3 && (sentence.is(i, ",") || sentence.is(i, "and"))) {
      i++;
    }
    if (i + 1 >= sentence.size()) {
      return;
    }
    boolean also = (sentence.is(i, "as") || sentence.is(i, "so")) && sentence.isBe(i + 1);
    boolean addition = sentence.is(i, "in") && sentence.is(i + 1, "addition");
    boolean with =
        (sentence.is(i, "along") || sentence.is(i, "together")) && sentence.is(i + 1, "with");
    if (!also && !addition && !with) {
      return;
    }
    Optional<People> next = sentence.startsAt(i + (addition ? 3 : 2));
    while (next.isPresent() && !sentence.ownHarm(next.get())) {
      losses.add(harm, next.get());
      next = sentence.joined(next.get().after());
    }
  }
}
