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
    for (Expression expression : expressions) {
      Set<String> words = expression.objects();
      boolean ceded = expression.predicate().eventClass() == EventClass.CEDE;
      if (ceded && !meant.isEmpty() && !VerbPredicates.isGround(meant.get(0))) {
        continue; // "handed over their rifles"
      }
      if (Grammar.any(meant, words)
          || isCompound(meant, expression)
          || Grammar.hasChild(verb, words)
          || isBehindPreposition(verb, words)) {
        return Optional.of(expression);
      }
    }
    return Optional.empty();
  }

  /** Those that do not belong to the expression itself. */
  static List<Node> others(List<Node> objects, Expression expression) {
    List<Node> others = new ArrayList<>();
    for (Node object : objects) {
      if (!expression.objects().contains(object.lemma())) {
        others.add(object);
      }
    }
    return others;
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

  /** "set on fire", "went on strike", "found in a mass grave". */
  private static boolean isBehindPreposition(Node verb, Set<String> words) {
    for (Node preposition : Grammar.children(verb, "prep")) {
      for (Node object : Grammar.children(preposition, "pobj")) {
        if (words.contains(preposition.lemma() + " " + object.lemma())) {
          return true;
        }
      }
    }
    return false;
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
