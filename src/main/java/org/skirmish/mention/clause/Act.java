package org.skirmish.mention.clause;

import java.util.List;
import org.skirmish.mention.noun.Participant;

/**
 * Somebody who acts, though the lexicon does not know the verb: better than nobody.
 *
 * @param agent who acts
 * @param patients those on whom the verb, whatever it means, acts
 */
public record Act(Participant agent, List<Participant> patients) {
  public Act {
    patients = List.copyOf(patients);
  }
}
