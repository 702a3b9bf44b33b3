package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;

/**
 * Reads an event noun with its participants: "an attack by X on Y", "launched a raid against Y".
 */
final class NounPredicates {

  private static final Lexicon WORDS = Lexicon.english();
  private static final Set<String> SIDES = WORDS.cue("between-sides");
  private static final Set<String> TARGETS = WORDS.cue("on-target");

  private final Node noun;
  private final Optional<Node> firstWord;
  private final Predicate predicate;
  private final EventClass what;
  private List<Node> agents = new ArrayList<>();
  private final List<Node> patients = new ArrayList<>();

  private NounPredicates(Node noun, Predicate predicate) {
    this.noun = noun;
    this.firstWord = EventNoun.firstWord(noun);
    this.predicate = predicate;
    this.what = predicate.eventClass();
  }

  public static Optional<Predication> read(Node noun) {
    Optional<Predicate> entry = EventNoun.entry(noun);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (noun.tag().startsWith("NNP") && (hasNumber(noun) || isMonth(noun))) {
      return Optional.empty(); // "in March 2019"
    }
    if (Grammar.is(noun, "dobj") && Grammar.headIsVerb(noun) && isSuffered(noun)) {
      return Optional.empty(); // the verb says whose they are
    }
    boolean modifier = Grammar.is(noun, "compound", "nmod") && noun.head().isPresent();
    if (modifier && noun.head().get().index() > noun.index()) {
      return Optional.empty(); // "mortar attack", "death threats": the head says what it is
    }
    boolean ground = entry.get().eventClass() == EventClass.TAKE_GROUND;
    boolean people = entry.get().eventClass() == EventClass.MOVE && isInDeed(noun);
    if (ground && !isOfGround(noun) || people || Expressions.isMadeHarmless(noun)) {
      return Optional.empty();
    }
    return Optional.of(new NounPredicates(noun, entry.get()).read());
  }

  /** "A patrol was ambushed": it is somebody there, and nothing that happens. */
  private static boolean isInDeed(Node noun) {
    return Grammar.headIsVerb(noun)
        && Grammar.is(noun, "nsubj", "nsubjpass", "dobj")
        && WORDS.verb(noun.head().get().lemma()).isPresent();
  }

  /** "the fall of the town", and not that of a minister; a bare name may be either's. */
  private static boolean isOfGround(Node noun) {
    List<Node> what = Grammar.objects(noun, "of");
    return Grammar.any(what, WORDS.cue("ground"));
  }

  /** "sustained injuries", "suffered three fatalities". */
  private static boolean isSuffered(Node noun) {
    Node verb = noun.head().get();
    return DeathPredicates.isSuffered(verb, List.of(noun))
        || Expressions.of(verb, List.of(noun))
            .filter(one -> one.predicate().eventClass() == EventClass.WOUND)
            .isPresent();
  }

  /** "in March", "in early March of last year"; not "in the March for Peace". */
  private static boolean isMonth(Node noun) {
    return WORDS.cue("month-name").contains(noun.word())
        && Grammar.is(noun, "pobj")
        && !Grammar.has(noun, "det", "poss", "compound");
  }

  private static boolean hasNumber(Node noun) {
    for (Node child : noun.children()) {
      if (child.tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private Predication read() {
    agents.addAll(Grammar.spread(Grammar.objects(noun, predicate.agentPrepositions())));
    if (predicate.agentPrepositions().contains("between")) {
      agents = new ArrayList<>(Between.withHidden(agents));
    }
    patients.addAll(Grammar.spread(Grammar.objects(noun, predicate.patientPrepositions())));
    if (!agents.isEmpty() && patients.isEmpty()) {
      patients.addAll(EventNoun.things(predicate, agents));
      if (patients.isEmpty() && !predicate.patientPrepositions().isEmpty()) {
        patients.addAll(EventNoun.behind(agents, TARGETS));
      }
    } else if (agents.isEmpty() && !patients.isEmpty()) {
      agents.addAll(EventNoun.behind(patients, WORDS.cue("by-whom")));
    }
    if (what == EventClass.CLASH) {
      agents.clear();
      split(Grammar.spread(Grammar.objects(noun, SIDES)));
    }
    readClauses();
    Optional<Node> head = noun.head();
    if (head.isPresent() && head.get().isVerb()) {
      readVerb(head.get());
    }
    if (head.isPresent()) {
      Struck.by(noun, what, patients).ifPresent(this::setPatients);
    }
    patients.removeIf(node -> WORDS.cue("way").contains(node.lemma())); // only where it was
    if (what == EventClass.WOUND && patients.isEmpty()) {
      patients.addAll(
          Grammar.rightBehind(
              noun,
              predicate
                  .patientPrepositions())); // "the deaths of two men and wounds to nine others"
    }
    if (what.isDeath() && patients.isEmpty()) {
      patients.addAll(DeathPredicates.byCause(noun));
    }
    if (what.isDeath() && patients.isEmpty() && DeathPredicates.isUncounted(noun)) {
      patients.add(noun); // "the fighting caused several deaths"
    }
    if (agents.isEmpty() && what != EventClass.CLASH && what != EventClass.AGREE) {
      agents.addAll(EventNoun.byBehind(noun, predicate));
    }
    if (agents.isEmpty() && EventNoun.isStoppage(noun)) {
      agents.addAll(EventNoun.strikers(noun));
    }
    if (agents.isEmpty()) {
      List<Node> before = modifiers(); // "Russian shelling", "police raid", if it is somebody
      boolean victims = patients.isEmpty() && isDoneToPeople() && areUnarmed(before);
      if (victims) {
        patients.addAll(before); // "the schoolgirls' kidnapping"
      } else {
        agents = before;
      }
    }
    return new Predication(what, noun, agents, patients, true);
  }

  private boolean isDoneToPeople() {
    return switch (what) {
      case KILL, ABDUCT, RAPE -> true;
      default -> false;
    };
  }

  private static boolean areUnarmed(List<Node> people) {
    for (Node node : people) {
      boolean unarmed =
          WORDS.person(node.lemma()).filter(one -> one.kind() == PersonKind.CIVILIANS).isPresent();
      if (unarmed) {
        return true;
      }
    }
    return false;
  }

  private void setPatients(List<Node> struck) {
    patients.clear();
    patients.addAll(struck);
  }

  /** "an attack targeting a market", "a bomb planted by rebels", "a grenade thrown at guards". */
  private void readClauses() {
    for (Node child : Grammar.children(noun, "acl", "relcl")) {
      if (WORDS.cue("carries-attack").contains(child.lemma())) {
        if (child.tag().equals("VBG") || Grammar.is(child, "relcl") && !Grammar.isPassive(child)) {
          patients.addAll(Grammar.spread(Grammar.children(child, "dobj")));
        } else {
          agents.addAll(Grammar.byPhrase(child));
          patients.addAll(Grammar.spread(Grammar.objects(child, predicate.patientPrepositions())));
        }
      }
    }
  }

  /** Roles that hang on the verb: "carried out an attack on Y", "the raid was conducted by X". */
  private void readVerb(Node verb) {
    boolean light = WORDS.cue("light-verb").contains(verb.lemma());
    Collection<String> targets =
        predicate.patientPrepositions().isEmpty() ? TARGETS : predicate.patientPrepositions();
    if (light && Grammar.is(noun, "dobj")) {
      if (agents.isEmpty()) {
        agents.addAll(Grammar.subject(verb));
      }
      patients.addAll(Grammar.spread(Grammar.objects(verb, targets)));
      if (what == EventClass.CLASH && !targets.contains("with")) {
        patients.addAll(Grammar.spread(Grammar.objects(verb, "with")));
      }
      for (Node clause : Grammar.children(verb, "advcl", "acl")) {
        if (clause.lemma().equals("target")) {
          patients.addAll(Grammar.spread(Grammar.children(clause, "dobj")));
        }
      }
    } else if (light && Grammar.is(noun, "nsubjpass")) {
      if (agents.isEmpty()) {
        agents.addAll(Grammar.byPhrase(verb));
      }
      patients.addAll(Grammar.spread(Grammar.objects(verb, predicate.patientPrepositions())));
    }
    if (patients.isEmpty() && WORDS.cue("repels").contains(verb.lemma())) {
      if (Grammar.is(noun, "dobj")) {
        patients.addAll(Grammar.subject(verb)); // "the army repelled an attack by rebels"
      } else if (Grammar.is(noun, "nsubjpass")) {
        patients.addAll(Grammar.byPhrase(verb));
      }
    }
    if (Grammar.is(noun, "nsubj") && WORDS.cue("harms-by-device").contains(verb.lemma())) {
      patients.addAll(Grammar.spread(Grammar.children(verb, "dobj")));
    }
    if (what == EventClass.CLASH && Grammar.is(noun, "nsubj", "nsubjpass") && agents.isEmpty()) {
      split(Grammar.spread(Grammar.objects(verb, SIDES))); // "clashes broke out between X and Y"
    }
  }

  private void split(List<Node> told) {
    List<Node> sides = new ArrayList<>(Between.withHidden(told));
    sides.removeIf(node -> WORDS.cue("those-before").contains(node.word())); // "among them"
    if (sides.size() > 1) {
      agents = new ArrayList<>(sides.subList(0, 1));
      patients.clear();
      patients.addAll(sides.subList(1, sides.size()));
    } else if (!sides.isEmpty()) {
      agents = new ArrayList<>(sides);
      patients.clear();
      patients.addAll(sides);
    }
  }

  private List<Node> modifiers() {
    List<Node> before = new ArrayList<>();
    for (Node child : Grammar.children(noun, "compound", "nmod", "amod", "poss")) {
      boolean number = child.tag().equals("CD"); // "the 2006 bombings"
      boolean part = firstWord.filter(first -> first == child).isPresent();
      boolean named =
          !number
              && !part
              && !isQuantity(child)
              && !WORDS.cue("unidentified").contains(child.word());
      if (child.index() < noun.index() && named) {
        before.add(child);
      }
    }
    return before;
  }

  /** "several rockets": nobody's. */
  private static boolean isQuantity(Node child) {
    return !Grammar.is(child, "poss")
        && WORDS.person(child.lemma()).filter(one -> one.kind() == PersonKind.VAGUE).isPresent();
  }
}
