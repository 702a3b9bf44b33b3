package org.skirmish.check;

import java.util.List;
import org.skirmish.coding.CodedEvent;

/**
 * A coded event and what is to be said of it: the record that the writers take.
 *
 * @param coded the event
 * @param flags what a user should look at
 * @param sameAs ids of events of other articles that seem to be the same one
 */
public record CheckedEvent(CodedEvent coded, List<Flag> flags, List<String> sameAs) {
  public CheckedEvent {
    flags = List.copyOf(flags);
    sameAs = List.copyOf(sameAs);
  }

  /** An event that is not compared with those of other articles. */
  public CheckedEvent(CodedEvent coded, List<Flag> flags) {
    this(coded, flags, List.of());
  }
}
