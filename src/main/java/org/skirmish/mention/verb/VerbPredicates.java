package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Expression;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.lexicon.Predicate;
import org.skirmish.mention.Grammar;

/** Reads a verb with its participants, in the active and in the passive. */
public final class VerbPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  private VerbPredicates() {}

  /**
   * Whether {@link #read} may find something in a verb: told by the lexicon alone, before its
   * sentence is parsed.
   */
  static boolean mayTell(String lemma) {
    return VerbCue.anyHas(lemma)
        || WORDS.verb(lemma).isPresent()
        || WORDS.noun(lemma).isPresent()
        || !WORDS.expressions(lemma).isEmpty();
  }

  public static Optional<Predication> read(Node verb) {
    List<Node> objects = Grammar.spread(Grammar.children(verb, "dobj", "dative"));
    if (objects.isEmpty() && !Grammar.isPassive(verb)) {
      objects = amounts(verb);
    }
    if (objects.isEmpty() && !Grammar.isPassive(verb)) {
      objects = Expressions.behindParticle(verb);
    }
    if (VerbCue.LIES_THERE.has(verb) && Grammar.isPassive(verb)) {
      return Optional.empty(); // "the camp was occupied by a battalion": it lay there
    }
    if (WORDS.cue("triggers-device").contains(verb.lemma())
        && Grammar.any(objects, WORDS.cue("device"))) {
      return Optional.empty(); // "a convoy struck a mine": the noun predicate reads it
    }
    Optional<Expression> expression = Expressions.of(verb, objects);
    if (expression.isPresent() && isWhole(expression.get())) {
      return Optional.of(Expressions.read(verb, expression.get(), List.of()));
    }
    Optional<Predication> told = DeathPredicates.told(verb, objects);
    if (told.isPresent()) {
      return told;
    }
    if (DeathPredicates.isDeadly(verb, objects)) {
      boolean alone = WORDS.cue("dies-of-it").contains(verb.lemma());
      EventClass end = alone ? EventClass.DIE : EventClass.KILL;
      Predicate death = new Predicate(end, List.of(), List.of());
      List<Node> dying = DeathPredicates.withOthers(verb, objects);
      Predication dead = Roles.of(verb, death, dying);
      return Optional.of(
          VerbCue.FINDS.has(verb) // who finds them dead did not kill them
              ? new Predication(end, verb, List.of(), dead.patients(), false)
              : dead);
    }
    if (expression.isPresent()) {
      return Optional.of(Expressions.read(verb, expression.get(), objects));
    }
    if (VerbCue.COMES_UNDER.has(verb)) {
      Optional<Predication> attack = underFire(verb);
      if (attack.isPresent()) {
        return attack;
      }
    }
    if (VerbCue.TAKES_GROUND.has(verb) && Takings.isGround(verb, objects)) {
      Predicate ground = new Predicate(EventClass.TAKE_GROUND, List.of(), List.of("from"));
      return Optional.of(Roles.of(verb, ground, List.of()));
    }
    if (VerbCue.TAKES_PEOPLE.has(verb)
        && (Takings.isCounted(objects) || Takings.isTakenAway(verb, objects))) {
      return Optional.of(
          Roles.of(verb, new Predicate(EventClass.ABDUCT, List.of(), List.of()), objects));
    }
    if (VerbCue.HITS.has(verb)
        && Grammar.isPassive(verb)
        && Grammar.any(Grammar.byPhrase(verb), WORDS.cue("bullet"))) {
      return Optional.of(
          new Predication(EventClass.WOUND, verb, List.of(), Grammar.subject(verb), false));
    }
    if (VerbCue.LEADS_AWAY.has(verb)) {
      List<Node> led = Takings.led(verb, objects);
      if (Takings.isLedAway(objectsOf(verb, led))) {
        return Optional.of(
            Roles.of(verb, new Predicate(EventClass.ABDUCT, List.of(), List.of()), led));
      }
    }
    Optional<Predicate> entry = WORDS.verb(verb.lemma());
    if (entry.isEmpty() && !WORDS.cue("light-verb").contains(verb.lemma())) {
      entry = WORDS.noun(verb.lemma());
    }
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().eventClass() == EventClass.DEMONSTRATE
        && !objects.isEmpty()
        && WORDS.cue("assembles").contains(verb.lemma())) {
      return Optional.empty(); // "gathering firewood"
    }
    boolean shares = objects.isEmpty() && !Grammar.isPassive(verb) && sharesObject(entry.get());
    return Optional.of(Roles.of(verb, entry.get(), shares ? Expressions.shared(verb) : objects));
  }

  /** "Shot and injured three men": without a harm of its own, which would count them twice. */
  private static boolean sharesObject(Predicate predicate) {
    return switch (predicate.eventClass()) {
      case SHOOT, ATTACK, BEAT, LOOT, DESTROY, SEIZE -> true;
      default -> false;
    };
  }

  /** "Bodies were found in a mass grave", "found their death": no more than that is told. */
  private static boolean isWhole(Expression expression) {
    EventClass what = expression.predicate().eventClass();
    return what == EventClass.UNEARTH || what == EventClass.DIE;
  }

  /** "killed up to 30 of them", "lost between 20 and 30 men": objects behind a preposition. */
  private static List<Node> amounts(Node verb) {
    List<String> prepositions = new ArrayList<>(WORDS.cue("about-number"));
    Collections.sort(prepositions);
    for (Node particle : Grammar.children(verb, "prt")) {
      if (particle.lemma().equals("up")) {
        prepositions.add("to");
      }
    }
    List<Node> found = new ArrayList<>();
    for (Node object : Grammar.objects(verb, prepositions)) {
      boolean counted = object.children().stream().anyMatch(child -> child.tag().equals("CD"));
      if (object.tag().equals("CD") || counted && isPerson(object)) {
        found.add(object);
      }
    }
    return found;
  }

  /** "The patrol came under fire from X". */
  private static Optional<Predication> underFire(Node verb) {
    for (Node what : Grammar.objects(verb, "under")) {
      if (WORDS.cue("under-what").contains(what.lemma())) {
        List<Node> agents = new ArrayList<>(Grammar.objects(what, WORDS.cue("by-whom")));
        agents.addAll(Grammar.objects(verb, WORDS.cue("by-whom")));
        if (agents.isEmpty()) {
          agents.addAll(whose(what));
        }
        return Optional.of(
            new Predication(
                EventClass.ATTACK, verb, Grammar.spread(agents), Grammar.subject(verb), false));
      }
    }
    return Optional.empty();
  }

  /** "Turkish artillery fire", "rebel fire". */
  private static List<Node> whose(Node fire) {
    List<Node> whose = new ArrayList<>();
    for (Node child : Grammar.children(fire, "compound", "nmod", "amod", "poss")) {
      boolean somebody = Character.isUpperCase(child.form().charAt(0)) || isPerson(child);
      if (somebody && child.index() < fire.index()) {
        whose.add(child);
      }
    }
    return whose;
  }

  /** Those whom the verb acts on, in the active and in the passive. */
  static List<Node> objectsOf(Node verb, List<Node> own) {
    return own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
  }

  static boolean isGround(Node first) {
    boolean name = first.tag().equals("NNP") && WORDS.person(first.lemma()).isEmpty();
    for (Node called : Grammar.children(first, "appos")) {
      if (name && isPerson(called)) {
        return false; // "captured Amadi Rolo, a gang leader"
      }
    }
    return name || WORDS.cue("ground").contains(first.lemma());
  }

  /** "town", "village": ground that no force need hold, unlike a base. */
  static boolean isNobodys(Node node) {
    return WORDS
        .person(node.lemma())
        .map(one -> one.kind() == PersonKind.PROPERTY || one.kind() == PersonKind.OBJECT)
        .orElse(true);
  }

  public static boolean isPerson(Node node) {
    return WORDS.person(node.lemma()).filter(one -> one.kind().isSomebody()).isPresent();
  }
}
