package org.skirmish.event.box;

import java.util.List;
import org.skirmish.event.PartyLine;
import org.skirmish.event.Side.Role;
import org.skirmish.event.story.Relations;
import org.skirmish.world.ArmedActor;

/**
 * Tells which side of a battle attacked.
 *
 * @param own what the sentences of the main event tell of the belligerents
 * @param sides the belligerents of each side
 * @param lead for each side how often the lead has it attack, less how often it is attacked
 */
record SideRoles(Relations own, List<List<PartyLine>> sides, int[] lead) {

  /** So little tells nothing: somebody only acted, and no verb of violence says it. */
  private static final double SLIGHT = 0.25;

  /** Who attacked: the side whose parties the text tells to attack more than all others. */
  Role of(int index) {
    double side = aggression(index);
    double others = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < sides.size(); s++) {
      others = s == index ? others : Math.max(others, aggression(s));
    }
    if (sides.size() == 1) {
      return side > 0 || side == 0 && lead[0] > 0 ? Role.ATTACKER : Role.UNKNOWN;
    }
    if (Math.abs(side - others) < SLIGHT) {
      return byLead(index);
    }
    if (side > others && (side > 0 || others < 0)) {
      return Role.ATTACKER;
    }
    return others > side && (others > 0 || side < 0) ? Role.DEFENDER : Role.UNKNOWN;
  }

  /** Where the clauses do not tell, the words that the lead has for the sides may. */
  private Role byLead(int index) {
    int others = Integer.MIN_VALUE;
    for (int s = 0; s < lead.length; s++) {
      others = s == index ? others : Math.max(others, lead[s]);
    }
    if (lead[index] == others) {
      return Role.UNKNOWN;
    }
    return lead[index] > others ? Role.ATTACKER : Role.DEFENDER;
  }

  private double aggression(int index) {
    double sum = 0;
    for (PartyLine party : sides.get(index)) {
      sum += own.aggression(party);
    }
    // "The gunmen" are of the one side that has a group, "the troops" of the one that has a state.
    sum += isOnly(index, true) ? own.described(true) : 0;
    return sum + (isOnly(index, false) ? own.described(false) : 0);
  }

  /** Whether it is the only side with a state, or with a party that is no state's. */
  private boolean isOnly(int index, boolean state) {
    for (int s = 0; s < sides.size(); s++) {
      boolean holds = sides.get(s).stream().anyMatch(party -> isState(party) == state);
      if (holds != (s == index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(PartyLine party) {
    return party.camp() == ArmedActor.Camp.STATE;
  }
}
