package org.skirmish.mention.harm;

import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Group;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.NumberWords;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Range;
import org.skirmish.source.WordSets;

/**
 * Reads who a number counts: "at least twelve Malian soldiers", "14 of the attackers". Nothing that
 * is not a person is counted, and a bare number may still be people told before.
 */
final class CountedPeople {

  /** Words behind a number that say nothing of what is counted. */
  private static final Set<String> FILLERS =
      WordSets.of(CountedPeople.class, "people-words.csv").get("fillers");

  private static final int LONGEST_NOUN_PHRASE = 9;

  /**
   * The words behind a number.
   *
   * @param noun index of the last noun for people; −1 if there is none
   * @param group what sort of people the nouns say together; null if there is none
   * @param after index behind the last word looked at
   * @param filler whether a word that says nothing is among them
   */
  private record Words(int noun, Group group, int after, boolean filler) {}

  private final PeopleSentence sentence;

  CountedPeople(PeopleSentence sentence) {
    this.sentence = sentence;
  }

  /** The noun phrase behind a count; empty when it counts something other than people. */
  Optional<People> read(Range range, int first, int after) {
    if (sentence.is(after, "of") && sentence.is(after + 1, "them")) {
      return Optional.of(ofThem(range, first, after + 2));
    }
    Optional<People> some = outOf(range, first, after);
    return some.isPresent() ? some : counted(range, first, after);
  }

  /** "40 of them children". */
  private People ofThem(Range range, int first, int after) {
    Optional<Group> sort =
        after < sentence.size() ? Lexicon.group(sentence.token(after).key()) : Optional.empty();
    boolean part = sentence.is(first - 1, ",") || sentence.isPart(first);
    int end = sort.isPresent() ? after + 1 : after;
    return new People(range, first, end, sort, Optional.empty(), part);
  }

  private Optional<People> counted(Range range, int first, int after) {
    Words words = words(after);
    int i = words.after();
    int end = words.noun() >= 0 ? words.noun() + 1 : i;
    Optional<ActorMention> victims = sentence.actorWithin(first, Math.max(end, after));
    if (victims.isPresent()) {
      end = Math.max(end, victims.get().after());
    }
    Optional<Group> group = Optional.ofNullable(words.group());
    if (words.noun() < 0 && victims.isEmpty()) {
      boolean ends = sentence.endsNoun(i) || isBeforeNumber(i);
      if (i == after + 1 && sentence.token(after).isCapitalised() && ends) {
        // "210 Fulani died": a people by its name.
        group = Optional.of(Group.PEOPLE);
      } else if (!isBare(words, after)) {
        return Optional.empty();
      }
    }
    return Optional.of(new People(range, first, end, group, victims, sentence.isPart(first)));
  }

  private Words words(int after) {
    int noun = -1;
    Group group = null;
    int i = after;
    boolean filler = false;
    while (i < sentence.size() && i - after < LONGEST_NOUN_PHRASE) {
      Token token = sentence.token(i);
      if (token.isDash() && i > after) {
        i++;
        continue;
      }
      if (token.isNumber() && sentence.isAge(i)) {
        i += 5;
        continue;
      }
      if (!token.isWord() || sentence.endsNoun(i)) {
        break;
      }
      if (isConjunction(token)) {
        if (noun < 0 || !joinsNoun(i + 1)) {
          break;
        }
        i++;
        continue;
      }
      Optional<Group> found = Lexicon.group(token.key());
      if (found.isPresent()) {
        group = merge(group, found.get());
        noun = i;
        // "ten soldiers guarding …": nothing behind the noun but "of" and "and" belongs to it.
        if (i + 1 < sentence.size() && !continues(i + 1)) {
          i++;
          break;
        }
      } else if (FILLERS.contains(token.key())) {
        filler = true;
      } else if (noun >= 0 && !token.is("of") && !token.is("the") && !token.isCapitalised()) {
        break;
      }
      i++;
    }
    return new Words(noun, group, i, filler);
  }

  /** "458 British and about 4,400 Spaniards": another number goes on with the list. */
  private boolean isBeforeNumber(int i) {
    if (i >= sentence.size() || !isConjunction(sentence.token(i)) && !sentence.token(i).is(",")) {
      return false;
    }
    for (int j = i + 1; j < Math.min(i + 4, sentence.size()); j++) {
      if (NumberWords.at(sentence.tokens(), j).isPresent()) {
        return true;
      }
      if (!LossWords.COUNTED.contains(sentence.token(j).key())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the number stands without a noun, so that it may count people told before. */
  private boolean isBare(Words words, int after) {
    int i = words.after();
    boolean bare = i == after || words.filler() && i == after + 1;
    boolean beforeNoun = i < sentence.size() && sentence.token(i).isWord() && !sentence.endsNoun(i);
    return bare && (!beforeNoun || isConjunction(sentence.token(i)));
  }

  /** "Eleven of the 40 soldiers": eleven soldiers. */
  private Optional<People> outOf(Range range, int first, int after) {
    int at = after + 1;
    if (at >= sentence.size() || !sentence.token(after).is("of")) {
      return Optional.empty();
    }
    if (sentence.token(at).is("the")
        || sentence.token(at).is("some")
        || sentence.token(at).is("about")) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    Optional<NumberWords.Found> whole = NumberWords.at(sentence.tokens(), at);
    if (whole.isEmpty() || whole.get().value() < range.low().orElse(0)) {
      return Optional.empty();
    }
    Optional<People> all = read(range, at, at + whole.get().tokens());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    People of = all.get();
    return Optional.of(
        new People(range, first, of.after(), of.group(), of.victims(), sentence.isPart(first)));
  }

  private static boolean isConjunction(Token token) {
    return token.is("and") || token.is("or");
  }

  private boolean continues(int i) {
    Token token = sentence.token(i);
    return token.is("of")
        || token.is("and")
        || token.is("or")
        || token.isWord() && Lexicon.isPersonNoun(token.key());
  }

  /** "soldiers and policemen" are one number; "soldiers and three policemen" are two. */
  private boolean joinsNoun(int i) {
    for (int j = i; j < Math.min(i + 3, sentence.size()); j++) {
      if (!sentence.token(j).isWord() || NumberWords.at(sentence.tokens(), j).isPresent()) {
        return false;
      }
      Optional<Group> group = Lexicon.group(sentence.token(j).key());
      if (group.isPresent()) {
        return Lexicon.isPlural(sentence.token(j).key());
      }
    }
    return false;
  }

  /** Of "soldiers and civilians" neither is the whole. */
  private static Group merge(Group a, Group b) {
    if (a == null || a == Group.PEOPLE) {
      return b;
    }
    if (b == Group.PEOPLE || a == b) {
      return a;
    }
    return a.isOfState() && b.isOfState() ? Group.FORCES : Group.PEOPLE;
  }
}
