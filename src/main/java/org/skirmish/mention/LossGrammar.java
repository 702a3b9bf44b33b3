package org.skirmish.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.WordSets;

/**
 * Joins numbers of people with words of harm: "ten soldiers were killed and 13 wounded", "killing
 * 148 people and injuring at least 79", "gunmen killed twelve villagers", "left 20 dead".
 */
final class LossGrammar {

  private static final WordSets WORDS = WordSets.of(LossGrammar.class, "loss-words.csv");

  private static final Set<String> BE = WORDS.get("be");

  /** Words between a subject and its participle that keep them together. */
  private static final Set<String> ADVERBS = WORDS.get("adverbs");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "his", "her", "their", "recent");
  private static final Set<String> BODIES = Set.of("bodies", "corpses");
  private static final Set<String> BEHIND = WORDS.get("behind");
  private static final Set<String> NONE_BETWEEN = WORDS.get("none");
  private static final Set<String> COUNTED = WORDS.get("counted");

  private final List<Token> tokens;
  private final List<People> people;
  private final List<HarmScanner.Hit> harms;
  private final List<ActorMention> actors;
  private final List<LossMention> losses = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();

  private LossGrammar(
      List<Token> tokens,
      List<People> people,
      List<HarmScanner.Hit> harms,
      List<ActorMention> actors) {
    this.tokens = tokens;
    this.people = people;
    this.harms = harms;
    this.actors = actors;
  }

  static List<LossMention> find(
      List<Token> tokens,
      List<People> people,
      List<HarmScanner.Hit> harms,
      List<ActorMention> actors) {
    LossGrammar grammar = new LossGrammar(tokens, people, harms, actors);
    for (HarmScanner.Hit harm : harms) {
      grammar.read(harm);
    }
    return grammar.losses;
  }

  /** "shot the pastor and five of the faithful dead", "left five soldiers and nine rebels dead". */
  private boolean shotDead(HarmScanner.Hit dead) {
    for (int i = dead.first() - 1; i >= Math.max(0, dead.first() - 14); i--) {
      if (tokens.get(i).isMark(";.,:")) {
        return false;
      }
      if (tokens.get(i).is("shot") || tokens.get(i).is("left") || tokens.get(i).is("leaving")) {
        Optional<People> next = startsAt(i + 1);
        boolean any = next.isPresent();
        while (next.isPresent() && next.get().after() <= dead.first()) {
          add(dead, next.get());
          next = joined(next.get().after());
        }
        return any;
      }
    }
    return false;
  }

  private void read(HarmScanner.Hit harm) {
    switch (harm.word().form()) {
      case GERUND, VERB -> {
        // "to condemn the killing of a colleague" tells of a deed that is not this one.
        boolean noun = harm.first() > 0 && DETERMINERS.contains(tokens.get(harm.first() - 1).key());
        if (!noun) {
          objects(harm);
        } else if (harm.after() < tokens.size() && tokens.get(harm.after()).is("of")) {
          // "was the killing of 45 people"
          startsAt(harm.after() + 1).filter(this::isNumbered).ifPresent(one -> add(harm, one));
        }
      }
      case PARTICIPLE -> {
        if (hasBe(harm.first())) {
          subjects(harm);
        } else if (adjacentBefore(harm.first()).isPresent()) {
          adjectival(harm);
        } else if (startsAt(harm.after()).isPresent()) {
          objects(harm);
        }
      }
      case INTRANSITIVE -> subjects(harm);
      case ADJECTIVE -> {
        if (hasBe(harm.first())) {
          subjects(harm);
        } else if (!shotDead(harm)) {
          adjectival(harm);
        }
      }
      case NOUN -> noun(harm);
    }
  }

  /** Whether a form of "be" stands before the participle, adverbs between them aside. */
  private boolean hasBe(int harm) {
    int i = beforeAdverbs(harm);
    return i >= 0 && BE.contains(tokens.get(i).key());
  }

  private int beforeAdverbs(int at) {
    int i = at - 1;
    while (i >= 0
        && (tokens.get(i).isWord() && ADVERBS.contains(tokens.get(i).key())
            || tokens.get(i).is("\""))) {
      i--;
    }
    return i;
  }

  private Optional<People> startsAt(int token) {
    int at = token;
    while (at < tokens.size() && Set.of("the", "all").contains(tokens.get(at).key())) {
      Optional<People> here = startingAt(at);
      if (here.isPresent()) {
        return here;
      }
      at++;
    }
    return startingAt(at);
  }

  private Optional<People> startingAt(int token) {
    return people.stream().filter(p -> p.first() == token).findFirst();
  }

  /** The people whose noun phrase ends right before the token, adverbs between aside. */
  private Optional<People> adjacentBefore(int token) {
    int end = beforeAdverbs(token) + 1;
    return people.stream().filter(p -> p.after() == end).findFirst();
  }

  /** "killing 31 people, a priest and two nuns". */
  private void objects(HarmScanner.Hit harm) {
    Optional<People> next = objectBehind(harm.after());
    boolean part = false;
    boolean lost = tokens.get(harm.first()).is("lost") || tokens.get(harm.first()).is("losing");
    while (next.isPresent()) {
      People one = part ? next.get().asPart() : next.get();
      part = one.part();
      if (ownHarm(one)) {
        if (lost) {
          // "lost 868 men killed": the subject's men.
          add(harm, one);
        }
        return;
      }
      add(harm, one);
      next = joined(one.after());
    }
  }

  /** The first number of people behind an active word: right there or behind a name and "and". */
  private Optional<People> objectBehind(int at) {
    Optional<People> direct = startsAt(at);
    if (direct.isPresent()) {
      return direct;
    }
    // "killing Lieutenant X and four others": the name is one more, which only the text knows.
    int i = at;
    while (i < tokens.size() && i < at + 8 && tokens.get(i).isWord()) {
      Optional<People> here = startingAt(i);
      if (here.isPresent()) {
        return here;
      }
      i++;
    }
    return Optional.empty();
  }

  /**
   * Whether the next words give these people a harm of their own: "and wounding 108", "13 wounded".
   */
  private boolean ownHarm(People one) {
    return harms.stream()
        .anyMatch(
            h ->
                h.first() == one.after() && h.word().form() != HarmWord.Form.GERUND
                    || h.first() == one.after() + 1 && BE.contains(tokens.get(one.after()).key()));
  }

  /** The next member of a list of people: behind a comma, "and", "as well as", "along with". */
  private Optional<People> joined(int at) {
    int i = at;
    boolean any = false;
    while (i < tokens.size() && i < at + 7) {
      Token token = tokens.get(i);
      Optional<People> here = startingAt(i);
      if (any && here.isPresent()) {
        return here;
      }
      boolean joint =
          token.isMark(",;&")
              || Set.of(
                      "and",
                      "as",
                      "well",
                      "along",
                      "with",
                      "plus",
                      "including",
                      "another",
                      "the",
                      "among",
                      "them",
                      "of",
                      "whom",
                      "at",
                      "least")
                  .contains(token.key());
      boolean name = any && token.isWord() && token.isCapitalised();
      if (!joint && !name) {
        return Optional.empty();
      }
      any = true;
      i++;
    }
    return Optional.empty();
  }

  /** "ten soldiers and an interpreter were killed": the people before the verb, as a list. */
  private void subjects(HarmScanner.Hit harm) {
    int verb = harm.first();
    int be = beforeAdverbs(verb);
    if (isNobody(be) || be > 0 && BE.contains(tokens.get(be).key()) && isNobody(be - 1)) {
      none(harm);
      return;
    }
    List<People> list = new ArrayList<>();
    int end = verb;
    for (int i = people.size() - 1; i >= 0; i--) {
      People one = people.get(i);
      if (one.after() > end) {
        continue;
      }
      boolean first = end == verb;
      boolean near = first ? reaches(one.after(), verb) : links(one.after(), end);
      if (!near) {
        break;
      }
      end = one.first();
      if (isApposition(one, verb)) {
        continue;
      }
      list.add(0, one);
    }
    list.forEach(one -> add(harm, one));
    if (!list.isEmpty()) {
      alsoBehind(harm);
    }
  }

  private boolean isNobody(int i) {
    return i >= 0
        && (tokens.get(i).is("nobody")
            || tokens.get(i).is("none")
            || i > 0 && tokens.get(i).is("one") && tokens.get(i - 1).is("no"));
  }

  /** "… were killed, as were a policeman and three militants": the list goes on behind the verb. */
  private void alsoBehind(HarmScanner.Hit harm) {
    int i = harm.after();
    while (i < tokens.size()
        && i < harm.after() + 3
        && (tokens.get(i).is(",") || tokens.get(i).is("and"))) {
      i++;
    }
    if (i + 1 >= tokens.size()) {
      return;
    }
    String next1 = tokens.get(i).key() + " " + tokens.get(i + 1).key();
    boolean also =
        (tokens.get(i).is("as") || tokens.get(i).is("so")) && BE.contains(tokens.get(i + 1).key());
    boolean addition = next1.equals("in addition");
    if (!also && !addition && !next1.equals("along with") && !next1.equals("together with")) {
      return;
    }
    Optional<People> next = startsAt(i + (addition ? 3 : 2));
    while (next.isPresent() && !ownHarm(next.get())) {
      add(harm, next.get());
      next = joined(next.get().after());
    }
  }

  /** "One civilian, an elderly man, was killed": told twice, and one all the same. */
  private boolean isApposition(People one, int verb) {
    boolean single = tokens.get(one.first()).is("a") || tokens.get(one.first()).is("an");
    boolean between =
        one.first() > 0
            && tokens.get(one.first() - 1).is(",")
            && one.after() < verb
            && tokens.get(one.after()).is(",");
    return single && between;
  }

  /** Whether only the rest of a noun phrase and auxiliaries stand between a number and its verb. */
  private boolean reaches(int from, int verb) {
    int words = 0;
    for (int i = from; i < verb; i++) {
      Token token = tokens.get(i);
      boolean otherHarm = isHarm(i);
      if (token.isMark(";:") || otherHarm) {
        return false;
      }
      boolean counts = !BE.contains(token.key()) && !ADVERBS.contains(token.key());
      if (token.isWord() && counts && !token.isCapitalised()) {
        words++;
      }
    }
    return words <= 8;
  }

  private boolean isHarm(int token) {
    return harms.stream().anyMatch(h -> h.first() <= token && token < h.after());
  }

  /** Whether two numbers of people are members of one list. */
  private boolean links(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isMark(";:.") || isHarm(i)) {
        return false;
      }
      if (token.isWord()
          && !Set.of(
                  "and",
                  "as",
                  "well",
                  "along",
                  "with",
                  "plus",
                  "another",
                  "including",
                  "of",
                  "whom",
                  "them",
                  "among",
                  "or",
                  "the",
                  "at",
                  "least")
              .contains(token.key())) {
        words++;
      }
    }
    return words == 0;
  }

  /** "ten soldiers killed and 13 wounded", "left 20 dead". */
  private void adjectival(HarmScanner.Hit harm) {
    Optional<People> one = adjacentBefore(harm.first());
    if (one.isEmpty()) {
      numberOf(harm);
      return;
    }
    People found = one.get();
    if (found.isBare() && !losses.isEmpty() && harm.word().form() != HarmWord.Form.NOUN) {
      // "one Malian soldier was killed and one injured": of the same people.
      found = found.like(lastVictims(found));
    }
    if (harm.word().form() == HarmWord.Form.PARTICIPLE) {
      listBefore(harm, found);
    }
    Optional<Range> rival = rival(harm.after());
    add(harm, rival.isPresent() ? found.of(found.range().union(rival.get())) : found);
  }

  /** "Four militants and one volunteer killed": the list before the last of it. */
  private void listBefore(HarmScanner.Hit harm, People last) {
    int end = last.first();
    for (int i = people.size() - 1; i >= 0; i--) {
      People one = people.get(i);
      if (one.after() > end || used.contains(one.first())) {
        continue;
      }
      boolean linked = one.after() < end && !one.isBare() && links(one.after(), end);
      if (!linked || isHarm(one.after())) {
        return;
      }
      add(harm, one);
      end = one.first();
    }
  }

  /** "… counted fifty-four dead, the SNA seventy-three": another's figure for the same people. */
  private Optional<Range> rival(int after) {
    if (after >= tokens.size() || !tokens.get(after).is(",")) {
      return Optional.empty();
    }
    for (int i = after + 1; i < Math.min(after + 6, tokens.size()); i++) {
      Optional<People> figure = startingAt(i);
      if (figure.isPresent()) {
        boolean last =
            figure.get().after() >= tokens.size() || tokens.get(figure.get().after()).isMark(".;,");
        boolean named = tokens.get(i - 1).isCapitalised();
        return last && named && figure.get().isBare()
            ? Optional.of(figure.get().range())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "gave the number of dead as 37". */
  private void numberOf(HarmScanner.Hit harm) {
    boolean number =
        harm.first() > 1
            && tokens.get(harm.first() - 1).is("of")
            && tokens.get(harm.first() - 2).is("number");
    for (int i = harm.after(); number && i < Math.min(harm.after() + 4, tokens.size()); i++) {
      Optional<People> figure = startingAt(i);
      if (figure.isPresent()) {
        add(harm, figure.get());
        return;
      }
    }
  }

  private People lastVictims(People before) {
    People last = before;
    for (People one : people) {
      if (one.first() < before.first() && !one.isBare() && used.contains(one.first())) {
        last = one;
      }
    }
    return last;
  }

  /** "13 fatalities", "three deaths", "the death toll rose to 31". */
  private void noun(HarmScanner.Hit harm) {
    Optional<People> before = adjacentBefore(harm.first());
    if (before.isPresent()) {
      add(harm, before.get());
      return;
    }
    if (isDenied(harm.first())) {
      none(harm);
      return;
    }
    if (figureBehind(harm)) {
      return;
    }
    int i = harm.after();
    boolean toll = tokens.get(harm.first()).is("toll");
    if (!toll && i < tokens.size() && tokens.get(i).is("of")) {
      // "the death of nine of its men"
      boolean deed =
          !BODIES.contains(tokens.get(harm.first()).key())
              && !tokens.get(harm.first()).key().startsWith("death")
              && !tokens.get(harm.first()).is("lives");
      Optional<People> victims = startsAt(i + 1).filter(one -> !deed || isNumbered(one));
      if (!losses.isEmpty() && BODIES.contains(tokens.get(harm.first()).key())) {
        // "28 were killed …, after the bodies of 11 had been found": those found are among them.
        victims = victims.map(People::asPart);
      }
      // "the deaths of the two soldiers" speaks of those told of before.
      victims
          .map(one -> tokens.get(one.first()).is("the") ? one.asPart() : one)
          .ifPresent(one -> add(harm, one));
      return;
    }
    boolean deathToll = i < tokens.size() && tokens.get(i).is("toll");
    if (toll || deathToll) {
      for (int j = deathToll ? i + 1 : i; j < Math.min(i + 9, tokens.size()); j++) {
        Optional<People> figure = startingAt(j);
        if (figure.isPresent()
            && Set.of("to", "at", "of", "is", "was", "reached").contains(tokens.get(j - 1).key())) {
          add(harm, figure.get());
          return;
        }
      }
    }
  }

  /** Whether a number stands there, and not only "a" or "the". */
  private boolean isNumbered(People one) {
    Token first = tokens.get(one.first());
    return !first.is("a")
        && !first.is("an")
        && !first.is("his")
        && !first.is("her")
        && !first.is("the");
  }

  /** "Reported fatalities vary between 12 and 46", "fatalities: 3". */
  private boolean figureBehind(HarmScanner.Hit harm) {
    boolean plural =
        tokens.get(harm.first()).is("fatalities") || tokens.get(harm.first()).is("deaths");
    for (int i = harm.after(); plural && i < Math.min(harm.after() + 4, tokens.size()); i++) {
      Optional<People> figure = startingAt(i);
      if (figure.isPresent()) {
        add(harm, figure.get());
        return true;
      }
      if (!BEHIND.contains(tokens.get(i).key())) {
        return false;
      }
    }
    return false;
  }

  /** "no reported fatalities", "without casualties". */
  private boolean isDenied(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      String key = tokens.get(i).key();
      if (key.equals("no") || key.equals("without") || key.equals("zero")) {
        return true;
      }
      if (!NONE_BETWEEN.contains(key)) {
        return false;
      }
    }
    return false;
  }

  /** Nobody was harmed: of casualties that says that nobody died and nobody was wounded. */
  private void none(HarmScanner.Hit harm) {
    boolean both = harm.word().harm() == Harm.TOTAL;
    List<Harm> harms = both ? List.of(Harm.KILLED, Harm.WOUNDED) : List.of(harm.word().harm());
    for (Harm kind : harms) {
      losses.add(
          new LossMention(
              kind,
              Range.exactly(0),
              Optional.empty(),
              Optional.empty(),
              "",
              false,
              true,
              tokens.get(harm.first()).span()));
    }
  }

  private void add(HarmScanner.Hit harm, People one) {
    if (!used.add(one.first())) {
      return;
    }
    int from = Math.min(one.first(), harm.first());
    int to = Math.max(one.after(), harm.after());
    losses.add(
        new LossMention(
            harm.word().harm(),
            one.range(),
            one.victims().or(() -> loser(harm)),
            one.group(),
            who(one),
            one.part(),
            harm.word().form() == HarmWord.Form.NOUN && one.isBare(),
            tokens.get(from).span().to(tokens.get(to - 1).span())));
  }

  /** "the army lost twenty men": the losers are the subject. */
  private Optional<ActorMention> loser(HarmScanner.Hit harm) {
    Token verb = tokens.get(harm.first());
    if (!verb.is("lost") && !verb.is("losing")) {
      return Optional.empty();
    }
    return actors.stream()
        .filter(a -> a.after() <= harm.first() && a.kind() != ActorMention.Kind.DESCRIBED)
        .reduce((a, b) -> b);
  }

  /** The words behind the number. */
  private String who(People one) {
    StringBuilder who = new StringBuilder();
    for (int i = one.first(); i < one.after(); i++) {
      Token token = tokens.get(i);
      boolean counted =
          token.isNumber()
              || NumberWords.at(tokens, i).isPresent()
              || COUNTED.contains(token.key());
      if (!counted || !who.isEmpty()) {
        who.append(who.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return who.toString();
  }
}
