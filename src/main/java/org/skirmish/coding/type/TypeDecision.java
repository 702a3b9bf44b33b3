package org.skirmish.coding.type;

import java.util.Optional;
import org.skirmish.coding.SubEventType;

/** A sub-event type and the rule that gave it, in a few words. */
public record TypeDecision(SubEventType type, String rule) {

  public static Optional<TypeDecision> of(SubEventType type, String rule) {
    return Optional.of(new TypeDecision(type, rule));
  }
}
