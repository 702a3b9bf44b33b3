package org.skirmish.mention.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.noun.SentenceNames;
import org.skirmish.mention.verb.Predication;

/** Leaves places out of those who do something. */
final class Doers {

  private final Tree tree;
  private final SentenceNames names;

  Doers(Tree tree, SentenceNames names) {
    this.tree = tree;
    this.names = names;
  }

  /** "The Iraq bombings were a series of attacks": where they were, not who did it. */
  List<Node> of(Predication predication) {
    boolean bare =
        predication.nominal()
            && predication.patients().isEmpty()
            && isDefined(predication.trigger());
    List<Node> doers = new ArrayList<>();
    for (Node node : predication.agents()) {
      Optional<Node> there = somebodyIn(node);
      if (there.isPresent()) {
        if (!predication.agents().contains(there.get())) {
          doers.add(there.get());
        }
      } else if (!(bare && isPlaceBefore(node, predication.trigger())) && !isDateline(node)) {
        doers.add(node);
      }
    }
    return doers;
  }

  /** "A gunman in Orlen, Vardane shot a trader": the gunman, where the country seems to act. */
  private Optional<Node> somebodyIn(Node country) {
    int town = country.index() - 2;
    List<Node> nodes = tree.nodes();
    boolean behindTown =
        Grammar.is(country, "nsubj")
            && names.isCountry(country)
            && town > 0
            && nodes.get(town + 1).form().equals(",")
            && nodes.get(town).tag().startsWith("NNP")
            && Grammar.is(nodes.get(town), "pobj");
    return behindTown
        ? nodes.get(town).head().flatMap(Node::head).filter(noun -> noun.isNoun())
        : Optional.empty();
  }

  /** Whether somebody who seems to act is only where it happens. */
  boolean isWhere(Participant agent, Node verb) {
    for (Node subject : Grammar.children(verb, "nsubj")) {
      boolean where = isDateline(subject) || somebodyIn(subject).isPresent();
      if (subject.span().equals(agent.span()) && where) {
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
