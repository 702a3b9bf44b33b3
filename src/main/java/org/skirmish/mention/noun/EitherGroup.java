package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.world.ArmedActor;

/**
 * Two groups of which either may have done a deed. ACLED gives them one name, "JNIM: Group for
 * Support of Islam and Muslims and/or Islamic State (Greater Sahara)".
 */
final class EitherGroup {

  private static final String OR = " and/or ";

  private EitherGroup() {}

  static ArmedActor of(ArmedActor one, ArmedActor other) {
    return new ArmedActor(
        one.name() + OR + other.name(),
        one.acledName() + OR + other.acledName(),
        List.of(),
        one.type(),
        one.country().or(other::country),
        one.ally(),
        one.from(),
        one.to(),
        Optional.empty());
  }
}
