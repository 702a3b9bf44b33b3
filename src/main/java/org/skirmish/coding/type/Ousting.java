package org.skirmish.coding.type;

import static org.skirmish.coding.sign.Sign.*;

import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.sign.Reading;
import org.skirmish.coding.sign.Sighting;
import org.skirmish.coding.sign.Sign;

/**
 * Tells to whom a place falls from whom is driven out of it: the codebook's territory types ask who
 * holds the place at the end of the day. Attackers thrown out again have won nothing.
 */
final class Ousting {

  private static final Set<Sign> FIGHTERS = Set.of(STATE, ARMED);

  private Ousting() {}

  /**
   * Where armed people are last driven out, or -1.
   *
   * @param byState whether it is the state that wins the place
   */
  static int last(Reading reading, boolean byState) {
    int last = -1;
    for (Sighting act : reading.all(OUST)) {
      Optional<Sighting> target = reading.target(act);
      Optional<Sighting> agent = reading.agent(act);
      boolean group = agent.isPresent() && agent.get().sign() == ARMED;
      if (target.isPresent() && FIGHTERS.contains(target.get().sign())) {
        boolean state = target.get().sign() == ARMED && (!group || stateLeads(reading, act));
        last = state == byState && !isDefence(reading, act) ? Math.max(last, act.at()) : last;
      }
    }
    return last;
  }

  /** "Army units and a militia pushed insurgents out": the state is named before its allies. */
  private static boolean stateLeads(Reading reading, Sighting act) {
    Optional<Sighting> subject = reading.subject(act);
    return subject.isPresent() && subject.get().sign() == STATE;
  }

  /** Those driven out have only just attacked. */
  private static boolean isDefence(Reading reading, Sighting ousting) {
    if (reading.has(REPULSE)) {
      return true;
    }
    for (Sign act : Set.of(ATTACK, GROUND)) {
      for (Sighting seen : reading.all(act)) {
        Optional<Sighting> agent = reading.agent(seen);
        Optional<Sighting> target = reading.target(ousting);
        if (seen.at() < ousting.at()
            && agent.isPresent()
            && target.isPresent()
            && agent.get().sign() == target.get().sign()) {
          return true;
        }
      }
    }
    return false;
  }
}
