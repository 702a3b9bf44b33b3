package org.skirmish.mention.clause;

import java.util.BitSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds the words of a sentence that tell of deeds besides its own, by their indices. */
final class Besides {

  private static final Lexicon WORDS = Lexicon.english();

  private Besides() {}

  /**
   * What a demonstration is about: "protested the lynching of two men by a mob", "a march against
   * the burning of shops". Nothing of it tells how the demonstration went.
   */
  static BitSet reasonsToProtest(Tree tree) {
    return below(tree, Besides::demonstrates, Besides::isReason);
  }

  /**
   * What happened before: "men suspected of raping a girl", "the raid came in response to a rocket
   * attack".
   */
  static BitSet grounds(Tree tree) {
    BitSet found =
        below(tree, Besides::suspects, (node, head) -> isSuspicion(node, head) && isOfPerson(head));
    found.or(below(tree, Besides::answers, Besides::isAnswered));
    return found;
  }

  private static boolean answers(Node node) {
    return WORDS.cue("answer").contains(node.lemma());
  }

  private static boolean isAnswered(Node node, Node head) {
    return Grammar.is(node, "pobj", "pcomp") && head.head().filter(Besides::answers).isPresent();
  }

  /** Whatever somebody is accused of: "residents marched, accusing the mayor of theft". */
  static BitSet accusations(Tree tree) {
    return below(tree, Besides::suspects, Besides::isSuspicion);
  }

  /**
   * All words that depend on one which stands so to its head.
   *
   * @param above what must stand in the sentence; without it no arc is drawn
   */
  private static BitSet below(Tree tree, Predicate<Node> above, BiPredicate<Node, Node> standsSo) {
    BitSet found = new BitSet();
    if (tree.nodes().stream().noneMatch(above)) {
      return found;
    }
    for (Node node : tree.nodes()) {
      Node at = node;
      for (int i = 0; i < Grammar.DEEPEST && at.head().isPresent(); i++) {
        if (standsSo.test(at, at.head().get())) {
          found.set(node.index());
          break;
        }
        at = at.head().get();
      }
    }
    return found;
  }

  private static boolean isReason(Node node, Node head) {
    if (Grammar.is(node, "dobj")) {
      return demonstrates(head);
    }
    boolean about = WORDS.cue("background-preposition").contains(head.lemma());
    // Nobody protests "by a mob": whoever did what the protest is about.
    boolean doer = head.lemma().equals("by") && Grammar.is(node, "pobj");
    return (doer || about && Grammar.is(node, "pobj", "pcomp"))
        && head.head().filter(one -> demonstrates(one) && (about || isActive(one))).isPresent();
  }

  private static boolean isSuspicion(Node node, Node head) {
    return Grammar.is(node, "pobj", "pcomp") && head.head().filter(Besides::suspects).isPresent();
  }

  private static boolean suspects(Node node) {
    return WORDS.cue("suspects").contains(node.lemma());
  }

  private static boolean isOfPerson(Node preposition) {
    return Grammar.is(preposition.head().orElseThrow(), "acl", "relcl", "nmod");
  }

  private static boolean isActive(Node verb) {
    return verb.isVerb() && !Grammar.isPassive(verb);
  }

  private static boolean demonstrates(Node node) {
    return (node.isVerb() ? WORDS.verb(node.lemma()) : WORDS.noun(node.lemma()))
        .filter(one -> one.eventClass() == EventClass.DEMONSTRATE)
        .isPresent();
  }
}
