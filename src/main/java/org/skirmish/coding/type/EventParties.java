package org.skirmish.coding.type;

import java.util.List;
import java.util.Optional;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.sign.PartyNames;
import org.skirmish.coding.sign.Sign;
import org.skirmish.world.ActorRegistry;
import org.skirmish.world.ActorType;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.NameIndex;

/** The event's own groups, then those of the registry. */
final class EventParties implements PartyNames {

  private final NameIndex<Sign> own = new NameIndex<>();
  private final NameIndex<ArmedActor> registered;

  EventParties(List<CodedSide> sides, ActorRegistry registry) {
    for (CodedSide side : sides) {
      for (CodedActor actor : side.actors()) {
        add(actor);
      }
    }
    registered = registry.index();
  }

  private void add(CodedActor actor) {
    Optional<Sign> sign = actor.type().isPresent() ? sign(actor.type().get()) : Optional.empty();
    if (sign.isPresent()) {
      own.add(actor.name(), sign.get());
      own.add(actor.actor().asWritten(), sign.get());
    }
  }

  @Override
  public Optional<NameIndex.Match<Sign>> longestAt(List<String> words, int from) {
    Optional<NameIndex.Match<Sign>> name = own.longestAt(words, from);
    return name.isPresent() ? name : registeredAt(words, from);
  }

  private Optional<NameIndex.Match<Sign>> registeredAt(List<String> words, int from) {
    Optional<NameIndex.Match<ArmedActor>> name = registered.longestAt(words, from);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sign> sign = sign(name.get().entry().type());
    return sign.isPresent()
        ? Optional.of(new NameIndex.Match<>(sign.get(), name.get().words()))
        : Optional.empty();
  }

  /** States are left out, for their names are also places. */
  private static Optional<Sign> sign(ActorType type) {
    return switch (type) {
      case REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA -> Optional.of(Sign.ARMED);
      case RIOTERS -> Optional.of(Sign.RIOTERS);
      case PROTESTERS -> Optional.of(Sign.PROTESTERS);
      case CIVILIANS -> Optional.of(Sign.CIVIL);
      case STATE_FORCES, EXTERNAL_FORCES -> Optional.empty();
    };
  }
}
