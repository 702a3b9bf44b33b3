package org.skirmish.coding.type;

import java.util.Optional;

/** The codebook's word on one event type, over what the words of an event say. */
interface TypeRule {

  /** The sub-event type, if the event is of this rule's kind. */
  Optional<TypeDecision> decide(Telling telling);
}
