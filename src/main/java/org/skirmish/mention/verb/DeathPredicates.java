package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Reads deaths: lives lost and taken, bodies found, tolls that rose, people shot dead. */
final class DeathPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  /** So many arcs below its verb a misplaced word may hang. */
  private static final int FARTHEST = 3;

  private DeathPredicates() {}

  /** What tells of deaths by other words than killing and dying. */
  static Optional<Predication> told(Node verb, List<Node> objects) {
    if (VerbCue.TAKES_LIFE.has(verb)) {
      Optional<Predication> death = lostLife(verb, objects);
      if (death.isPresent()) {
        return death;
      }
    }
    if (VerbCue.FINDS.has(verb)) {
      boolean passive = objects.isEmpty() && Grammar.isPassive(verb);
      List<Node> found = passive ? Grammar.subject(verb) : objects;
      if (Grammar.any(found, WORDS.cue("found-body"))) {
        return Optional.of(foundBodies(verb, found));
      }
    }
    if (isSuffered(verb, objects)) {
      List<Node> dead = new ArrayList<>(objects);
      dead.removeIf(node -> !WORDS.cue("death-noun").contains(node.lemma()));
      return Optional.of(new Predication(EventClass.DIE, verb, List.of(), dead, false));
    }
    return toll(verb, objects);
  }

  /** "The rebels suffered three fatalities": theirs, and not the whole toll. */
  static boolean isSuffered(Node verb, List<Node> objects) {
    return VerbCue.SUFFERS_LOSS.has(verb)
        && Grammar.any(objects, WORDS.cue("death-noun"))
        && !Grammar.subject(verb).isEmpty();
  }

  /**
   * "villagers found the bodies of ten men", "the bodies were found": who finds them did not kill
   * them.
   */
  private static Predication foundBodies(Node verb, List<Node> objects) {
    List<Node> dead = new ArrayList<>();
    for (Node object : objects) {
      if (WORDS.cue("found-body").contains(object.lemma())) {
        List<Node> whose = new ArrayList<>(Grammar.spread(Grammar.objects(object, "of")));
        whose.addAll(Grammar.children(object, "poss"));
        whose.removeIf(node -> node.tag().startsWith("PRP"));
        boolean counted = object.children().stream().anyMatch(node -> node.tag().equals("CD"));
        dead.addAll(whose.isEmpty() || counted ? List.of(object) : whose);
      }
    }
    return new Predication(EventClass.KILL, verb, List.of(), dead, false);
  }

  /** "the death toll rose to 31", "the dead numbered 58". */
  private static Optional<Predication> toll(Node verb, List<Node> objects) {
    boolean subject = VerbCue.TOLL_VERB.has(verb) && isToll(Grammar.subject(verb));
    boolean gives = VerbCue.GIVES_TOLL.has(verb);
    boolean object = gives && isToll(objects);
    subject |= gives && Grammar.isPassive(verb) && isToll(Grammar.subject(verb));
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

  /** "with a death toll of 17", "gave a figure of 60". */
  static Optional<Predication> tollOf(Node noun) {
    boolean toll = noun.lemma().equals("toll");
    boolean given =
        noun.lemma().equals("figure")
            && Grammar.is(noun, "dobj")
            && Grammar.headIsVerb(noun)
            && VerbCue.GIVES_TOLL.has(noun.head().get());
    List<Node> numbers = toll || given ? numbers(Grammar.objects(noun, "of")) : List.of();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predication(EventClass.DIE, noun, List.of(), numbers, false));
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

  private static List<Node> numbers(List<Node> nodes) {
    List<Node> numbers = new ArrayList<>(nodes);
    for (Node node : nodes) {
      if (node.tag().equals("NNP")) {
        numbers.addAll(Grammar.children(node, "nmod")); // "rose to 11 Thursday"
      }
    }
    numbers.removeIf(node -> !node.tag().equals("CD") && !isCountedPerson(node));
    return numbers;
  }

  /** "put the toll at 132 civilians". */
  private static boolean isCountedPerson(Node node) {
    return VerbPredicates.isPerson(node)
        && node.children().stream().anyMatch(child -> child.tag().equals("CD"));
  }

  /** "shot dead", "stabbed to death", "found dead". */
  static boolean isDeadly(Node verb, List<Node> objects) {
    if (VerbCue.KILLS_ALIVE.has(verb) && isAlive(verb, objects)) {
      return true;
    }
    if (!VerbCue.DEADLY_WAY.has(verb) || isTelling(objects)) {
      return false;
    }
    for (Node object : objects) {
      if (WORDS.cue("deadly-result").contains(last(object).lemma())) {
        return true; // "shot five of the faithful dead"
      }
      for (Node before : object.children()) {
        boolean right = before.index() == verb.index() + 1;
        boolean title =
            before.tag().startsWith("NNP") && Grammar.hasChild(before, WORDS.cue("deadly-result"));
        boolean dead = WORDS.cue("deadly-result").contains(before.lemma());
        if (right && dead || title && before.index() == verb.index() + 2) {
          return true; // "shot dead four men", "shot dead Mayor X": hung on the men or the title
        }
      }
    }
    if (Grammar.hasChild(verb, WORDS.cue("deadly-result")) || isDeadNext(verb, verb, 0)) {
      return true;
    }
    return Grammar.any(Grammar.objects(verb, "to"), WORDS.cue("deadly-result"));
  }

  /** "shot dead a warden in Jolo Town": the parser may hang "dead" on the town. */
  private static boolean isDeadNext(Node verb, Node node, int depth) {
    for (Node child : node.children()) {
      boolean next = child.index() == verb.index() + 1;
      if (next && WORDS.cue("deadly-result").contains(child.lemma())
          || depth < FARTHEST && isDeadNext(verb, child, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Confirmed the death of three fighters": the death is the noun's to tell. */
  private static boolean isTelling(List<Node> objects) {
    for (Node object : objects) {
      if (object.isNoun() && WORDS.noun(object.lemma()).isPresent()) {
        return object.lemma().equals("death");
      }
    }
    return false;
  }

  /** "burned alive at least ten villagers", "buried them alive". */
  private static boolean isAlive(Node verb, List<Node> objects) {
    boolean alive = Grammar.hasChild(verb, WORDS.cue("alive"));
    for (Node object : objects) {
      alive |= Grammar.hasChild(object, WORDS.cue("alive"));
      alive |= WORDS.cue("alive").contains(last(object).lemma());
    }
    return alive;
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
      boolean result = child.lemma().equals("dead") || child.lemma().equals("alive");
      if (result) {
        found.addAll(Grammar.children(child, "dobj", "nmod", "npadvmod", "dep", "nsubj"));
      }
    }
    for (Node death : Grammar.objects(verb, "to")) {
      if (WORDS.cue("deadly-result").contains(death.lemma())) {
        found.addAll(Grammar.children(death, "dobj", "npadvmod")); // "burnt to death ten men"
        for (Node subject : Grammar.subject(verb)) {
          found.addAll(Grammar.children(subject, "appos"));
          found.removeIf(node -> node.index() < death.index());
        }
      }
    }
    return Grammar.spread(found);
  }

  /** "Death by stoning of X": the people behind the cause, wherever the parser hung it. */
  static List<Node> byCause(Node death) {
    List<Node> causes = new ArrayList<>(Grammar.objects(death, WORDS.cue("by-whom")));
    causes.addAll(Grammar.rightBehind(death, WORDS.cue("by-whom")));
    List<Node> dead = new ArrayList<>();
    for (Node cause : causes) {
      dead.addAll(Grammar.spread(Grammar.objects(cause, "of")));
    }
    return dead;
  }

  /** Whether deaths without a number are what something brought about. */
  static boolean isUncounted(Node noun) {
    if (!noun.tag().equals("NNS")
        || noun.children().stream().anyMatch(Among::isNumber)
        || !WORDS.cue("deaths").contains(noun.word())) {
      return false;
    }
    Optional<Node> above = noun.head();
    for (int i = 0; i < 3 && above.isPresent(); i++) {
      if (above.get().isVerb()) {
        return WORDS.cue("brings-about").contains(above.get().lemma());
      }
      above = above.get().head();
    }
    return false;
  }
}
