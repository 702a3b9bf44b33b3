package org.skirmish.coding;

import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.world.ActorType;

/**
 * An actor with its codes.
 *
 * @param actor the actor as the article has it
 * @param name the canonical name of {@code events.json}
 * @param tableName the name in ACLED's style for the tables ("Military Forces of Mali")
 * @param type ACLED's kind, if it could be told; for state forces abroad already External/Other
 * @param iso3 its home country
 */
public record CodedActor(
    Actor actor, String name, String tableName, Optional<ActorType> type, Optional<String> iso3) {

  /** Whether it is known to be of this kind. */
  boolean is(ActorType kind) {
    return type.isPresent() && type.get() == kind;
  }
}
