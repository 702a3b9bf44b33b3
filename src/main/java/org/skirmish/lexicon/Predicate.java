package org.skirmish.lexicon;

import java.util.List;

/**
 * What a verb or an event noun reports and where its participants stand, beside the subject, the
 * object and "by".
 *
 * @param eventClass what it reports
 * @param agentPrepositions before those who do it, in order of trust
 * @param patientPrepositions before those who suffer it, in order of trust
 */
public record Predicate(
    EventClass eventClass, List<String> agentPrepositions, List<String> patientPrepositions) {
  public Predicate {
    agentPrepositions = List.copyOf(agentPrepositions);
    patientPrepositions = List.copyOf(patientPrepositions);
  }
}
