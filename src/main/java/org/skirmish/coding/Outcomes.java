package org.skirmish.coding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.type.Winner;
import org.skirmish.source.WordSets;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.World;
import org.skirmish.world.name.NameIndex;
import org.skirmish.world.name.Words;

/** Tells from a result ("Malian and French victory") whether a state or a group won. */
final class Outcomes {

  private static final WordSets WORDS = WordSets.of(Outcomes.class, "outcome-words.csv");

  private static final Set<String> WON = WORDS.get("won");
  private static final Set<String> STATES = WORDS.get("state");

  private final World world;

  Outcomes(World world) {
    this.world = world;
  }

  Winner of(Optional<String> result, List<CodedSide> sides) {
    if (result.isEmpty()) {
      return Winner.OPEN;
    }
    List<String> words = Words.of(result.get());
    int won = firstOf(words, WON);
    if (won < 0) {
      return Winner.OPEN;
    }
    List<String> winner = words.subList(0, won);
    if (!Collections.disjoint(winner, STATES)) {
      return Winner.STATE;
    }
    if (names(winner, sides)) {
      return Winner.NON_STATE;
    }
    for (int i = 0; i < winner.size(); i++) {
      Optional<NameIndex.Match<ArmedActor>> group = world.actors().index().longestAt(winner, i);
      if (group.isPresent() && !isState(group.get().entry().type())) {
        return Winner.NON_STATE;
      }
      if (world.countries().demonymIndex().longestAt(winner, i).isPresent()
          || world.countries().index().longestAt(winner, i).isPresent()) {
        return Winner.STATE;
      }
    }
    return Winner.OPEN;
  }

  private static int firstOf(List<String> words, Set<String> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isState(ActorType type) {
    return type == ActorType.STATE_FORCES || type == ActorType.EXTERNAL_FORCES;
  }

  /** Whether the winner is named like a group on one of the sides. */
  private static boolean names(List<String> winner, List<CodedSide> sides) {
    NameIndex<CodedActor> index = new NameIndex<>();
    for (CodedSide side : sides) {
      for (CodedActor actor : side.actors()) {
        if (actor.type().isPresent() && !isState(actor.type().get())) {
          index.add(actor.name(), actor);
          index.add(actor.actor().asWritten(), actor);
        }
      }
    }
    for (int i = 0; i < winner.size(); i++) {
      if (index.longestAt(winner, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
