package org.skirmish.mention.clause;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * A clause or event noun that tells what somebody did to somebody.
 *
 * @param eventClass what it reports
 * @param verb the dictionary form of the verb or event noun
 * @param nominal whether it is a noun
 * @param span the verb or noun
 * @param agents those who did it
 * @param patients those who suffered it
 * @param count how many times, for a noun: "three deaths"
 * @param status how sure the text is of it
 * @param speaker whose word it is, if it is not the text's own
 */
public record EventMention(
    EventClass eventClass,
    String verb,
    boolean nominal,
    Span span,
    List<Participant> agents,
    List<Participant> patients,
    Optional<Range> count,
    Status status,
    Optional<Speaker> speaker) {
  public EventMention {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }

  /** The same with others in its roles. */
  public EventMention with(List<Participant> otherAgents, List<Participant> otherPatients) {
    return new EventMention(
        eventClass, verb, nominal, span, otherAgents, otherPatients, count, status, speaker);
  }

  /** The same, with another status. */
  public EventMention as(Status other) {
    return new EventMention(
        eventClass, verb, nominal, span, agents, patients, count, other, speaker);
  }
}
