package org.skirmish.export.table;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.world.ActorType;

/** What the cells of {@link AcledColumns} can hold, where it is one of few values. */
final class AcledValues {

  private static final List<String> PRECISIONS = List.of("1", "2", "3");

  /** ACLED's regions, by name; a test holds them against the countries. */
  private static final List<String> REGIONS =
      List.of(
          "Antarctica",
          "Caribbean",
          "Caucasus and Central Asia",
          "Central America",
          "East Asia",
          "Eastern Africa",
          "Europe",
          "Middle Africa",
          "Middle East",
          "North America",
          "Northern Africa",
          "Oceania",
          "South America",
          "South Asia",
          "Southeast Asia",
          "Southern Africa",
          "Western Africa");

  private AcledValues() {}

  /** All values of the column of that name, in ACLED's order; empty when they are too many. */
  static List<String> of(String column) {
    return switch (column) {
      case "time_precision", "geo_precision" -> PRECISIONS;
      case "disorder_type" -> disorderTypes();
      case "event_type" -> eventTypes();
      case "sub_event_type" -> subEventTypes();
      case "inter1", "inter2" -> actorTypes();
      case "civilian_targeting" -> List.of("Civilian targeting");
      case "region" -> REGIONS;
      default -> List.of();
    };
  }

  private static List<String> disorderTypes() {
    List<String> labels = new ArrayList<>();
    for (DisorderType type : DisorderType.values()) {
      labels.add(type.label());
    }
    return labels;
  }

  private static List<String> eventTypes() {
    List<String> labels = new ArrayList<>();
    for (EventType type : EventType.values()) {
      labels.add(type.label());
    }
    return labels;
  }

  private static List<String> subEventTypes() {
    List<String> labels = new ArrayList<>();
    for (SubEventType type : SubEventType.values()) {
      labels.add(type.label());
    }
    return labels;
  }

  private static List<String> actorTypes() {
    List<String> labels = new ArrayList<>();
    for (ActorType type : ActorType.values()) {
      labels.add(type.label());
    }
    return labels;
  }
}
