package org.skirmish.review.draft;

import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.actor.ActorCoder;
import org.skirmish.event.Actor;
import org.skirmish.model.Toll;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * Codes an actor that a reviewer names, as one that an article names. A name in ACLED's style, as
 * "Fulani Ethnic Militia (Mali)", stays as it was given where the registry does not know it.
 */
public final class ActorByHand {

  private final World world;
  private final ActorCoder coder;

  public ActorByHand(World world) {
    this.world = world;
    coder = new ActorCoder(world);
  }

  /**
   * The actor.
   *
   * @param where the country of the event
   * @param year the year of the event
   */
  CodedActor of(String name, Optional<Country> where, OptionalInt year) {
    CodedActor coded =
        coder.code(new Actor(name, Optional.empty(), Toll.UNKNOWN), where, year).actor();
    boolean registered = world.actors().find(name, where, year).isPresent();
    return registered || !name.endsWith(")")
        ? coded
        : new CodedActor(coded.actor(), name, name, coded.type(), coded.iso3());
  }
}
