package org.skirmish.mention.clause;

import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.SentenceNames;
import org.skirmish.mention.verb.Predication;

/** Leaves places out of those who do something. */
final class Doers {

  private final SentenceNames names;

  Doers(SentenceNames names) {
    this.names = names;
  }

  /** "The Iraq bombings were a series of attacks": where they were, not who did it. */
  List<Node> of(Predication predication) {
    boolean bare =
        predication.nominal()
            && predication.patients().isEmpty()
            && isDefined(predication.trigger());
    return predication.agents().stream()
        .filter(node -> !(bare && isPlaceBefore(node, predication.trigger())) && !isDateline(node))
        .toList();
  }

  /** Whether somebody who seems to act is only where it happens. */
  boolean isWhere(Participant agent, Node verb) {
    for (Node subject : Grammar.children(verb, "nsubj")) {
      if (subject.span().equals(agent.span()) && isDateline(subject)) {
        return true;
      }
    }
    return false;
  }

  /** The noun of a headline, or of which the sentence says what it was. */
  private static boolean isDefined(Node noun) {
    return noun.head().isEmpty()
        || Grammar.is(noun, "nsubj") && noun.head().get().lemma().equals("be");
  }

  private boolean isPlaceBefore(Node node, Node noun) {
    return Grammar.is(node, "compound", "nmod")
        && node.head().filter(noun::equals).isPresent()
        && node.isNoun()
        && names.isCountry(node);
  }

  /** "In Jolo, Freeland, men shot a trader": the country is no second subject. */
  private boolean isDateline(Node node) {
    if (!Grammar.is(node, "nsubj") || node.head().isEmpty() || !names.isCountry(node)) {
      return false;
    }
    for (Node other : Grammar.children(node.head().get(), "nsubj")) {
      if (other.index() > node.index()) {
        return true;
      }
    }
    return false;
  }
}
