package org.skirmish.event;

import java.util.List;
import org.skirmish.model.Toll;

/**
 * Those who fight together.
 *
 * @param role who began it, as far as the article tells
 * @param actors at least one, in the article's order
 * @param toll the side's figures: stated for the side, or added up over its actors when every actor
 *     has one
 */
public record Side(Role role, List<Actor> actors, Toll toll) {

  /** Who attacks whom. */
  public enum Role {
    ATTACKER,
    DEFENDER,
    UNKNOWN
  }

  public Side {
    actors = List.copyOf(actors);
  }
}
