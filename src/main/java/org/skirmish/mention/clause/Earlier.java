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

  /** So many words may stand between "protest after" and what it is about. */
  private static final int NEAR = 6;

  private Earlier() {}

  static boolean is(Predication predication, Tree tree) {
    Node verb = predication.trigger();
    if (predication.nominal() || !isHarm(predication.eventClass())) {
      return false;
    }
    return Grammar.is(verb, "conj", "advcl", "relcl", "pcomp", "ccomp", "acl") && isDated(verb)
        || isProtested(verb, tree)
        || isOfPeriod(predication, tree);
  }

  private static boolean isHarm(EventClass what) {
    return switch (what) {
      case KILL, DIE, WOUND -> true;
      default -> false;
    };
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
    boolean toll = WORDS.cue("toll-verb").contains(lemma) || WORDS.cue("gives-toll").contains(lemma);
    List<Node> nodes = tree.nodes();
    for (int i = 1; toll && predication.eventClass() == EventClass.DIE && i < nodes.size(); i++) {
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
