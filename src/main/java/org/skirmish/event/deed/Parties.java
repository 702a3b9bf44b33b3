package org.skirmish.event.deed;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.noun.Participant;

/**
 * Who did it to whom.
 *
 * @param deed what was done, now that it is known who they are
 * @param actor who acts; empty where the text names nobody
 * @param opponent on whom: an armed body, police, a crowd, or civilians
 * @param allies those who act beside the actor
 * @param opponentAllies those beside the opponent
 */
public record Parties(
    Deed deed,
    Optional<Participant> actor,
    Optional<Participant> opponent,
    List<Participant> allies,
    List<Participant> opponentAllies) {
  public Parties {
    allies = List.copyOf(allies);
    opponentAllies = List.copyOf(opponentAllies);
  }
}
