package org.skirmish.event.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.mention.noun.Participant;
import org.skirmish.world.ArmedActor;

/**
 * The groups of the main event that stand beside no state.
 *
 * @param groups the groups, in the article's order
 */
record MainGroups(List<Group> groups) {

  /**
   * A group, and the name by which the article calls it.
   *
   * @param key the same as that of {@link Combatant}
   * @param name the name
   * @param known the registry's entry
   */
  record Group(String key, String name, Optional<ArmedActor> known) {

    static Group of(String name, Optional<ArmedActor> known) {
      String key = known.isPresent() ? known.get().name() : name.toLowerCase(Locale.ROOT);
      return new Group(key, name, known);
    }

    Combatant as(Participant participant) {
      return new Combatant(key, name, participant.span(), true, false, known, participant);
    }
  }

  MainGroups {
    groups = List.copyOf(groups);
  }

  /** The group that "the militants" are, where there is one. */
  Optional<Group> only() {
    return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
  }

  /** A party as the main event knows it, if it takes part there itself or by a branch. */
  Optional<Group> of(Combatant party) {
    for (Group group : groups) {
      boolean branch =
          group.known.isPresent()
              && party.known().isPresent()
              && group.known.get().isBranchOrParentOf(party.known().get());
      if (branch || group.key.equals(party.key())) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
