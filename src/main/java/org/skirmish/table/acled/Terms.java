package org.skirmish.table.acled;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.world.ActorType;
import org.skirmish.world.name.Table;

/** ACLED's terms of today and of earlier years, found whatever their case is. */
final class Terms {

  /** What an event type of an earlier codebook is today. */
  record Types(Optional<EventType> type, Optional<SubEventType> subType) {}

  private static final String SUICIDE = "/suicide";

  private static final Terms ALL = new Terms();

  private final Map<String, EventType> eventTypes = new HashMap<>();
  private final Map<String, SubEventType> subEventTypes = new HashMap<>();
  private final Map<String, DisorderType> disorderTypes = new HashMap<>();
  private final Map<String, ActorType> actorTypes = new HashMap<>();
  private final Map<String, Types> oldTypes = new HashMap<>();
  private final Map<String, Types> attacks = new HashMap<>();

  private Terms() {
    for (EventType type : EventType.values()) {
      put(eventTypes, type.label(), type);
    }
    for (SubEventType type : SubEventType.values()) {
      put(subEventTypes, type.label(), type);
    }
    for (DisorderType type : DisorderType.values()) {
      put(disorderTypes, type.label(), type);
    }
    for (ActorType type : ActorType.values()) {
      put(actorTypes, type.label(), type);
      put(actorTypes, Integer.toString(type.code()), type);
    }
    for (Table.Row row : Table.ofResource(Terms.class, "actor-types.csv", "term", "type")) {
      put(actorTypes, row.required("term"), actorTypes.get(row.required("type")));
    }
    String[] attackColumns = {"term", "suicide", "event_type", "sub_event_type"};
    for (Table.Row row : Table.ofResource(Terms.class, "attack-types.csv", attackColumns)) {
      put(
          attacks,
          row.required("term") + (row.text("suicide").isEmpty() ? "" : SUICIDE),
          new Types(
              Optional.of(eventTypes.get(row.required("event_type"))),
              row.optional("sub_event_type").map(subEventTypes::get)));
    }
    String[] columns = {"term", "inter1", "event_type", "sub_event_type"};
    for (Table.Row row : Table.ofResource(Terms.class, "event-types.csv", columns)) {
      Optional<ActorType> first = row.optional("inter1").map(actorTypes::get);
      put(
          oldTypes,
          oldKey(row.required("term"), first),
          new Types(
              Optional.of(eventTypes.get(row.required("event_type"))),
              row.optional("sub_event_type").map(subEventTypes::get)));
    }
  }

  private static <T> void put(Map<String, T> terms, String term, T value) {
    terms.put(term, value);
    terms.put(term.toLowerCase(Locale.ROOT), value);
  }

  private static <T> Optional<T> find(Map<String, T> terms, String cell) {
    T found = terms.get(cell);
    if (found == null) {
      found = terms.get(cell.strip().toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(found);
  }

  private static String oldKey(String term, Optional<ActorType> first) {
    return first.isPresent() ? term + "/" + first.get().label() : term;
  }

  static Optional<EventType> eventType(String cell) {
    return find(ALL.eventTypes, cell);
  }

  static Optional<SubEventType> subEventType(String cell) {
    return find(ALL.subEventTypes, cell);
  }

  static Optional<DisorderType> disorderType(String cell) {
    return find(ALL.disorderTypes, cell);
  }

  /** By its label of any year, or its code. */
  static Optional<ActorType> actorType(String cell) {
    return find(ALL.actorTypes, cell);
  }

  /**
   * An event type of an earlier codebook.
   *
   * @param first the kind of the first actor, which some old terms leave to tell
   */
  static Optional<Types> oldType(String cell, Optional<ActorType> first) {
    Optional<Types> found = find(ALL.oldTypes, cell);
    return found.isPresent() || first.isEmpty()
        ? found
        : find(ALL.oldTypes, oldKey(cell.strip(), first));
  }

  /**
   * The types of what the Global Terrorism Database calls an attack.
   *
   * @param suicide whether the attacker meant to die
   */
  static Optional<Types> attack(String cell, boolean suicide) {
    Optional<Types> found = suicide ? find(ALL.attacks, cell + SUICIDE) : Optional.empty();
    return found.isPresent() ? found : find(ALL.attacks, cell);
  }
}
