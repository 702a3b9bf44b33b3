package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;

/** Finds to whom a thing belongs: "vehicles belonging to X", "X's base", "a base of X". */
final class Owners {

  private static final Lexicon WORDS = Lexicon.english();

  private Owners() {}

  /** The heads of those who may own what the head stands for, in the order of the sentence. */
  static List<Node> of(Node head) {
    List<Node> owners = new ArrayList<>();
    for (Node child : head.children()) {
      if (Grammar.is(child, "acl", "relcl", "amod", "prep")
          && WORDS.cue("owns").contains(child.lemma())) {
        for (Node preposition : Grammar.children(child, "prep", "agent")) {
          owners.addAll(Grammar.children(preposition, "pobj"));
        }
        owners.addAll(Grammar.children(child, "dobj"));
      } else if (Grammar.is(child, "poss")) {
        owners.add(child);
      } else if (Grammar.is(child, "prep")
          && (child.lemma().equals("of") || child.lemma().equals("from"))) {
        owners.addAll(Grammar.children(child, "pobj"));
      }
    }
    return owners;
  }
}
