package org.skirmish.event.box;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.Side.Role;
import org.skirmish.event.box.VictimRow.Victims;
import org.skirmish.mention.Group;
import org.skirmish.mention.party.Party;
import org.skirmish.world.ArmedActor;

/**
 * Tells on which side of an attack those stood who fell: by the party that the row names them after
 * ("9 insurgents of the league"), else by what they were.
 *
 * @param attackers the parties that attacked
 * @param defenders those that were attacked
 */
record Owners(List<Party> attackers, List<Party> defenders) {

  /** Their side; empty for civilians and where the row does not tell. */
  Optional<Role> of(Victims victims) {
    if (victims.party().isPresent()) {
      boolean attacker = hold(attackers, victims.party().get());
      boolean defender = hold(defenders, victims.party().get());
      if (attacker != defender) {
        return Optional.of(attacker ? Role.ATTACKER : Role.DEFENDER);
      }
    }
    Group group = victims.group();
    if (group == Group.ATTACKERS) {
      return Optional.of(Role.ATTACKER);
    }
    if (!group.isArmed()) {
      return Optional.empty();
    }
    boolean state = group.isOfState();
    boolean attackersFit = fit(attackers, state);
    boolean defendersFit = fit(defenders, state);
    if (attackersFit == defendersFit) {
      // Mostly groups attack and states are attacked; with two states or two groups nobody can say.
      return attackersFit ? Optional.empty() : usual(state);
    }
    return Optional.of(attackersFit ? Role.ATTACKER : Role.DEFENDER);
  }

  private static Optional<Role> usual(boolean state) {
    return Optional.of(state ? Role.DEFENDER : Role.ATTACKER);
  }

  private static boolean hold(List<Party> parties, String key) {
    for (Party party : parties) {
      if (party.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the parties is known to be a state's, or known to be none's. */
  private static boolean fit(List<Party> parties, boolean state) {
    for (Party party : parties) {
      boolean ofState =
          party.country().isPresent()
              || party.known().isPresent() && party.known().get().ally() == ArmedActor.Camp.STATE;
      boolean known = party.country().isPresent() || party.known().isPresent();
      if (known && ofState == state) {
        return true;
      }
    }
    return false;
  }
}
