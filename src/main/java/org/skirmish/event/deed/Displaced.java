package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/** Says who fled or was driven out, where a story is of theirs alone. */
final class Displaced {

  private Displaced() {}

  /** The displaced; nobody where armed people are told to have driven them out. */
  static Optional<Participant> of(Story story) {
    List<EventMention> flights = Casting.only(story.opening(), EventClass.DISPLACE);
    if (Casting.agent(flights, one -> one.kind().isArmed()).isPresent()) {
      return Optional.empty();
    }
    Optional<Participant> moved = Casting.patient(flights, Displaced::arePeople);
    return moved.isPresent() ? moved : Casting.agent(flights, Displaced::arePeople);
  }

  private static boolean arePeople(Participant participant) {
    return Casting.isPerson(participant) && participant.plural();
  }
}
