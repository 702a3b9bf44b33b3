package org.skirmish.coding;

import java.util.Optional;

/** Strategic developments that open the event and shed no blood, asked before all violence. */
final class QuietDevelopments implements TypeRule {

  private final TypeRule developments = new StrategicDevelopments();

  @Override
  public Optional<TypeDecision> decide(Telling telling) {
    return StrategicDevelopments.opens(telling.reading())
        ? developments.decide(telling)
        : Optional.empty();
  }
}
