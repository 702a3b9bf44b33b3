package org.skirmish.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.NameIndex;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/**
 * Tells ACLED's sub-event type from the words of an event. The words are read once into signs
 * ({@link Reading}); then the rules of the codebook are asked in order: demonstrations, then
 * developments that shed no blood, then violence from the most specific kind to the least.
 */
final class EventTypes {

  private static final List<TypeRule> RULES =
      List.of(
          new Demonstrations(),
          EventTypes::quietDevelopment,
          new Explosions(),
          new MobViolence(),
          new Battles(),
          new CivilianViolence(),
          new StrategicDevelopments(),
          EventTypes::bySides);

  private static final Set<String> BATTLE_NAMES = WordLists.of("battle-names");

  private final World world;

  EventTypes(World world) {
    this.world = world;
  }

  /**
   * The sub-event type.
   *
   * @param texts the words that say what happened, the most telling first
   * @param outcome who won
   * @param sides the sides with coded actors, attackers first where known
   * @param where the country of the event
   */
  Optional<TypeDecision> decide(
      List<String> texts, Telling.Outcome outcome, List<CodedSide> sides, Optional<Country> where) {
    Optional<TypeDecision> labelled =
        texts.stream().flatMap(text -> NoteLabels.of(text).stream()).findFirst();
    if (labelled.isPresent()) {
      return labelled;
    }
    Reading reading = Reading.of(texts, names(sides));
    Telling telling =
        new Telling(reading, outcome, kinds(sides), seen -> isForeign(reading, seen, where));
    for (TypeRule rule : RULES) {
      Optional<TypeDecision> decision = rule.decide(telling);
      if (decision.isPresent()) {
        return decision;
      }
    }
    return texts.stream().flatMap(t -> Words.of(t).stream()).anyMatch(BATTLE_NAMES::contains)
        ? TypeDecision.of(SubEventType.ARMED_CLASH, "named as a battle")
        : Optional.empty();
  }

  /** "Russian troops" in a country that is not Russia. */
  private boolean isForeign(Reading reading, Sighting soldiers, Optional<Country> where) {
    return where.isPresent()
        && world
            .countries()
            .byDemonym(reading.word(soldiers.at() - 1))
            .filter(home -> !home.equals(where.get()))
            .isPresent();
  }

  private static Optional<TypeDecision> quietDevelopment(Telling telling) {
    return StrategicDevelopments.opens(telling.reading())
        ? new StrategicDevelopments().decide(telling)
        : Optional.empty();
  }

  private static Optional<TypeDecision> bySides(Telling telling) {
    return telling.armedSides()
        ? TypeDecision.of(SubEventType.ARMED_CLASH, "two armed sides and no other sign")
        : Optional.empty();
  }

  private static List<Set<ActorType>> kinds(List<CodedSide> sides) {
    List<Set<ActorType>> kinds = new ArrayList<>();
    for (CodedSide side : sides) {
      kinds.add(
          side.actors().stream()
              .flatMap(actor -> actor.type().stream())
              .collect(Collectors.toSet()));
    }
    return kinds;
  }

  /** The event's own groups, then those of the registry. */
  private PartyNames names(List<CodedSide> sides) {
    NameIndex<Sign> own = own(sides);
    return (words, from) -> own.longestAt(words, from).or(() -> registered(words, from));
  }

  private Optional<NameIndex.Match<Sign>> registered(List<String> words, int from) {
    return world
        .actors()
        .index()
        .longestAt(words, from)
        .flatMap(
            match ->
                sign(match.entry().type()).map(sign -> new NameIndex.Match<>(sign, match.words())));
  }

  /** States are left out, for their names are also places. */
  private static NameIndex<Sign> own(List<CodedSide> sides) {
    NameIndex<Sign> names = new NameIndex<>();
    for (CodedSide side : sides) {
      for (CodedActor actor : side.actors()) {
        actor
            .type()
            .flatMap(EventTypes::sign)
            .ifPresent(
                sign -> {
                  names.add(actor.name(), sign);
                  names.add(actor.actor().asWritten(), sign);
                });
      }
    }
    return names;
  }

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
