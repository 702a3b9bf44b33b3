package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Reads deaths: bodies found, people shot dead, losses suffered. */
final class DeathPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  /** The most arcs between a verb and a misplaced word below it. */
  private static final int FARTHEST = 3;

  private DeathPredicates() {}

  /** What tells of deaths by other words than killing and dying. */
  static Optional<Predication> told(Node verb, List<Node> objects) {
    Optional<Predication> life = LostLives.read(verb, objects);
    if (life.isPresent()) {
      return life;
    }
    if (VerbCue.FINDS.has(verb)) {
      boolean passive = objects.isEmpty() && Grammar.isPassive(verb);
      List<Node> found = passive ? Grammar.subject(verb) : objects;
      if (Grammar.any(found, WORDS.cue("found-body"))) {
        return Optional.of(foundBodies(verb, found));
      }
    }
    if (isSuffered(verb, objects)) {
      List<Node> dead = new ArrayList<>();
      for (Node object : objects) {
        boolean own = WORDS.person(object.lemma()).isPresent();
        if (isDeaths(object)) {
          dead.addAll(own ? List.of(object) : TollPredicates.numbers(object.children()));
        }
      }
      return Optional.of(new Predication(EventClass.DIE, verb, List.of(), dead, false));
    }
    return TollPredicates.read(verb, objects);
  }

  /** "The rebels suffered three fatalities": theirs, and not the whole toll. */
  static boolean isSuffered(Node verb, List<Node> objects) {
    return VerbCue.SUFFERS_LOSS.has(verb)
        && objects.stream().anyMatch(DeathPredicates::isDeaths)
        && !Grammar.subject(verb).isEmpty();
  }

  /** "three fatalities", "two losses", but not "heavy losses", which may be of anything. */
  private static boolean isDeaths(Node noun) {
    boolean counted = noun.children().stream().anyMatch(Among::isNumber);
    return WORDS.cue("death-noun").contains(noun.lemma())
        && (counted || WORDS.noun(noun.lemma()).isPresent());
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
      } else if (!dead.isEmpty() && HarmWords.isCounted(object)) {
        dead.add(object); // "the bodies of two men and a woman"
      }
    }
    return new Predication(EventClass.KILL, verb, List.of(), dead, false);
  }

  /** "shot dead", "stabbed to death", "found dead". */
  static boolean isDeadly(Node verb, List<Node> objects) {
    if (VerbCue.KILLS_ALIVE.has(verb) && isAlive(verb, objects)) {
      return true;
    }
    boolean feared = WORDS.cue("fears-dead").contains(verb.lemma());
    if (!VerbCue.DEADLY_WAY.has(verb)
        || isTelling(objects)
        || isNearly(verb)
        || feared && !Grammar.isPassive(verb)) {
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

  /** "beaten nearly to death", "left for dead": alive. */
  private static boolean isNearly(Node verb) {
    List<Node> above = new ArrayList<>(List.of(verb));
    above.addAll(Grammar.children(verb, "dobj"));
    for (Node node : above) {
      for (Node preposition : Grammar.children(node, "prep")) {
        boolean dead =
            Grammar.any(Grammar.children(preposition, "pobj"), WORDS.cue("deadly-result"));
        boolean nearly = Grammar.hasChild(preposition, WORDS.cue("not-quite"));
        if (dead && (nearly || preposition.lemma().equals("for"))) {
          return true;
        }
      }
    }
    return false;
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

  /** "Left four men and a girl dead": the parser may make the girl a subject of "dead". */
  static List<Node> withOthers(Node verb, List<Node> objects) {
    if (objects.isEmpty()) {
      return ofDead(verb);
    }
    List<Node> all = new ArrayList<>(objects);
    for (Node child : Grammar.children(verb, "oprd")) {
      if (WORDS.cue("deadly-result").contains(child.lemma())) {
        all.addAll(Grammar.spread(Grammar.children(child, "nsubj")));
      }
    }
    return all;
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

  /** "An unspecified number of fatalities". */
  private static boolean isOfUnknownNumber(Node noun) {
    Optional<Node> number =
        Grammar.is(noun, "pobj") ? noun.head().flatMap(Node::head) : noun.head();
    return number.isPresent()
        && WORDS.cue("number-noun").contains(number.get().lemma())
        && Grammar.hasChild(number.get(), WORDS.cue("unspecified"))
        && Grammar.hasChild(number.get(), WORDS.cue("indefinite"));
  }

  /** Whether deaths without a number are what something brought about. */
  static boolean isUncounted(Node noun) {
    if (!noun.tag().equals("NNS")
        || noun.children().stream().anyMatch(Among::isNumber)
        || !WORDS.cue("deaths").contains(noun.word())) {
      return false;
    }
    if (isOfUnknownNumber(noun)) {
      return true;
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
