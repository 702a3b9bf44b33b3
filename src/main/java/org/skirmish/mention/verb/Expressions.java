package org.skirmish.mention.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Expression;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds what a verb reports only together with its object, its particle or a phrase behind it. */
final class Expressions {

  private static final Lexicon WORDS = Lexicon.english();

  private Expressions() {}

  /** The first expression of the lexicon that verb and objects make. */
  static Optional<Expression> of(Node verb, List<Node> own) {
    List<Expression> expressions = WORDS.expressions(verb.lemma());
    if (expressions.isEmpty()) {
      return Optional.empty();
    }
    List<Node> objects = own.isEmpty() ? elsewhere(verb) : own;
    List<Node> meant = withContents(objects);
    boolean passive = Grammar.isPassive(verb);
    for (Expression expression : expressions) {
      Set<String> words = expression.objects();
      boolean ceded = expression.predicate().eventClass() == EventClass.CEDE;
      if (ceded && !meant.isEmpty() && !VerbPredicates.isGround(meant.get(0))) {
        continue; // "handed over their rifles"
      }
      if (Grammar.any(meant, words)
          || isCompound(meant, expression)
          || hasWord(verb, words)
          || isBehindObject(verb, passive ? List.of() : objects, expression)
          || phrase(verb, words).isPresent()) {
        return Optional.of(expression);
      }
    }
    return Optional.empty();
  }

  /** What an expression tells, with its participants. */
  static Predication read(Node verb, Expression expression, List<Node> objects) {
    EventClass what = expression.predicate().eventClass();
    Optional<Node> under = phrase(verb, expression.objects());
    if (what == EventClass.TAKE_GROUND && under.isPresent()) {
      List<Node> holders = new ArrayList<>(Grammar.objects(under.get(), "of"));
      holders.addAll(Grammar.children(under.get(), "poss"));
      return new Predication(what, verb, Grammar.spread(holders), List.of(), false);
    }
    List<Node> suffering =
        switch (expression.patient()) {
          case NO -> List.of();
          case YES -> others(objects, expression);
          case ALL -> objects;
        };
    Predication told = Roles.of(verb, expression.predicate(), suffering);
    return Grammar.isPassive(verb) ? withoutOwn(told, expression) : told;
  }

  /** "Rockets were fired at the base": the base suffers it, and not the rockets. */
  private static Predication withoutOwn(Predication told, Expression expression) {
    if (expression.patient() == Expression.Patient.ALL || told.eventClass() == EventClass.ABDUCT) {
      return told;
    }
    boolean ground = told.eventClass() == EventClass.TAKE_GROUND;
    List<Node> suffering = new ArrayList<>();
    for (Node node : told.patients()) {
      boolean own = expression.objects().contains(node.lemma());
      if (!own || ground && !VerbPredicates.isNobodys(node)) {
        suffering.add(node);
      }
    }
    if (suffering.size() < told.patients().size()) {
      suffering.addAll(Roles.through(told.trigger(), expression.predicate()));
    }
    return new Predication(told.eventClass(), told.trigger(), told.agents(), suffering, false);
  }

  /** Those that do not belong to the expression itself. */
  private static List<Node> others(List<Node> objects, Expression expression) {
    List<Node> others = new ArrayList<>();
    for (Node object : objects) {
      if (!expression.objects().contains(object.lemma())) {
        others.add(object);
      } else if (expression.predicate().eventClass() == EventClass.ABDUCT) {
        others.addAll(held(object));
      }
    }
    return others;
  }

  /** "took nine passengers hostage", with these hung on "hostage"; "took many prisoners". */
  private static List<Node> held(Node captive) {
    if (captive.tag().equals("NNS")) {
      return List.of(captive);
    }
    List<Node> people = new ArrayList<>();
    for (Node child : Grammar.children(captive, "compound", "nmod")) {
      if (child.isNoun() && VerbPredicates.isPerson(child)) {
        people.addAll(Grammar.spread(List.of(child)));
      }
    }
    return people.isEmpty() && Grammar.has(captive, "det") ? List.of(captive) : people;
  }

  /** "mowed down nine villagers": objects that hang on the particle. */
  static List<Node> behindParticle(Node verb) {
    List<Node> found = new ArrayList<>();
    for (Node particle : Grammar.children(verb, "prt", "advmod")) {
      boolean own =
          WORDS.expressions(verb.lemma()).stream()
              .anyMatch(expression -> expression.objects().contains(particle.lemma()));
      if (own) {
        found.addAll(Grammar.children(particle, "npadvmod", "dobj", "pobj"));
        found.removeIf(node -> node.index() < particle.index());
      }
    }
    return Grammar.spread(found);
  }

  /** Whether one of the words stands beside a verb, and not as its subject: "a mine destroyed". */
  private static boolean hasWord(Node verb, Set<String> words) {
    for (Node child : verb.children()) {
      boolean more = child.lemma().equals("over") && isNumberAt(verb, child.index() + 1, 0);
      if (words.contains(child.lemma()) && !more && !Grammar.is(child, "nsubj", "csubj")) {
        return true;
      }
    }
    return false;
  }

  /** "took over 700 villagers hostage": more than so many, and no town. */
  private static boolean isNumberAt(Node node, int index, int depth) {
    for (Node child : node.children()) {
      boolean here = child.index() == index && child.tag().equals("CD");
      if (here || depth < 3 && isNumberAt(child, index, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "took two soldiers captive", "stripped them of their phones": hung on the object. */
  private static boolean isBehindObject(Node verb, List<Node> objects, Expression expression) {
    if (expression.patient() == Expression.Patient.NO) {
      return false;
    }
    for (Node object : objects) {
      boolean right =
          expression.predicate().eventClass() == EventClass.ABDUCT
              && isAt(verb, object.index() + 1, expression.objects(), 0);
      if (right) {
        return true; // "took residents hostage", wherever "hostage" was hung
      }
      for (Node child : object.children()) {
        if (child.index() > object.index() && expression.objects().contains(child.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject of a passive; the object of the verb that follows: "found and seized a cache". */
  private static List<Node> elsewhere(Node verb) {
    if (Grammar.isPassive(verb)) {
      return Grammar.subject(verb);
    }
    return shared(verb);
  }

  /** The objects of the verb that the next "and" joins to one without its own. */
  static List<Node> shared(Node verb) {
    for (Node next : Grammar.children(verb, "conj")) {
      boolean own = Grammar.has(next, "nsubj", "nsubjpass");
      boolean between = Grammar.has(verb, "prep", "prt", "advcl", "xcomp", "ccomp");
      if (next.isVerb() && !own && !between) {
        return Grammar.spread(Grammar.children(next, "dobj"));
      }
    }
    return List.of();
  }

  /** With what stands behind "of" after a measure: "30 kg of explosives". */
  private static List<Node> withContents(List<Node> objects) {
    List<Node> all = new ArrayList<>(objects);
    for (Node object : objects) {
      if (WORDS.cue("measure").contains(object.lemma())) {
        all.addAll(Grammar.spread(Grammar.objects(object, "of")));
      }
    }
    return all;
  }

  /** "gas shells", "an arms depot": the word before says what it is. */
  private static boolean isCompound(List<Node> objects, Expression expression) {
    EventClass what = expression.predicate().eventClass();
    if (what != EventClass.INTERVENE && what != EventClass.INTERCEPT) {
      return false;
    }
    for (Node object : objects) {
      boolean store = what == EventClass.INTERVENE || WORDS.cue("store").contains(object.lemma());
      for (Node child : Grammar.children(object, "compound", "nmod", "amod")) {
        if (store && expression.objects().contains(child.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the words stands at a place of the sentence, somewhere under a node. */
  private static boolean isAt(Node node, int index, Set<String> words, int depth) {
    for (Node child : node.children()) {
      boolean here = child.index() == index && words.contains(child.lemma());
      if (here || depth < 3 && isAt(child, index, words, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "set on fire", "went on strike", "found in a mass grave": what stands in such a phrase. */
  private static Optional<Node> phrase(Node verb, Set<String> words) {
    for (Node preposition : Grammar.children(verb, "prep")) {
      for (Node object : Grammar.children(preposition, "pobj")) {
        if (words.contains(preposition.lemma() + " " + object.lemma())) {
          return Optional.of(object);
        }
      }
    }
    return Optional.empty();
  }

  /** "seized 30 kg of explosives", "a bomb was defused": the verb says what happened to it. */
  static boolean isMadeHarmless(Node noun) {
    Node top = noun;
    for (int i = 0; i < Grammar.DEEPEST && Grammar.is(top, "conj", "pobj"); i++) {
      Node head = top.head().orElse(top);
      boolean measured = Grammar.is(top, "pobj") && head.lemma().equals("of");
      Node next = measured ? head.head().orElse(head) : head;
      if (!next.isNoun()) {
        return false;
      }
      top = next;
    }
    return Grammar.headIsVerb(top)
        && Grammar.is(top, "dobj", "nsubjpass")
        && of(top.head().get(), List.of(noun))
            .filter(one -> one.predicate().eventClass() == EventClass.INTERCEPT)
            .isPresent();
  }
}
