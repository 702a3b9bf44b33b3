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
 * Tells a state's police from its army: where all of a state's people in the deed are police, its
 * police take part and not its army.
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

  /**
   * One of the police; empty if somebody else of the state is told of, or nobody. Whoever acts or
   * is acted on in the first deed says it: soldiers told of further down were elsewhere, or came
   * later.
   */
  private Optional<Participant> police(Combatant party) {
    for (Told sentence : told) {
      List<Participant> own = own(party, partakers(sentence), sentence);
      if (!own.isEmpty()) {
        return own.stream().allMatch(one -> one.kind() == PersonKind.POLICE)
            ? Optional.of(own.get(0))
            : Optional.empty();
      }
    }
    List<Participant> all = new ArrayList<>();
    for (Told sentence : told) {
      all.addAll(own(party, sentence.statement().named(), sentence));
    }
    return !all.isEmpty() && all.stream().allMatch(one -> one.kind() == PersonKind.POLICE)
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Those of the party among these, its things aside. */
  private List<Participant> own(Combatant party, List<Participant> people, Told sentence) {
    List<Participant> own = new ArrayList<>();
    for (Participant one : people) {
      boolean same =
          one.kind() != PersonKind.FORCE_PROPERTY
              && cast.party(one, sentence, Optional.empty())
                  .filter(other -> other.key().equals(party.key()))
                  .isPresent();
      if (same) {
        own.add(one);
      }
    }
    return own;
  }

  private static List<Participant> partakers(Told sentence) {
    List<Participant> people = new ArrayList<>();
    for (EventMention mention : sentence.statement().mentions()) {
      if (Deeds.isViolent(mention)) {
        people.addAll(mention.agents());
        people.addAll(mention.patients());
      }
    }
    return people;
  }
}
