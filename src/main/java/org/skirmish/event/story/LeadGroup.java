package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.day.Told;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Statement;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ArmedActor;

/**
 * Who attacks by a report's title; and the one group of which a report without a box speaks from
 * its title or its opening on: "the militants" below are its people. A group upon which nameless
 * attackers fall is not theirs.
 */
final class LeadGroup {

  /**
   * What a report's title and first sentences say.
   *
   * @param group the group
   * @param attackers whom the title says to have attacked
   */
  record Opener(Optional<MainGroups.Group> group, List<Combatant> attackers) {
    static final Opener NONE = new Opener(Optional.empty(), List.of());
  }

  /** The number of sentences with which a report opens. */
  private static final int OPENING = 3;

  private LeadGroup() {}

  /**
   * @param headline what the title tells
   * @param told the sentences of the event
   */
  static Optional<ArmedActor> of(Optional<Statement> headline, List<Told> told) {
    List<Told> opening = told.subList(0, Math.min(OPENING, told.size()));
    List<ArmedActor> groups = new ArrayList<>();
    headline.ifPresent(title -> title.named().forEach(named -> add(named, groups)));
    if (groups.isEmpty()) {
      for (Told sentence : opening) {
        acting(sentence).forEach(agent -> add(agent, groups));
      }
    }
    return groups.size() == 1 && !isStruckByOthers(groups.get(0), opening)
        ? Optional.of(groups.get(0))
        : Optional.empty();
  }

  /** Whom the title says to have attacked: "Gunmen kill five". */
  static List<Combatant> attackers(Optional<Statement> headline) {
    List<Combatant> attackers = new ArrayList<>();
    for (EventMention mention : headline.map(Statement::mentions).orElse(List.of())) {
      for (Participant agent : isReal(mention) ? mention.agents() : List.<Participant>of()) {
        List<ArmedActor> groups = new ArrayList<>();
        add(agent, groups);
        if (attackers.isEmpty() && !groups.isEmpty()) {
          ArmedActor group = groups.get(0);
          attackers.add(MainGroups.Group.of(group.name(), Optional.of(group)).as(agent));
        } else if (attackers.isEmpty() && agent.kind().isInsurgent() && !agent.isNamed()) {
          attackers.add(Combatant.described(agent));
        }
      }
    }
    return attackers;
  }

  private static void add(Participant participant, List<ArmedActor> groups) {
    boolean irregular =
        participant.group().isPresent()
            && participant.kind().isIrregular()
            && participant.group().get().ally() != ArmedActor.Camp.STATE;
    if (irregular && !groups.contains(participant.group().get())) {
      groups.add(participant.group().get());
    }
  }

  private static List<Participant> acting(Told told) {
    List<Participant> agents = new ArrayList<>();
    for (EventMention mention : told.statement().mentions()) {
      if (isReal(mention)) {
        agents.addAll(mention.agents());
      }
    }
    return agents;
  }

  private static boolean isReal(EventMention mention) {
    return Deeds.isViolent(mention)
        && (mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED);
  }

  /** "Gunmen killed a commander of X": whoever they are, they are not X's. */
  private static boolean isStruckByOthers(ArmedActor group, List<Told> told) {
    for (Told sentence : told) {
      for (EventMention mention : sentence.statement().mentions()) {
        boolean nameless =
            mention.agents().stream().anyMatch(one -> one.kind().isInsurgent() && !one.isNamed());
        boolean struck =
            mention.patients().stream()
                .anyMatch(one -> one.group().filter(group::equals).isPresent());
        if (nameless && struck && isReal(mention)) {
          return true;
        }
      }
    }
    return false;
  }
}
