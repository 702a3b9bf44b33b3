package org.skirmish.coding;

import java.util.List;
import org.skirmish.event.Side;

/** A side with its coded actors, in the order of {@link Side#actors}. */
public record CodedSide(Side side, List<CodedActor> actors) {
  public CodedSide {
    actors = List.copyOf(actors);
  }
}
