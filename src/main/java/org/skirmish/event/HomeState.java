package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.ActorMention;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;

/** Says whose "the army" and "eighteen soldiers" are where a sentence does not. */
final class HomeState {

  private static final Set<String> FORCES =
      Set.of("army", "troops", "soldiers", "garrison", "police", "military", "gendarmes");

  private HomeState() {}

  /**
   * The sides with the main event's own state added, where soldiers of nobody's are told of.
   *
   * @param sides at most two, attackers first
   */
  static List<Side> complete(
      List<Side> sides, List<Told> told, Optional<String> state, Findings findings) {
    boolean known =
        told.stream()
            .flatMap(t -> t.phrase().actors().stream())
            .anyMatch(a -> a.kind() == ActorMention.Kind.STATE);
    boolean forces = told.stream().map(Told::phrase).anyMatch(HomeState::tellsOfForces);
    if (known || !forces || state.isEmpty() || sides.size() > 1) {
      return sides;
    }
    List<Side> completed = new ArrayList<>(sides);
    String field = "sides[" + completed.size() + "].actors[0].name";
    findings.inferred(field, "soldiers of no state named are those of the main event's state");
    completed.add(
        new Side(
            Role.UNKNOWN,
            List.of(new Actor(state.get(), Optional.empty(), Toll.UNKNOWN)),
            Toll.UNKNOWN));
    return completed;
  }

  private static boolean tellsOfForces(Phrase phrase) {
    return phrase.tokens().stream().anyMatch(t -> FORCES.contains(t.key()))
        || phrase.actors().stream().anyMatch(a -> a.group().filter(Group::isOfState).isPresent());
  }
}
