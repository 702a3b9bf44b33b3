package org.skirmish.event.story;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.Actor;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.mention.party.Opponents;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/**
 * A party to the fighting, as one article knows it.
 *
 * @param key the same for all mentions of one party, and for the belligerent of the box
 * @param name as tables call it: a country's for its forces, else as the article names it
 * @param span where a sentence speaks of it
 * @param named whether it has a name, or is only described: "gunmen"
 * @param ofState whether it is a state's, or usually stands beside states
 * @param known the registry's entry
 * @param participant whom the sentence speaks of
 */
public record Combatant(
    String key,
    String name,
    Span span,
    boolean named,
    boolean ofState,
    Optional<ArmedActor> known,
    Participant participant) {

  /** The key of soldiers and police of no state that is named. */
  static final String FORCES = "described:forces";

  /** The key of armed people of whom nothing else is said. */
  static final String ARMED = "described:armed";

  /** The party as an actor of a side; of one without a name, ACLED's generic names tell more. */
  Actor actor() {
    return new Actor(
        name, Optional.of(span), Toll.UNKNOWN, named ? Optional.empty() : Optional.of(participant));
  }

  /** Whether it bears arms for no state and no community. */
  boolean isInsurgent() {
    return !ofState && participant.kind().isInsurgent();
  }

  /** Whether one of the two serves a state and the other is an insurgent. */
  boolean isFoeOf(Combatant other) {
    return ofState && other.isInsurgent() || isInsurgent() && other.ofState;
  }

  /** Whether it is the party of this key, or a branch of it, or that of which it is a branch. */
  boolean is(Combatant other) {
    return key.equals(other.key)
        || known.isPresent()
            && other.known.isPresent()
            && known.get().isBranchOrParentOf(other.known.get());
  }

  static Combatant named(Participant participant, ActorMention mention) {
    boolean beside =
        mention.known().isPresent() && mention.known().get().ally() == ArmedActor.Camp.STATE;
    return new Combatant(
        mention.key(),
        ProseSides.nameOf(mention),
        mention.span(),
        true,
        beside || participant.kind().isOfState(),
        mention.known(),
        participant);
  }

  static Combatant forces(Participant participant, Country country) {
    return new Combatant(
        ActorMention.stateKey(country),
        country.name(),
        participant.span(),
        true,
        true,
        Optional.empty(),
        participant);
  }

  /** The forces of somebody whom a sentence names as one of two sides. */
  static Participant army(Opponents.Named side) {
    return new Participant(
        PersonKind.ARMY,
        side.known(),
        side.known().map(ArmedActor::name),
        List.of(),
        side.country(),
        side.name(),
        side.name(),
        side.span(),
        Optional.empty(),
        true,
        Participant.Reference.NEW,
        List.of(),
        false);
  }

  static Combatant described(Participant participant) {
    boolean state = participant.kind().isOfState();
    return new Combatant(
        state ? Combatant.FORCES : Combatant.ARMED,
        participant.phrase(),
        participant.span(),
        false,
        state,
        Optional.empty(),
        participant);
  }

  /** The party of a known armed group, by the name that the sentence has for it. */
  static Combatant ofGroup(
      Participant participant, Optional<ActorMention> mention, Told told, World world) {
    ArmedActor known = participant.group().get();
    boolean national = known.type() == ActorType.STATE_FORCES && known.country().isPresent();
    if (national) {
      Optional<Country> country = world.countries().byIso3(known.country().get());
      if (country.isPresent()) {
        return forces(participant, country.get());
      }
    }
    if (mention.isPresent() && mention.get().known().equals(participant.group())) {
      return named(participant, mention.get());
    }
    for (ActorMention actor : told.phrase().actors()) {
      if (actor.known().equals(participant.group())) {
        return named(participant, actor);
      }
    }
    return new Combatant(
        known.name(),
        known.name(),
        participant.span(),
        true,
        known.ally() == ArmedActor.Camp.STATE,
        Optional.of(known),
        participant);
  }
}
