package org.skirmish.mention.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.party.ActorMention;

/**
 * Finds numbers of people: "at least twelve Malian soldiers", "14 of the attackers", "an
 * interpreter". Numbers of anything else are left out.
 */
public final class PeopleScanner {

  private static final int OLDEST = 120;

  private PeopleScanner() {}

  public static List<People> find(
      List<Token> tokens,
      List<CountMention> counts,
      List<ActorMention> actors,
      List<HarmScanner.Hit> harms,
      boolean[] dated) {
    PeopleSentence sentence = new PeopleSentence(tokens, actors, harms);
    CountedPeople counted = new CountedPeople(sentence);
    SinglePersons singles = new SinglePersons(sentence);
    List<People> people = new ArrayList<>();
    boolean[] taken = dated.clone();
    for (CountMention count : counts) {
      if (isAgeBehind(tokens, count) || isExcepted(tokens, count)) {
        continue;
      }
      Optional<People> found = counted.read(count.range(), count.first(), count.after());
      if (found.isPresent()) {
        people.add(found.get());
      }
      mark(taken, count.first(), count.after());
    }
    for (People one : people) {
      mark(taken, one.first(), one.after());
    }
    for (int i = 0; i < tokens.size(); i++) {
      Optional<People> single = taken[i] ? Optional.empty() : singles.at(i);
      if (single.isPresent()) {
        people.add(single.get());
        mark(taken, single.get().first(), single.get().after());
      }
    }
    people.sort(Comparator.comparingInt(People::first));
    return people;
  }

  /** "all but three of the knights": of all the others it tells. */
  private static boolean isExcepted(List<Token> tokens, CountMention count) {
    int but = count.first() - 1;
    while (but > 0 && LossWords.COUNTED.contains(tokens.get(but).key())) {
      but--;
    }
    return but > 0
        && (tokens.get(but).is("but") || tokens.get(but).is("except"))
        && (tokens.get(but - 1).is("all") || tokens.get(but - 1).is("everyone"));
  }

  /** "A man, 52, was killed". */
  private static boolean isAgeBehind(List<Token> tokens, CountMention count) {
    int before = count.first() - 1;
    return before > 0
        && count.after() < tokens.size()
        && tokens.get(before).is(",")
        && tokens.get(count.after()).is(",")
        && count.range().low().orElse(OLDEST) < OLDEST
        && tokens.get(before - 1).isWord()
        && !Lexicon.isPlural(tokens.get(before - 1).key());
  }

  private static void mark(boolean[] taken, int first, int after) {
    for (int i = first; i < after; i++) {
      taken[i] = true;
    }
  }
}
