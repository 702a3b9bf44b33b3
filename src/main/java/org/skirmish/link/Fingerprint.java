package org.skirmish.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.world.ActorType;
import org.skirmish.world.name.Words;

/**
 * What of an event is compared with other events: little, so that many fit into memory.
 *
 * @param number the event's number in the run, from 0
 * @param id its id
 * @param file the file of its article
 * @param start first day
 * @param end last day
 * @param country ISO 3166-1 alpha-3, or empty text
 * @param location the place's name, folded, or empty text
 * @param latitude degrees, NaN without a point of its own
 * @param longitude degrees
 * @param actors names of the actors that are one body: no crowd, no gunmen, no civilians
 * @param dead the dead, empty when not known
 * @param disorder ACLED's broadest division, or null
 */
record Fingerprint(
    int number,
    String id,
    String file,
    LocalDate start,
    LocalDate end,
    String country,
    String location,
    double latitude,
    double longitude,
    List<String> actors,
    OptionalInt dead,
    DisorderType disorder) {

  /** ACLED's geo precision for a region, whose point is only that of its main town. */
  private static final int REGION = 3;

  /** The fingerprint of an event whose days are known; empty for others. */
  static Optional<Fingerprint> of(int number, CheckedEvent checked) {
    CodedEvent coded = checked.coded();
    Optional<EventDate> date = coded.event().date();
    if (date.isEmpty() || !isDayKnown(date.get())) {
      return Optional.empty();
    }
    CodedPlace place = coded.place();
    boolean region = place.precision().isPresent() && place.precision().get() == REGION;
    boolean point = place.latitude().isPresent() && place.longitude().isPresent() && !region;
    return Optional.of(
        new Fingerprint(
            number,
            coded.id(),
            coded.event().origin().file(),
            date.get().start(),
            date.get().end(),
            place.country().isPresent() ? place.country().get().iso3() : "",
            place.location().isPresent() && !region
                ? String.join(" ", Words.of(place.location().get()))
                : "",
            point ? place.latitude().getAsDouble() : Double.NaN,
            point ? place.longitude().getAsDouble() : Double.NaN,
            bodies(coded),
            coded.fatalities(),
            disorder(coded.subEventType())));
  }

  private static boolean isDayKnown(EventDate date) {
    return date.precision() == EventDate.Precision.DAY
        || date.precision() == EventDate.Precision.RANGE;
  }

  private static DisorderType disorder(Optional<SubEventType> type) {
    return type.isPresent() ? type.get().disorderType(false) : null;
  }

  private static List<String> bodies(CodedEvent coded) {
    List<String> names = new ArrayList<>();
    for (CodedSide side : coded.sides()) {
      for (CodedActor actor : side.actors()) {
        if (isBody(actor) && !names.contains(actor.name())) {
          names.add(actor.name());
        }
      }
    }
    return names.isEmpty() ? List.of() : Collections.unmodifiableList(names);
  }

  private static boolean isBody(CodedActor actor) {
    if (actor.type().isEmpty()
        || actor.tableName().startsWith("Unidentified")
        || !hasCapital(actor.name())) {
      return false;
    }
    ActorType type = actor.type().get();
    return type != ActorType.CIVILIANS && type != ActorType.PROTESTERS && type != ActorType.RIOTERS;
  }

  /** "Rebels" and "gunmen" of two articles need not be the same ones. */
  private static boolean hasCapital(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasPoint() {
    return !Double.isNaN(latitude);
  }
}
