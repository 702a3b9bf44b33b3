package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.Side.Role;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Toll;
import org.skirmish.world.World;

/**
 * The attackers by the prose, where the box says of nobody who did it: without figures of theirs.
 */
final class ToldAttackers {

  private ToldAttackers() {}

  /**
   * @param defenders the keys of the parties that the box has on the other side
   */
  static Optional<Side> of(
      List<Side> told, List<String> defenders, World world, Findings findings) {
    for (Side side : told) {
      boolean armed = side.role() == Role.ATTACKER;
      for (Actor actor : side.actors()) {
        armed &= actor.span().isPresent() && isNoneOf(defenders, actor, world);
      }
      if (armed) {
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : side.actors()) {
          findings.read(FieldPath.side(0).actor(actors.size()).name(), actor.span().get());
          actors.add(actor);
        }
        findings.inferred(FieldPath.SIDES, "the attackers by the prose, the box names none");
        return Optional.of(new Side(Role.ATTACKER, actors, Toll.UNKNOWN));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoneOf(List<String> keys, Actor actor, World world) {
    Party party = PartyNames.named(actor.asWritten(), actor.span().get(), world);
    return !keys.contains(party.key());
  }
}
