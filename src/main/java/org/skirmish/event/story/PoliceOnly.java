package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Toll;

/**
 * Tells a state's police from its army: where all of a state's people in the sentences are police,
 * its police take part and not its army.
 */
final class PoliceOnly {

  private final List<Told> told;
  private final Cast cast;

  PoliceOnly(List<Told> told, Cast cast) {
    this.told = told;
    this.cast = cast;
  }

  /** The party as an actor of a side. */
  Actor actor(Combatant party) {
    boolean state = party.named() && party.ofState() && party.known().isEmpty();
    Optional<Participant> police = state ? police(party) : Optional.empty();
    return police.isPresent()
        ? new Actor(party.name(), Optional.of(party.span()), Toll.UNKNOWN, police)
        : party.actor();
  }

  /** One of the police; empty if somebody else of the state is told of, or nobody. */
  private Optional<Participant> police(Combatant party) {
    Optional<Participant> police = Optional.empty();
    for (Told sentence : told) {
      for (Participant one : people(sentence)) {
        boolean own =
            cast.party(one, sentence, Optional.empty())
                .filter(other -> other.key().equals(party.key()))
                .isPresent();
        if (own && one.kind() == PersonKind.POLICE) {
          police = police.isPresent() ? police : Optional.of(one);
        } else if (own && one.kind() != PersonKind.FORCE_PROPERTY) {
          return Optional.empty();
        }
      }
    }
    return police;
  }

  private static List<Participant> people(Told sentence) {
    List<Participant> people = new ArrayList<>(sentence.statement().named());
    for (EventMention mention : sentence.statement().mentions()) {
      people.addAll(mention.agents());
      people.addAll(mention.patients());
    }
    return people;
  }
}
