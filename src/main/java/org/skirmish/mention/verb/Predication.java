package org.skirmish.mention.verb;

import java.util.List;
import org.skirmish.language.Node;
import org.skirmish.lexicon.EventClass;

/**
 * A predicate with the heads of its participants, before anybody asks who they are.
 *
 * @param eventClass what it reports
 * @param trigger the verb or event noun
 * @param agents those who do it
 * @param patients those who suffer it
 * @param nominal whether the trigger is read as a noun
 */
public record Predication(
    EventClass eventClass, Node trigger, List<Node> agents, List<Node> patients, boolean nominal) {
  public Predication {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }
}
