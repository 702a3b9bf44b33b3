package org.skirmish.check;

import java.util.List;
import org.skirmish.coding.CodedEvent;

/** A coded event and what the rules say of it: the record that the writers take. */
public record CheckedEvent(CodedEvent coded, List<Flag> flags) {
  public CheckedEvent {
    flags = List.copyOf(flags);
  }
}
