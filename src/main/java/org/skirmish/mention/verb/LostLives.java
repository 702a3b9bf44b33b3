package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Reads lives that were lost, taken or given, and wounds of which people die. */
final class LostLives {

  private static final Lexicon WORDS = Lexicon.english();

  private LostLives() {}

  /** What a verb tells of lives with its objects, or with its subject in the passive. */
  static Optional<Predication> read(Node verb, List<Node> objects) {
    if (VerbCue.TAKES_LIFE.has(verb)) {
      return Grammar.isPassive(verb) ? wereLost(verb) : lost(verb, objects);
    }
    List<Node> throats = VerbCue.CUTS.has(verb) ? withThroats(verb) : List.of();
    if (!throats.isEmpty()) {
      return Optional.of(new Predication(EventClass.KILL, verb, List.of(), throats, false));
    }
    return isGiven(verb, objects) || isFatal(verb, objects)
        ? Optional.of(
            new Predication(EventClass.DIE, verb, List.of(), Grammar.subject(verb), false))
        : Optional.empty();
  }

  /** "four lives were lost", "the lives of two guards were claimed". */
  private static Optional<Predication> wereLost(Node verb) {
    for (Node subject : Grammar.subject(verb)) {
      if (subject.lemma().equals("life")) {
        List<Node> whose = new ArrayList<>(Grammar.spread(Grammar.objects(subject, "of")));
        if (whose.isEmpty()) {
          whose.addAll(TollPredicates.numbers(Grammar.children(subject, "nmod")));
        }
        List<Node> dead = whose.isEmpty() ? List.of(subject) : whose;
        return Optional.of(new Predication(EventClass.DIE, verb, List.of(), dead, false));
      }
    }
    return Optional.empty();
  }

  /** "two villagers had their throats cut": the villagers. */
  private static List<Node> withThroats(Node verb) {
    Optional<Node> have = verb.head().filter(head -> head.lemma().equals("have"));
    boolean throat =
        Grammar.any(Grammar.children(verb, "nsubj", "nsubjpass", "compound"), WORDS.cue("throat"))
            || have.isPresent()
                && Grammar.any(Grammar.children(have.get(), "dobj"), WORDS.cue("throat"));
    return have.isPresent() && throat ? Grammar.subject(have.get()) : List.of();
  }

  /** "paid the supreme price", "made the ultimate sacrifice". */
  private static boolean isGiven(Node verb, List<Node> objects) {
    for (Node object : VerbCue.PAYS.has(verb) ? objects : List.<Node>of()) {
      if (WORDS.cue("price").contains(object.lemma())
          && Grammar.hasChild(object, WORDS.cue("highest"))) {
        return true;
      }
    }
    return false;
  }

  /** "received fatal wounds". */
  private static boolean isFatal(Node verb, List<Node> objects) {
    for (Node object : VerbCue.GETS_WOUND.has(verb) ? objects : List.<Node>of()) {
      boolean wound =
          WORDS
              .noun(object.lemma())
              .filter(noun -> noun.eventClass() == EventClass.WOUND)
              .isPresent();
      if (wound && Grammar.hasChild(object, WORDS.cue("fatal"))) {
        return true;
      }
    }
    return false;
  }

  /** "lost his life", "claimed the lives of ten people", "lost 30 men". */
  private static Optional<Predication> lost(Node verb, List<Node> objects) {
    List<Node> people = new ArrayList<>();
    for (Node object : objects) {
      if (object.lemma().equals("life")) {
        List<Node> victims = new ArrayList<>(Grammar.objects(object, "of"));
        victims.addAll(Grammar.children(object, "poss"));
        List<Node> dead =
            verb.lemma().equals("lose") ? Grammar.subject(verb) : Grammar.spread(victims);
        if (dead.isEmpty()) {
          dead = TollPredicates.numbers(Grammar.children(object, "nmod")); // "cost 1,800 lives"
        }
        return Optional.of(new Predication(EventClass.DIE, verb, List.of(), dead, false));
      }
      if (VerbPredicates.isPerson(object) || object.tag().equals("CD") && isOfPeople(verb)) {
        people.add(object);
      }
    }
    return verb.lemma().equals("lose") && !people.isEmpty()
        ? Optional.of(new Predication(EventClass.DIE, verb, List.of(), people, false))
        : Optional.empty();
  }

  /** "the attackers lost six". */
  private static boolean isOfPeople(Node verb) {
    List<Node> subject = Grammar.subject(verb);
    return !subject.isEmpty()
        && (VerbPredicates.isPerson(subject.get(0)) || subject.get(0).tag().startsWith("PRP"));
  }
}
