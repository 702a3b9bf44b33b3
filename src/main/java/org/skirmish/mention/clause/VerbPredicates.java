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
    Optional<Predication> toll = toll(verb, objects);
    if (toll.isPresent()) {
      return toll;
    }
    if (isDeadly(verb, objects)) {
      boolean alone = WORDS.cue("dies-of-it").contains(verb.lemma());
      EventClass end = alone ? EventClass.DIE : EventClass.KILL;
      Predicate death = new Predicate(end, List.of(), List.of());
      return Optional.of(of(verb, death, objects.isEmpty() ? ofDead(verb) : objects));
    }
    Optional<Expression> expression = expression(verb, objects);
    if (expression.isPresent()) {
      List<Node> suffering =
          expression.get().objectIsPatient() ? others(objects, expression.get()) : List.of();
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
    Optional<Predicate> entry = WORDS.verb(verb.lemma());
    if (entry.isEmpty() && !WORDS.cue("light-verb").contains(verb.lemma())) {
      entry = WORDS.noun(verb.lemma());
    }
    return entry.isPresent() ? Optional.of(of(verb, entry.get(), objects)) : Optional.empty();
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

  /** "took the man from his home". */
  private static boolean isTakenAway(Node verb, List<Node> own) {
    List<Node> objects = own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
    if (objects.isEmpty() || WORDS.person(objects.get(0).lemma()).isEmpty()) {
      return false;
    }
    List<Node> from = new ArrayList<>(Grammar.objects(verb, "from"));
    from.addAll(Grammar.objects(objects.get(0), "from"));
    return Grammar.any(from, WORDS.cue("taken-from"));
  }

  /** "took Ramadi", "captured the town": ground, and not people. */
  private static boolean isGround(Node verb, List<Node> own) {
    List<Node> objects = own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
    if (objects.isEmpty()) {
      return false;
    }
    Node first = objects.get(0);
    boolean name = first.tag().equals("NNP") && WORDS.person(first.lemma()).isEmpty();
    return name || WORDS.cue("ground").contains(first.lemma());
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
    List<Node> told =
        new ArrayList<>(Grammar.objects(verb, List.of("from", "to", "at", "as", "between")));
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
      if (isPerson(object)) {
        people.add(object);
      }
    }
    return verb.lemma().equals("lose") && !people.isEmpty()
        ? Optional.of(new Predication(EventClass.DIE, verb, List.of(), people, false))
        : Optional.empty();
  }

  private static boolean isPerson(Node node) {
    return WORDS.person(node.lemma()).filter(one -> one.kind().isSomebody()).isPresent();
  }

  private static List<Node> numbers(List<Node> nodes) {
    List<Node> numbers = new ArrayList<>(nodes);
    numbers.removeIf(node -> !node.tag().equals("CD"));
    return numbers;
  }

  /** "shot dead", "stabbed to death", "found dead". */
  private static boolean isDeadly(Node verb, List<Node> objects) {
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
  private static List<Node> ofDead(Node verb) {
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

  private static Optional<Expression> expression(Node verb, List<Node> own) {
    List<Node> objects = own.isEmpty() && Grammar.isPassive(verb) ? Grammar.subject(verb) : own;
    for (Expression expression : WORDS.expressions(verb.lemma())) {
      if (Grammar.any(objects, expression.objects())
          || Grammar.hasChild(verb, expression.objects())
          || onFire(verb, expression)) {
        return Optional.of(expression);
      }
    }
    return Optional.empty();
  }

  /** "set on fire". */
  private static boolean onFire(Node verb, Expression expression) {
    return Grammar.any(Grammar.objects(verb, "on"), expression.objects());
  }

  private static List<Node> others(List<Node> objects, Expression expression) {
    List<Node> others = new ArrayList<>();
    for (Node object : objects) {
      if (!expression.objects().contains(object.lemma())) {
        others.add(object);
      }
    }
    return others;
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
      patients = joined(alsoThrough ? joined(subject, through) : subject, along(verb));
      agents = passiveAgents(verb, by);
    } else if (what == EventClass.DIE || what == EventClass.WOUND && objects.isEmpty()) {
      agents = List.of();
      patients = subject;
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
        && !Grammar.has(verb, "aux", "conj")
        && !Grammar.is(verb, "conj");
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

  /** "was killed along with two of his men". */
  private static List<Node> along(Node verb) {
    List<Node> found = new ArrayList<>();
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
