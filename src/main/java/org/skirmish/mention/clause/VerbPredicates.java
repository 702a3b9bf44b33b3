package org.skirmish.mention.clause;

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

/** Reads a verb with its participants, in the active and in the passive. */
final class VerbPredicates {

  private static final Lexicon WORDS = Lexicon.english();

  private VerbPredicates() {}

  static Optional<Predication> read(Node verb) {
    List<Node> objects = Grammar.spread(Grammar.children(verb, "dobj", "dative"));
    if (objects.isEmpty() && !Grammar.isPassive(verb)) {
      objects = amounts(verb);
    }
    if (WORDS.cue("triggers-device").contains(verb.lemma())
        && Grammar.any(objects, WORDS.cue("device"))) {
      return Optional.empty(); // "a convoy struck a mine": the noun predicate reads it
    }
    Optional<Predication> told = DeathPredicates.told(verb, objects);
    if (told.isPresent()) {
      return told;
    }
    if (DeathPredicates.isDeadly(verb, objects)) {
      boolean alone = WORDS.cue("dies-of-it").contains(verb.lemma());
      EventClass end = alone ? EventClass.DIE : EventClass.KILL;
      Predicate death = new Predicate(end, List.of(), List.of());
      return Optional.of(
          of(verb, death, objects.isEmpty() ? DeathPredicates.ofDead(verb) : objects));
    }
    if (verb.lemma().equals("overrun")
        && Grammar.any(objectsOf(verb, objects), WORDS.cue("post"))) {
      Predicate attack = new Predicate(EventClass.ATTACK, List.of(), List.of());
      return Optional.of(of(verb, attack, objects)); // who overruns a post need not hold it
    }
    Optional<Expression> expression = Expressions.of(verb, objects);
    if (expression.isPresent()) {
      List<Node> suffering =
          expression.get().objectIsPatient()
              ? Expressions.others(objects, expression.get())
              : List.of();
      return Optional.of(of(verb, expression.get().predicate(), suffering));
    }
    if (WORDS.cue("comes-under").contains(verb.lemma())) {
      Optional<Predication> attack = underFire(verb);
      if (attack.isPresent()) {
        return attack;
      }
    }
    if (WORDS.cue("takes-ground").contains(verb.lemma()) && isGround(verb, objects)) {
      Predicate ground = new Predicate(EventClass.TAKE_GROUND, List.of(), List.of("from"));
      return Optional.of(of(verb, ground, List.of()));
    }
    if (verb.lemma().equals("take") && (isCounted(objects) || isTakenAway(verb, objects))) {
      return Optional.of(of(verb, new Predicate(EventClass.ABDUCT, List.of(), List.of()), objects));
    }
    if (WORDS.cue("hits").contains(verb.lemma())
        && Grammar.isPassive(verb)
        && Grammar.any(Grammar.byPhrase(verb), WORDS.cue("bullet"))) {
      return Optional.of(
          new Predication(EventClass.WOUND, verb, List.of(), Grammar.subject(verb), false));
    }
    if (verb.lemma().equals("seize") && isLedAway(objectsOf(verb, objects))) {
      return Optional.of(of(verb, new Predicate(EventClass.ABDUCT, List.of(), List.of()), objects));
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
    return Optional.of(of(verb, entry.get(), shares ? Expressions.shared(verb) : objects));
  }

  /** "Shot and injured three men": without a harm of its own, which would count them twice. */
  private static boolean sharesObject(Predicate predicate) {
    return switch (predicate.eventClass()) {
      case SHOOT, ATTACK, BEAT, LOOT, DESTROY, SEIZE -> true;
      default -> false;
    };
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
        List<Node> agents = new ArrayList<>(Grammar.objects(what, List.of("from", "by")));
        agents.addAll(Grammar.objects(verb, List.of("from", "by")));
        return Optional.of(
            new Predication(
                EventClass.ATTACK, verb, Grammar.spread(agents), Grammar.subject(verb), false));
      }
    }
    return Optional.empty();
  }

  /** "took 276 girls". */
  private static boolean isCounted(List<Node> objects) {
    if (objects.isEmpty() || WORDS.person(objects.get(0).lemma()).isEmpty()) {
      return false;
    }
    return WORDS.person(objects.get(0).lemma()).get().kind() == PersonKind.CIVILIANS
        && objects.get(0).tag().equals("NNS")
        && objects.get(0).children().stream().anyMatch(child -> child.tag().equals("CD"));
  }

  /** "seized two farmers": people, and nothing besides. */
  private static boolean isLedAway(List<Node> objects) {
    return !objects.isEmpty()
        && objects.stream()
            .allMatch(
                node ->
                    WORDS
                        .person(node.lemma())
                        .filter(one -> one.kind() == PersonKind.CIVILIANS)
                        .isPresent());
  }

  /** "took the man from his home". */
  private static boolean isTakenAway(Node verb, List<Node> own) {
    List<Node> objects = own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
    if (objects.isEmpty() || WORDS.person(objects.get(0).lemma()).isEmpty()) {
      return false;
    }
    if (Grammar.hasChild(verb, WORDS.cue("away")) && isPerson(objects.get(0))) {
      return true;
    }
    List<Node> from = new ArrayList<>(Grammar.objects(verb, "from"));
    from.addAll(Grammar.objects(objects.get(0), "from"));
    return Grammar.any(from, WORDS.cue("taken-from"));
  }

  /** "took Ramadi", "captured the town": ground, and not people. */
  private static boolean isGround(Node verb, List<Node> own) {
    List<Node> objects = objectsOf(verb, own);
    return !objects.isEmpty() && isGround(objects.get(0));
  }

  private static List<Node> objectsOf(Node verb, List<Node> own) {
    return own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
  }

  static boolean isGround(Node first) {
    boolean name = first.tag().equals("NNP") && WORDS.person(first.lemma()).isEmpty();
    return name || WORDS.cue("ground").contains(first.lemma());
  }

  static boolean isPerson(Node node) {
    return WORDS.person(node.lemma()).filter(one -> one.kind().isSomebody()).isPresent();
  }

  private static Predication of(Node verb, Predicate predicate, List<Node> objects) {
    EventClass what = predicate.eventClass();
    List<Node> subject = Grammar.subject(verb);
    List<Node> by = Grammar.byPhrase(verb);
    List<Node> through = through(verb, predicate);
    List<Node> agents;
    List<Node> patients;
    if (isHeadline(verb, what, by, through, objects)) {
      agents = Grammar.spread(List.of(verb.head().get()));
      patients = joined(objects, through);
    } else if (Grammar.isPassive(verb)
        || isOfBody(what, subject)
        || isBareParticiple(verb, what, objects, through)) {
      boolean alsoThrough = what == EventClass.EXPLODE || what == EventClass.THROW;
      patients = joined(alsoThrough ? joined(subject, through) : subject, beside(verb));
      agents = passiveAgents(verb, by);
    } else if (what == EventClass.DIE || what == EventClass.WOUND && objects.isEmpty()) {
      agents = List.of();
      patients = joined(subject, beside(verb));
    } else if (what == EventClass.EXPLODE && objects.isEmpty()) {
      agents = by;
      patients = through;
    } else {
      agents = subject.isEmpty() ? by : subject;
      patients = joined(objects, through);
    }
    if (what == EventClass.CLASH && !Grammar.isPassive(verb)) {
      patients = opponents(Grammar.spread(Grammar.objects(verb, List.of("with", "against"))));
      if (patients.isEmpty() && agents.size() > 1) {
        patients = agents.subList(1, agents.size());
        agents = agents.subList(0, 1);
      }
    }
    return new Predication(what, verb, agents, patients, false);
  }

  /** Without "one another" and "each other". */
  private static List<Node> opponents(List<Node> nodes) {
    List<Node> opponents = new ArrayList<>();
    for (Node node : nodes) {
      if (!Grammar.hasChild(node, WORDS.cue("reciprocal"))) {
        opponents.add(node);
      }
    }
    return opponents;
  }

  /** "Troops shelling positions …": a sentence without a finite verb. */
  private static boolean isHeadline(
      Node verb, EventClass what, List<Node> by, List<Node> through, List<Node> objects) {
    if (!verb.tag().equals("VBN") || !Grammar.is(verb, "acl") || !by.isEmpty()) {
      return false;
    }
    Node head = verb.head().orElse(verb);
    boolean opens = head.head().isEmpty() && verb.index() == head.index() + 1;
    boolean active =
        switch (what) {
          case SHELL, ATTACK, SHOOT, CLASH -> true;
          default -> !through.isEmpty() || !objects.isEmpty();
        };
    return opens && active;
  }

  /** "Three soldiers killed, others injured": a passive that lost its auxiliary. */
  private static boolean isBareParticiple(
      Node verb, EventClass what, List<Node> objects, List<Node> through) {
    boolean past = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean transitive =
        switch (what) {
          case KILL, WOUND, ARREST, ABDUCT -> true;
          default -> false;
        };
    return transitive
        && past
        && objects.isEmpty()
        && through.isEmpty()
        && !Grammar.has(verb, "aux")
        && !sharesItsObject(verb)
        && (!Grammar.is(verb, "conj") || Grammar.has(verb, "nsubj") || isAfterPassive(verb));
  }

  /** "killed and injured three people": the object stands behind the second verb. */
  private static boolean sharesItsObject(Node verb) {
    for (Node next : Grammar.children(verb, "conj")) {
      if (!Grammar.has(next, "nsubj", "nsubjpass")) {
        return true; // but not "Two men killed and three wounded"
      }
    }
    return false;
  }

  /** "were dragged out and shot", the second participle taken for a past tense. */
  private static boolean isAfterPassive(Node verb) {
    return verb.head().isPresent()
        && verb.head().get().isVerb()
        && Grammar.has(verb.head().get(), "auxpass")
        && !Grammar.has(verb, "nsubj", "dobj");
  }

  private static boolean isOfBody(EventClass what, List<Node> subject) {
    return what == EventClass.KILL
        && !subject.isEmpty()
        && WORDS.cue("found-body").contains(subject.get(0).lemma());
  }

  private static List<Node> through(Node verb, Predicate predicate) {
    List<Node> found =
        new ArrayList<>(Grammar.spread(Grammar.objects(verb, predicate.patientPrepositions())));
    for (Node object : Grammar.children(verb, "dobj")) {
      found.addAll(Grammar.spread(Grammar.objects(object, predicate.patientPrepositions())));
    }
    return found;
  }

  /** The by-phrase, wherever it was hung: on the verb, on what hangs on it, on "in an attack". */
  private static List<Node> passiveAgents(Node verb, List<Node> by) {
    if (!by.isEmpty()) {
      return by;
    }
    List<Node> found = new ArrayList<>();
    for (Node child : verb.children()) {
      found.addAll(Grammar.objects(child, "by"));
    }
    if (found.isEmpty()) {
      for (Node event : Grammar.objects(verb, List.of("in", "after", "during", "when"))) {
        if (found.isEmpty()) {
          found.addAll(Grammar.objects(event, "by"));
        }
      }
    }
    return Grammar.spread(found);
  }

  /** "was killed along with two of his men", "besides the bomber, two people died". */
  private static List<Node> beside(Node verb) {
    List<Node> found = new ArrayList<>(Grammar.objects(verb, WORDS.cue("besides")));
    for (Node subject : Grammar.subject(verb)) {
      if (Grammar.hasChild(subject, WORDS.cue("along"))) {
        found.addAll(Grammar.objects(subject, "with")); // "a commander along with five men died"
      }
      for (Node child : subject.children()) {
        if (WORDS.cue("along").contains(child.lemma())) {
          found.addAll(Grammar.objects(child, "with"));
        }
      }
    }
    for (Node addition : Grammar.objects(verb, List.of("in", "apart", "aside"))) {
      if (addition.lemma().equals("addition")) {
        found.addAll(Grammar.objects(addition, "to"));
      }
    }
    if (Grammar.hasChild(verb, WORDS.cue("along"))) {
      found.addAll(Grammar.objects(verb, "with"));
      for (Node child : verb.children()) {
        if (WORDS.cue("along").contains(child.lemma())) {
          found.addAll(Grammar.objects(child, "with"));
        }
      }
    }
    return Grammar.spread(found);
  }

  private static List<Node> joined(List<Node> first, List<Node> second) {
    List<Node> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
