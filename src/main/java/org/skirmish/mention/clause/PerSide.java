package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Range;

/** Counts those twice who are told of for each of two sides. */
final class PerSide {

  private static final Set<String> EACH = Lexicon.english().cue("each");

  private static final Set<String> SIDES = Lexicon.english().cue("side");

  private PerSide() {}

  /** "Two men were killed on each side", "one fighter each from both sides". */
  static List<Participant> both(Tree tree, Node trigger, List<Participant> patients) {
    if (patients.size() != 1 || patients.get(0).count().filter(Range::isExact).isEmpty()) {
      return patients;
    }
    Participant one = patients.get(0);
    List<Node> nodes = tree.nodes();
    boolean each = false;
    boolean behind = false;
    for (int i = 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.span().start() < one.span().end()) {
        continue;
      }
      behind |= node.isVerb() && node.index() > trigger.index();
      boolean singly = EACH.contains(nodes.get(i - 1).word());
      boolean own = node.lemma().equals("side") || SIDES.contains(node.lemma()) && singly;
      if (own && !behind && (each || singly)) {
        Range twice = one.count().get().plus(one.count().get());
        return new ArrayList<>(List.of(one.counted(twice)));
      }
      each |= node.word().equals("each") && node.span().start() == one.span().end() + 1;
    }
    return patients;
  }
}
