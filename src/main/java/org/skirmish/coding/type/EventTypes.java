package org.skirmish.coding.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.SubEventType;
import org.skirmish.coding.WordLists;
import org.skirmish.coding.sign.Reading;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/**
 * Tells ACLED's sub-event type from the words of an event. The words are read once into signs
 * ({@link Reading}); then the rules of the codebook are asked in order: demonstrations, then
 * developments that shed no blood, then violence from the most specific kind to the least.
 */
public final class EventTypes {

  private static final List<TypeRule> RULES =
      List.of(
          new Demonstrations(),
          new QuietDevelopments(),
          new Explosions(),
          new MobViolence(),
          new Battles(),
          new CivilianViolence(),
          new StrategicDevelopments(),
          new ArmedSides());

  private static final Set<String> BATTLE_NAMES = WordLists.of("battle-names");

  private final World world;

  public EventTypes(World world) {
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
  public Optional<TypeDecision> decide(
      List<String> texts, Telling.Outcome outcome, List<CodedSide> sides, Optional<Country> where) {
    Optional<TypeDecision> labelled = labelled(texts);
    if (labelled.isPresent()) {
      return labelled;
    }
    Reading reading = Reading.of(texts, new EventParties(sides, world.actors()));
    Telling telling = new Telling(reading, outcome, kinds(sides), world.countries(), where);
    for (TypeRule rule : RULES) {
      Optional<TypeDecision> decision = rule.decide(telling);
      if (decision.isPresent()) {
        return decision;
      }
    }
    return namesBattle(texts)
        ? TypeDecision.of(SubEventType.ARMED_CLASH, "named as a battle")
        : Optional.empty();
  }

  private static Optional<TypeDecision> labelled(List<String> texts) {
    for (String text : texts) {
      Optional<TypeDecision> labelled = NoteLabels.of(text);
      if (labelled.isPresent()) {
        return labelled;
      }
    }
    return Optional.empty();
  }

  private static boolean namesBattle(List<String> texts) {
    for (String text : texts) {
      if (!Collections.disjoint(Words.of(text), BATTLE_NAMES)) {
        return true;
      }
    }
    return false;
  }

  private static List<Set<ActorType>> kinds(List<CodedSide> sides) {
    List<Set<ActorType>> kinds = new ArrayList<>();
    for (CodedSide side : sides) {
      Set<ActorType> ofSide = EnumSet.noneOf(ActorType.class);
      for (CodedActor actor : side.actors()) {
        if (actor.type().isPresent()) {
          ofSide.add(actor.type().get());
        }
      }
      kinds.add(ofSide);
    }
    return kinds;
  }
}
