package org.skirmish.mention.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.HarmWord;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;

/**
 * A sentence as every form of harm sees it: its tokens with the people, words of harm and parties
 * that were found in it. It answers who stands where; what that means each form knows itself.
 */
final class HarmSentence extends SentenceView {

  private static final Set<String> WHOLE = Set.of("the", "all");

  private final List<People> people;
  private final People[] peopleFrom;
  private final People[] peopleUpTo;
  private final HarmScanner.Hit[] harmFrom;

  HarmSentence(
      List<Token> tokens,
      List<People> people,
      List<HarmScanner.Hit> harms,
      List<ActorMention> actors) {
    super(tokens, actors, harms);
    this.people = people;
    peopleFrom = new People[tokens.size() + 1];
    peopleUpTo = new People[tokens.size() + 1];
    // The first of two at one place counts.
    for (int i = people.size() - 1; i >= 0; i--) {
      peopleFrom[people.get(i).first()] = people.get(i);
      peopleUpTo[people.get(i).after()] = people.get(i);
    }
    harmFrom = new HarmScanner.Hit[tokens.size() + 2];
    for (HarmScanner.Hit harm : harms) {
      harmFrom[harm.first()] = harm;
    }
  }

  List<People> people() {
    return people;
  }

  boolean isBe(int i) {
    return i >= 0 && i < size() && LossWords.BE.contains(token(i).key());
  }

  /** Whether a form of "be" stands before the participle, adverbs between them aside. */
  boolean hasBe(int harm) {
    return isBe(beforeAdverbs(harm));
  }

  int beforeAdverbs(int at) {
    int i = at - 1;
    while (i >= 0
        && (token(i).isWord() && LossWords.ADVERBS.contains(token(i).key()) || token(i).is("\""))) {
      i--;
    }
    return i;
  }

  /** The people whose noun phrase begins at the token, "all the" aside. */
  Optional<People> startsAt(int token) {
    int at = token;
    while (at < size() && WHOLE.contains(token(at).key())) {
      Optional<People> here = startingAt(at);
      if (here.isPresent()) {
        return here;
      }
      at++;
    }
    return startingAt(at);
  }

  Optional<People> startingAt(int token) {
    return token < 0 ? Optional.empty() : Optional.ofNullable(peopleFrom[token]);
  }

  /** The people whose noun phrase ends right before the token, adverbs between aside. */
  Optional<People> adjacentBefore(int token) {
    return Optional.ofNullable(peopleUpTo[beforeAdverbs(token) + 1]);
  }

  /**
   * Whether the next words give these people a harm of their own: "and wounding 108", "13 wounded".
   */
  boolean ownHarm(People one) {
    HarmScanner.Hit next = harmFrom[one.after()];
    return next != null && next.word().form() != HarmWord.Form.GERUND
        || harmFrom[one.after() + 1] != null && isBe(one.after());
  }

  /** The next member of a list of people: behind a comma, "and", "as well as", "along with". */
  Optional<People> joined(int at) {
    boolean any = false;
    for (int i = at; i < size() && i < at + 7; i++) {
      Token token = token(i);
      Optional<People> here = startingAt(i);
      if (any && here.isPresent()) {
        return here;
      }
      boolean joint = token.isMark(",;&") || LossWords.JOINTS.contains(token.key());
      boolean name = any && token.isWord() && token.isCapitalised();
      if (!joint && !name) {
        return Optional.empty();
      }
      any = true;
    }
    return Optional.empty();
  }

  /** Whether two numbers of people are members of one list. */
  boolean links(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = token(i);
      boolean joint = LossWords.JOINTS.contains(token.key()) || token.is("or");
      if (token.isMark(";:.") || isHarm(i) || token.isWord() && !joint) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number stands there, and not only "a" or "the". */
  boolean isNumbered(People one) {
    return !Set.of("a", "an", "his", "her", "the").contains(token(one.first()).key());
  }
}
