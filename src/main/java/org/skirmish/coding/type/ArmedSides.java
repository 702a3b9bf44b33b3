package org.skirmish.coding.type;

import java.util.Optional;
import org.skirmish.coding.SubEventType;

/**
 * Two armed sides make an <i>Armed clash</i> where the words tell nothing. The codebook: a battle
 * is whatever two organised armed groups fight out, and a clash is the battle that changes no
 * control.
 */
final class ArmedSides implements TypeRule {

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    return telling.armedSides()
        ? TypeDecision.of(SubEventType.ARMED_CLASH, "two armed sides and no other sign")
        : Optional.empty();
  }
}
