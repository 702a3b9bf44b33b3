package org.skirmish.mention.clause;

import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.verb.Predication;

/** Tells deaths and wounds of an earlier day, which a sentence names beside its own. */
final class Earlier {

  private static final Lexicon WORDS = Lexicon.english();

  /** The most words between "protest after" and its reason. */
  private static final int NEAR = 6;

  private Earlier() {}

  /**
   * @param crowd whether the text is about a demonstration
   */
  static boolean is(Predication predication, Tree tree, boolean crowd) {
    Node verb = predication.trigger();
    if (predication.nominal() || !isHarm(predication.eventClass())) {
      return false;
    }
    boolean beside = Grammar.is(verb, "conj", "advcl", "relcl", "pcomp", "ccomp", "acl");
    return (beside || isOfToldPlace(verb)) && isDated(verb)
        || isProtested(verb, tree)
        || isAfter(verb, tree)
        || isOfMonth(verb, tree)
        || crowd && isOfMourned(verb)
        || isOfPeriod(predication, tree);
  }

  private static boolean isHarm(EventClass what) {
    return switch (what) {
      case KILL, DIE, WOUND -> true;
      default -> false;
    };
  }

  /** "Two were killed there", "had been killed": told beside what the text is about. */
  private static boolean isOfToldPlace(Node verb) {
    for (Node aux : Grammar.children(verb, "aux")) {
      if (aux.word().equals("had")) {
        return true;
      }
    }
    return Grammar.hasChild(verb, WORDS.cue("same-place"));
  }

  /** "Nobody was hurt, but two men were killed there last week", "a week ago". */
  private static boolean isDated(Node verb) {
    for (Node time : Grammar.children(verb, "npadvmod", "advmod", "prep")) {
      boolean before =
          WORDS.cue("time-before").contains(time.word())
              && (time.word().equals("ago") || Grammar.has(time, "npadvmod"));
      boolean last =
          WORDS.cue("calendar-span").contains(time.lemma())
              && Grammar.hasChild(time, WORDS.cue("span-before"));
      if (before || last) {
        return true;
      }
    }
    return false;
  }

  /** "Two days after soldiers killed a man", "arrested him after a guard was shot on 28 May". */
  private static boolean isAfter(Node verb, Tree tree) {
    Node clause = verb;
    for (int i = 0; i < NEAR && Grammar.is(clause, "conj") && Grammar.headIsVerb(clause); i++) {
      clause = clause.head().get();
    }
    if (!Grammar.is(clause, "advcl")) {
      return false;
    }
    boolean after = false;
    for (Node mark : Grammar.children(clause, "mark")) {
      boolean own = WORDS.cue("after-or-before").contains(mark.word()) && mark.index() > 0;
      after |= own;
      if (own && WORDS.cue("time-unit").contains(tree.nodes().get(mark.index() - 1).word())) {
        return true;
      }
    }
    return after && Grammar.any(Grammar.objects(verb, "on"), WORDS.cue("month-name"))
        || after && Grammar.any(Grammar.objects(clause, "on"), WORDS.cue("month-name"));
  }

  /** "A similar bomb killed three in March": a month without a day is another time. */
  private static boolean isOfMonth(Node verb, Tree tree) {
    for (Node month : Grammar.objects(verb, "in")) {
      int next = month.index() + 1;
      boolean bare = month.children().isEmpty() && month.index() > verb.index();
      boolean dated = next < tree.nodes().size() && tree.nodes().get(next).tag().equals("CD");
      if (bare && !dated && WORDS.cue("month-name").contains(month.word())) {
        return true;
      }
    }
    return false;
  }

  /** "Relatives of a student who was killed held a vigil": why they stand there. */
  private static boolean isOfMourned(Node verb) {
    return Grammar.is(verb, "relcl")
        && verb.head().filter(noun -> Grammar.is(noun, "pobj")).isPresent()
        && verb.head().get().head().filter(of -> of.lemma().equals("of")).isPresent();
  }

  /** "Residents protest after a driver was killed": what brought them to the street. */
  private static boolean isProtested(Node verb, Tree tree) {
    List<Node> nodes = tree.nodes();
    for (int i = verb.index() - 1; i > 0 && i >= verb.index() - NEAR; i--) {
      Node node = nodes.get(i);
      if (WORDS.cue("reason-mark").contains(node.word())) {
        return WORDS.cue("protests").contains(nodes.get(i - 1).lemma());
      }
      if (node.isVerb() && !Grammar.is(node, "aux", "auxpass")) {
        return false;
      }
    }
    return false;
  }

  /** "Bringing the toll to 300 since January", "this year": nothing that one event cost. */
  private static boolean isOfPeriod(Predication predication, Tree tree) {
    String lemma = predication.trigger().lemma();
    boolean toll =
        WORDS.cue("toll-verb").contains(lemma) || WORDS.cue("gives-toll").contains(lemma);
    toll &= predication.eventClass() == EventClass.DIE;
    for (Node aux : Grammar.children(predication.trigger(), "aux")) {
      toll |= aux.lemma().equals("have") && !aux.word().equals("had"); // "have been killed since"
    }
    List<Node> nodes = tree.nodes();
    for (int i = 1; toll && i < nodes.size(); i++) {
      boolean span =
          WORDS.cue("calendar-span").contains(nodes.get(i).lemma())
              && WORDS.cue("span-until").contains(nodes.get(i - 1).word());
      if (span || nodes.get(i).word().equals("since")) {
        return true;
      }
    }
    return false;
  }
}
