package org.skirmish.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.event.ConflictEvent;
import org.skirmish.model.Evidence;

/**
 * An event with ACLED's codes.
 *
 * @param id stable and collision-free, derived from the event and its article's text
 * @param event what the article says
 * @param place the place with its codes
 * @param eventType ACLED's event type, if it could be told
 * @param subEventType ACLED's sub-event type, if it could be told; it implies the event type
 * @param disorderType ACLED's disorder type, if it could be told
 * @param sides the sides with coded actors
 * @param actors the same as ACLED's table columns
 * @param civilianTargeting whether civilians were the main or only target
 * @param timePrecision ACLED's: 1 the day is known, 2 the week, 3 the month or less; empty without
 *     a date
 * @param fatalities ACLED's conservative number; empty when no figure is known
 * @param source publishers of the references, without repeats, in order
 * @param sourceScale ACLED's source scale, or empty
 * @param notes one plain paragraph
 * @param tags labels: those of ACLED's own tables, and {@code same_as=} with the id of an event of
 *     another article
 * @param timestamp Unix seconds of the latest day that the article's references carry; of a row the
 *     one that it has
 * @param evidence the event's evidence, and for each code the rule that gave it
 */
public record CodedEvent(
    String id,
    ConflictEvent event,
    CodedPlace place,
    Optional<EventType> eventType,
    Optional<SubEventType> subEventType,
    Optional<DisorderType> disorderType,
    List<CodedSide> sides,
    ActorColumns actors,
    boolean civilianTargeting,
    OptionalInt timePrecision,
    OptionalInt fatalities,
    List<String> source,
    Optional<String> sourceScale,
    String notes,
    List<String> tags,
    OptionalLong timestamp,
    List<Evidence> evidence) {

  /** An event of an article: its type follows from its sub-event type, and it has no tags. */
  public CodedEvent(
      String id,
      ConflictEvent event,
      CodedPlace place,
      Optional<SubEventType> subEventType,
      Optional<DisorderType> disorderType,
      List<CodedSide> sides,
      ActorColumns actors,
      boolean civilianTargeting,
      OptionalInt timePrecision,
      OptionalInt fatalities,
      List<String> source,
      Optional<String> sourceScale,
      String notes,
      OptionalLong timestamp,
      List<Evidence> evidence) {
    this(
        id,
        event,
        place,
        subEventType.isPresent() ? Optional.of(subEventType.get().eventType()) : Optional.empty(),
        subEventType,
        disorderType,
        sides,
        actors,
        civilianTargeting,
        timePrecision,
        fatalities,
        source,
        sourceScale,
        notes,
        List.of(),
        timestamp,
        evidence);
  }

  public CodedEvent {
    sides = List.copyOf(sides);
    source = List.copyOf(source);
    tags = List.copyOf(tags);
    evidence = List.copyOf(evidence);
  }

  /** The same codes for the event with other sources and tags. */
  public CodedEvent with(
      ConflictEvent otherEvent, List<String> otherSource, List<String> otherTags) {
    return new CodedEvent(
        id,
        otherEvent,
        place,
        eventType,
        subEventType,
        disorderType,
        sides,
        actors,
        civilianTargeting,
        timePrecision,
        fatalities,
        otherSource,
        sourceScale,
        notes,
        otherTags,
        timestamp,
        evidence);
  }
}
