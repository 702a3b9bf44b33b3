package org.skirmish.coding;

import java.util.List;
import org.skirmish.event.Side;
import org.skirmish.world.ActorType;

/** A side with its coded actors, in the order of {@link Side#actors}. */
public record CodedSide(Side side, List<CodedActor> actors) {
  public CodedSide {
    actors = List.copyOf(actors);
  }

  /** Whether all of its actors are known to be of this kind. */
  public boolean isAll(ActorType kind) {
    for (CodedActor actor : actors) {
      if (!actor.is(kind)) {
        return false;
      }
    }
    return true;
  }
}
