package org.skirmish.mention.harm;

import java.util.Optional;
import java.util.Set;
import org.skirmish.mention.Group;
import org.skirmish.mention.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.Range;
import org.skirmish.source.WordSets;

/** Reads persons that no number counts: "an interpreter", "the bomber", "another". */
final class SinglePersons {

  /** Nouns for what can be killed and is nobody. */
  private static final Set<String> THINGS =
      WordSets.of(SinglePersons.class, "people-words.csv").get("things");

  private final PeopleSentence sentence;

  SinglePersons(PeopleSentence sentence) {
    this.sentence = sentence;
  }

  /** "an interpreter", "the bomber": one. */
  Optional<People> at(int i) {
    Token token = sentence.token(i);
    boolean another = token.is("another") && i + 1 < sentence.size() && sentence.endsNoun(i + 1);
    if (another) {
      return Optional.of(one(i, i + 1, Optional.empty(), Optional.empty()));
    }
    if (token.is("his") || token.is("her") || token.is("their")) {
      return possessed(i);
    }
    if (!token.is("a") && !token.is("an") && !token.is("the")) {
      return Optional.empty();
    }
    Optional<People> foreigner = foreigner(i);
    if (foreigner.isPresent()) {
      return foreigner;
    }
    for (int j = i + 1; j < Math.min(i + 9, sentence.size()); j++) {
      Token next = sentence.token(j);
      if (next.isDash() || next.isNumber() && sentence.isAge(j)) {
        continue;
      }
      if (!next.isWord() || sentence.endsNoun(j)) {
        break;
      }
      Optional<Group> group = Lexicon.group(next.key());
      if (group.isPresent()) {
        boolean singular = !Lexicon.isPlural(next.key());
        return singular
            ? Optional.of(one(i, j + 1, group, sentence.actorWithin(i, j + 1)))
            : Optional.empty();
      }
    }
    return token.is("the") ? Optional.empty() : unknownVictim(i);
  }

  /** "a man and his wife": the wife. */
  private Optional<People> possessed(int i) {
    for (int j = i + 1; j < Math.min(i + 4, sentence.size()); j++) {
      Token next = sentence.token(j);
      Optional<Group> group = next.isWord() ? Lexicon.group(next.key()) : Optional.empty();
      if (group.isPresent()) {
        return Lexicon.isPlural(next.key())
            ? Optional.empty()
            : Optional.of(one(i, j + 1, group, Optional.empty()));
      }
      if (!next.isDash() && !next.isWord() && !next.isNumber()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "killed a coca eradicator": whoever is killed was somebody, whatever the noun. */
  private Optional<People> unknownVictim(int i) {
    if (i == 0 || !sentence.isHarm(i - 1)) {
      return Optional.empty();
    }
    int after = i + 1;
    while (after < sentence.size()
        && after < i + 5
        && sentence.token(after).isWord()
        && !sentence.endsNoun(after)
        && !sentence.token(after).is("and")) {
      after++;
    }
    boolean thing = after > i + 1 && THINGS.contains(sentence.token(after - 1).key());
    return after == i + 1 || thing
        ? Optional.empty()
        : Optional.of(one(i, after, Optional.of(Group.PEOPLE), Optional.empty()));
  }

  /** "an American and a Romanian soldier": the first of them, whose noun stands with the second. */
  private Optional<People> foreigner(int i) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.first() == i + 1
          && actor.kind() == ActorMention.Kind.STATE
          && actor.group().isPresent()
          && sentence.is(actor.after(), "and")) {
        return Optional.of(one(i, actor.after(), actor.group(), Optional.of(actor)));
      }
    }
    return Optional.empty();
  }

  private People one(int first, int after, Optional<Group> group, Optional<ActorMention> victims) {
    return new People(Range.exactly(1), first, after, group, victims, sentence.isPart(first));
  }
}
