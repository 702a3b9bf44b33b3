package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.verb.Predication;
import org.skirmish.model.Range;

/** Finds who kills himself as well. */
final class Selves {

  private static final Lexicon WORDS = Lexicon.english();

  private Selves() {}

  /** "Killed two people and himself": whoever does it is among the dead. */
  static List<Participant> with(
      Tree tree, Predication predication, List<Participant> agents, List<Participant> patients) {
    boolean kills = predication.eventClass() == EventClass.KILL && !predication.nominal();
    if (!kills || agents.isEmpty() || !agents.get(0).kind().isSomebody()) {
      return patients;
    }
    List<Node> nodes = tree.nodes();
    for (int i = predication.trigger().index() + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (WORDS.cue("reflexive").contains(node.word())) {
        boolean only = nodes.get(i - 1).lemma().equals("only");
        boolean object = i - (only ? 1 : 0) == predication.trigger().index() + 1;
        boolean joined = WORDS.cue("joins-self").contains(nodes.get(i - 1).word());
        Participant self = agents.get(0);
        boolean one = self.count().isEmpty() && !self.plural();
        List<Participant> all = new ArrayList<>(patients);
        all.add(one ? self.counted(Range.exactly(1)) : self);
        return object || joined ? all : patients;
      }
      if (node.isVerb()) {
        break;
      }
    }
    return patients;
  }
}
