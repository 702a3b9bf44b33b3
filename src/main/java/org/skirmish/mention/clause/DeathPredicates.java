package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;

/** Reads deaths: lives lost and taken, bodies found, tolls that rose, people shot dead. */
final class DeathPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  private DeathPredicates() {}

  /** What tells of deaths by other words than killing and dying. */
  static Optional<Predication> told(Node verb, List<Node> objects) {
    if (WORDS.cue("takes-life").contains(verb.lemma())) {
      Optional<Predication> death = lostLife(verb, objects);
      if (death.isPresent()) {
        return death;
      }
    }
    if (WORDS.cue("finds").contains(verb.lemma())
        && Grammar.any(objects, WORDS.cue("found-body"))) {
      return Optional.of(foundBodies(verb, objects));
    }
    return toll(verb, objects);
  }

  /** "villagers found the bodies of ten men": who finds them did not kill them. */
  private static Predication foundBodies(Node verb, List<Node> objects) {
    List<Node> dead = new ArrayList<>();
    for (Node object : objects) {
      if (WORDS.cue("found-body").contains(object.lemma())) {
        List<Node> whose = Grammar.spread(Grammar.objects(object, "of"));
        dead.addAll(whose.isEmpty() ? List.of(object) : whose);
      }
    }
    return new Predication(EventClass.KILL, verb, List.of(), dead, false);
  }

  /** "the death toll rose to 31", "the dead numbered 58". */
  private static Optional<Predication> toll(Node verb, List<Node> objects) {
    boolean subject =
        WORDS.cue("toll-verb").contains(verb.lemma()) && isToll(Grammar.subject(verb));
    boolean object = WORDS.cue("gives-toll").contains(verb.lemma()) && isToll(objects);
    if (!subject && !object) {
      return Optional.empty();
    }
    List<Node> told = new ArrayList<>(Grammar.objects(verb, WORDS.cue("before-toll")));
    if (subject) {
      told.addAll(objects);
    }
    List<Node> numbers = numbers(told);
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(EventClass.DIE, verb, List.of(), numbers, false));
  }

  /** "the death toll", "the number of dead". */
  private static boolean isToll(List<Node> nodes) {
    for (Node node : nodes) {
      if (WORDS.cue("toll-noun").contains(node.lemma()) || isToll(node, 0)) {
        return true;
      }
    }
    return false;
  }

  /** "the number of dead", "estimates of the number of dead". */
  private static boolean isToll(Node node, int depth) {
    if (depth > 2 || !WORDS.cue("number-noun").contains(node.lemma())) {
      return false;
    }
    for (Node of : Grammar.objects(node, "of")) {
      if (WORDS.cue("toll-noun").contains(of.lemma()) || isToll(of, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "lost his life", "claimed the lives of ten people", "lost 30 men". */
  private static Optional<Predication> lostLife(Node verb, List<Node> objects) {
    List<Node> people = new ArrayList<>();
    for (Node object : objects) {
      if (object.lemma().equals("life")) {
        List<Node> victims = new ArrayList<>(Grammar.objects(object, "of"));
        victims.addAll(Grammar.children(object, "poss"));
        List<Node> dead =
            verb.lemma().equals("lose") ? Grammar.subject(verb) : Grammar.spread(victims);
        if (dead.isEmpty()) {
          dead = numbers(Grammar.children(object, "nmod")); // "cost 1,800 lives"
        }
        return Optional.of(new Predication(EventClass.DIE, verb, List.of(), dead, false));
      }
      if (VerbPredicates.isPerson(object)) {
        people.add(object);
      }
    }
    return verb.lemma().equals("lose") && !people.isEmpty()
        ? Optional.of(new Predication(EventClass.DIE, verb, List.of(), people, false))
        : Optional.empty();
  }

  private static List<Node> numbers(List<Node> nodes) {
    List<Node> numbers = new ArrayList<>(nodes);
    numbers.removeIf(node -> !node.tag().equals("CD"));
    return numbers;
  }

  /** "shot dead", "stabbed to death", "found dead". */
  static boolean isDeadly(Node verb, List<Node> objects) {
    if (!WORDS.cue("deadly-way").contains(verb.lemma())) {
      return false;
    }
    for (Node object : objects) {
      if (WORDS.cue("deadly-result").contains(last(object).lemma())) {
        return true; // "shot five of the faithful dead"
      }
    }
    if (Grammar.hasChild(verb, WORDS.cue("deadly-result"))) {
      return true;
    }
    return Grammar.any(Grammar.objects(verb, "to"), WORDS.cue("deadly-result"));
  }

  /** The last word of a phrase. */
  private static Node last(Node node) {
    Node last = node;
    for (int i = 0; i < Grammar.DEEPEST && !last.children().isEmpty(); i++) {
      Node child = last.children().get(last.children().size() - 1);
      if (child.index() < last.index()) {
        break;
      }
      last = child;
    }
    return last;
  }

  /** "shot dead a farmer": the farmer may hang on "dead". */
  static List<Node> ofDead(Node verb) {
    if (Grammar.isPassive(verb)) {
      return List.of();
    }
    List<Node> found = new ArrayList<>();
    for (Node child : verb.children()) {
      if (child.lemma().equals("dead")) {
        found.addAll(Grammar.children(child, "dobj", "nmod", "npadvmod", "dep", "nsubj"));
      }
    }
    return Grammar.spread(found);
  }
}
