package org.skirmish.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.WordSets;

/**
 * Finds numbers of people: "at least twelve Malian soldiers", "14 of the attackers", "an
 * interpreter". Numbers of anything else are left out.
 */
final class PeopleScanner {

  private static final WordSets WORDS = WordSets.of(PeopleScanner.class, "people-words.csv");

  /** Words that end a noun phrase. */
  private static final Set<String> ENDS = WORDS.get("ends");

  /** Words behind a number that say nothing of what is counted. */
  private static final Set<String> FILLERS = WORDS.get("fillers");

  private static final int LONGEST_NOUN_PHRASE = 9;

  private final List<Token> tokens;
  private final List<ActorMention> actors;
  private final boolean[] harm;

  private PeopleScanner(
      List<Token> tokens, List<ActorMention> actors, List<HarmScanner.Hit> harms) {
    this.tokens = tokens;
    this.actors = actors;
    this.harm = new boolean[tokens.size()];
    for (HarmScanner.Hit hit : harms) {
      for (int i = hit.first(); i < hit.after(); i++) {
        harm[i] = true;
      }
    }
  }

  static List<People> find(
      List<Token> tokens,
      List<CountMention> counts,
      List<ActorMention> actors,
      List<HarmScanner.Hit> harms,
      boolean[] dated) {
    PeopleScanner scanner = new PeopleScanner(tokens, actors, harms);
    List<People> people = new ArrayList<>();
    boolean[] taken = dated.clone();
    for (CountMention count : counts) {
      if (scanner.isAgeBehind(count)) {
        continue;
      }
      scanner.read(count.range(), count.first(), count.after()).ifPresent(people::add);
      for (int i = count.first(); i < count.after(); i++) {
        taken[i] = true;
      }
    }
    people.forEach(p -> mark(taken, p));
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        Optional<People> single = scanner.single(i);
        single.ifPresent(people::add);
        single.ifPresent(p -> mark(taken, p));
      }
    }
    people.sort(Comparator.comparingInt(People::first));
    return people;
  }

  /** "A man, 52, was killed". */
  private boolean isAgeBehind(CountMention count) {
    int before = count.first() - 1;
    return before > 0
        && count.after() < tokens.size()
        && tokens.get(before).is(",")
        && tokens.get(count.after()).is(",")
        && count.range().low().orElse(200) < 120
        && tokens.get(before - 1).isWord()
        && !Lexicon.isPlural(tokens.get(before - 1).key());
  }

  private static void mark(boolean[] taken, People people) {
    for (int i = people.first(); i < people.after(); i++) {
      taken[i] = true;
    }
  }

  /** The noun phrase behind a count; empty when it counts something other than people. */
  private Optional<People> read(Range range, int first, int after) {
    if (after + 1 < tokens.size()
        && tokens.get(after).is("of")
        && tokens.get(after + 1).is("them")) {
      // "40 of them children"
      Optional<Group> sort =
          after + 2 < tokens.size() ? Lexicon.group(tokens.get(after + 2).key()) : Optional.empty();
      return Optional.of(
          new People(
              range,
              first,
              sort.isPresent() ? after + 3 : after + 2,
              sort,
              Optional.empty(),
              first > 0 && tokens.get(first - 1).is(",") || isPart(first)));
    }
    Optional<People> outOf = outOf(range, first, after);
    if (outOf.isPresent()) {
      return outOf;
    }
    int noun = -1;
    Group group = null;
    int i = after;
    boolean filler = false;
    while (i < tokens.size() && i - after < LONGEST_NOUN_PHRASE) {
      Token token = tokens.get(i);
      if (token.isDash() && i > after) {
        i++;
        continue;
      }
      if (token.isNumber() && isAge(i)) {
        i += 5;
        continue;
      }
      if (!token.isWord()) {
        break;
      }
      if (harm[i] || ENDS.contains(token.key())) {
        break;
      }
      if (token.is("and") || token.is("or")) {
        if (noun < 0 || i + 1 >= tokens.size() || !joinsNoun(i + 1)) {
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
        if (i + 1 < tokens.size() && !continues(i + 1)) {
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
    int end = noun >= 0 ? noun + 1 : i;
    Optional<ActorMention> victims = actorWithin(first, Math.max(end, after));
    if (victims.isPresent() && victims.get().after() > end) {
      end = victims.get().after();
    }
    if (noun < 0 && victims.isEmpty() && i == after + 1 && tokens.get(after).isCapitalised()) {
      // "210 Fulani died": a people by its name.
      boolean verb = i < tokens.size() && (harm[i] || ENDS.contains(tokens.get(i).key()));
      if (verb) {
        return Optional.of(
            new People(range, first, i, Optional.of(Group.PEOPLE), victims, isPart(first)));
      }
    }
    if (noun < 0 && victims.isEmpty()) {
      boolean bare = i == after || filler && i == after + 1;
      boolean beforeNoun =
          i < tokens.size()
              && tokens.get(i).isWord()
              && !harm[i]
              && !ENDS.contains(tokens.get(i).key());
      if (!bare || beforeNoun && !isConjunction(tokens.get(i))) {
        return Optional.empty();
      }
      end = i;
    }
    return Optional.of(
        new People(range, first, end, Optional.ofNullable(group), victims, isPart(first)));
  }

  /** "12-year-old". */
  private boolean isAge(int i) {
    return i + 4 < tokens.size() && tokens.get(i + 1).isDash() && tokens.get(i + 2).is("year");
  }

  /** "Eleven of the 40 soldiers": eleven soldiers. */
  private Optional<People> outOf(Range range, int first, int after) {
    int at = after + 1;
    if (at >= tokens.size() || !tokens.get(after).is("of")) {
      return Optional.empty();
    }
    if (tokens.get(at).is("the") || tokens.get(at).is("some") || tokens.get(at).is("about")) {
      at++;
    }
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Optional<NumberWords.Found> whole = NumberWords.at(tokens, at);
    if (whole.isEmpty() || whole.get().value() < range.low().orElse(0)) {
      return Optional.empty();
    }
    return read(range, at, at + whole.get().tokens())
        .map(p -> new People(range, first, p.after(), p.group(), p.victims(), isPart(first)));
  }

  private static boolean isConjunction(Token token) {
    return token.is("and") || token.is("or");
  }

  private boolean continues(int i) {
    Token token = tokens.get(i);
    return token.is("of")
        || token.is("and")
        || token.is("or")
        || token.isWord() && Lexicon.isPersonNoun(token.key());
  }

  /** "soldiers and policemen" are one number; "soldiers and three policemen" are two. */
  private boolean joinsNoun(int i) {
    for (int j = i; j < Math.min(i + 3, tokens.size()); j++) {
      if (!tokens.get(j).isWord() || NumberWords.at(tokens, j).isPresent()) {
        return false;
      }
      Optional<Group> group = Lexicon.group(tokens.get(j).key());
      if (group.isPresent()) {
        return Lexicon.isPlural(tokens.get(j).key());
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

  private Optional<ActorMention> actorWithin(int from, int to) {
    return actors.stream()
        .filter(a -> a.kind() != ActorMention.Kind.DESCRIBED)
        .filter(a -> a.first() >= from && a.first() < to + 1 && a.first() <= to)
        .filter(a -> a.first() < to || a.after() == to)
        .findFirst();
  }

  /** "an interpreter", "the bomber": one. */
  private Optional<People> single(int i) {
    Token token = tokens.get(i);
    boolean another =
        token.is("another")
            && i + 1 < tokens.size()
            && (harm[i + 1] || ENDS.contains(tokens.get(i + 1).key()));
    if (another) {
      return Optional.of(
          new People(Range.exactly(1), i, i + 1, Optional.empty(), Optional.empty(), isPart(i)));
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
    for (int j = i + 1; j < Math.min(i + 9, tokens.size()); j++) {
      Token next = tokens.get(j);
      if (next.isDash() || next.isNumber() && isAge(j)) {
        continue;
      }
      if (!next.isWord() || harm[j] || ENDS.contains(next.key())) {
        break;
      }
      Optional<Group> group = Lexicon.group(next.key());
      if (group.isPresent()) {
        boolean singular = !Lexicon.isPlural(next.key());
        return singular
            ? Optional.of(
                new People(Range.exactly(1), i, j + 1, group, actorWithin(i, j + 1), isPart(i)))
            : Optional.empty();
      }
    }
    return token.is("the") ? Optional.empty() : unknownVictim(i);
  }

  /** "a man and his wife": the wife. */
  private Optional<People> possessed(int i) {
    for (int j = i + 1; j < Math.min(i + 4, tokens.size()); j++) {
      Token next = tokens.get(j);
      Optional<Group> group = next.isWord() ? Lexicon.group(next.key()) : Optional.empty();
      if (group.isPresent()) {
        return Lexicon.isPlural(next.key())
            ? Optional.empty()
            : Optional.of(
                new People(Range.exactly(1), i, j + 1, group, Optional.empty(), isPart(i)));
      }
      if (!next.isDash() && !next.isWord() && !next.isNumber()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "killed a coca eradicator": whoever is killed was somebody, whatever the noun. */
  private Optional<People> unknownVictim(int i) {
    if (i == 0 || !harm[i - 1]) {
      return Optional.empty();
    }
    int after = i + 1;
    while (after < tokens.size()
        && after < i + 5
        && tokens.get(after).isWord()
        && !harm[after]
        && !ENDS.contains(tokens.get(after).key())
        && !tokens.get(after).is("and")) {
      after++;
    }
    boolean thing = after > i + 1 && WORDS.get("things").contains(tokens.get(after - 1).key());
    return after == i + 1 || thing
        ? Optional.empty()
        : Optional.of(
            new People(
                Range.exactly(1),
                i,
                after,
                Optional.of(Group.PEOPLE),
                Optional.empty(),
                isPart(i)));
  }

  /** "an American and a Romanian soldier": the first of them, whose noun stands with the second. */
  private Optional<People> foreigner(int i) {
    return actors.stream()
        .filter(a -> a.first() == i + 1 && a.kind() == ActorMention.Kind.STATE)
        .filter(
            a ->
                a.group().isPresent()
                    && a.after() < tokens.size()
                    && tokens.get(a.after()).is("and"))
        .findFirst()
        .map(a -> new People(Range.exactly(1), i, a.after(), a.group(), Optional.of(a), isPart(i)));
  }

  /**
   * "including three children", "among them a priest", "Of the 15 killed", "relatives of two men".
   */
  private boolean isPart(int first) {
    int of = first - 1;
    if (of >= 0 && tokens.get(of).is("the")) {
      of--;
    }
    if (of >= 0 && tokens.get(of).is("not")) {
      return true;
    }
    if (of >= 0 && tokens.get(of).is("of")) {
      boolean opens =
          of == 0
              || NumberWords.at(tokens, of - 1).isPresent()
              || Lexicon.isPersonNoun(tokens.get(of - 1).key())
                  && !WORDS.get("remains").contains(tokens.get(of - 1).key());
      boolean kin = of > 0 && WORDS.get("kin").contains(tokens.get(of - 1).key());
      if (opens || kin) {
        return true;
      }
    }
    for (int j = first - 1; j >= Math.max(0, first - 3); j--) {
      String key = tokens.get(j).key();
      if (key.equals("including")
          || key.equals("among")
          || key.equals("whom")
          || key.equals("include")) {
        return true;
      }
      if (!key.equals("them") && !key.equals("of") && !key.equals("at") && !key.equals("least")) {
        return false;
      }
    }
    return false;
  }
}
