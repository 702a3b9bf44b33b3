package org.skirmish.coding;

import java.util.Optional;

/** A sub-event type and the rule that gave it, in a few words. */
record TypeDecision(SubEventType type, String rule) {

  static Optional<TypeDecision> of(SubEventType type, String rule) {
    return Optional.of(new TypeDecision(type, rule));
  }
}
