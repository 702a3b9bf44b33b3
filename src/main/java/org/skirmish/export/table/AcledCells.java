package org.skirmish.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.InterCells;
import org.skirmish.event.EventDate;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * The cells of {@link AcledColumns}. One switch, because a function for each column would be fifty
 * classes that Java makes before the first event is written.
 */
public final class AcledCells {

  private static final Integer NOBODY = 0;

  private AcledCells() {}

  /** The value of an event in the column of that name; {@code null} for an empty cell. */
  static Object of(String column, CodedEvent event) {
    ActorColumns actors = event.actors();
    CodedPlace place = event.place();
    return switch (column) {
      case "event_id_cnty" -> event.id();
      case "event_date" -> start(event);
      case "year" -> year(start(event));
      case "time_precision" -> orNull(event.timePrecision());
      case "disorder_type" ->
          event.disorderType().isPresent() ? event.disorderType().get().label() : null;
      case "event_type" -> event.eventType().isPresent() ? event.eventType().get().label() : null;
      case "sub_event_type" ->
          event.subEventType().isPresent() ? event.subEventType().get().label() : null;
      case "actor1" -> oneName(actors.actor1());
      case "assoc_actor_1" -> joined(actors.associated1());
      case "inter1" -> isStated(actors, false) ? stated(column, actors) : label(actors.inter1());
      case "actor2" -> oneName(actors.actor2());
      case "assoc_actor_2" -> joined(actors.associated2());
      case "inter2" -> isStated(actors, false) ? stated(column, actors) : label(actors.inter2());
      case "interaction" ->
          isStated(actors, false) ? stated(column, actors) : orNull(actors.interaction());
      case "civilian_targeting" -> event.civilianTargeting() ? "Civilian targeting" : null;
      case "iso", "region", "country" -> country(column, place.country());
      case "admin1" -> orNull(place.admin1());
      case "admin2" -> orNull(place.admin2());
      case "admin3" -> orNull(place.admin3());
      case "location" -> orNull(place.location());
      case "latitude" -> orNull(place.latitude());
      case "longitude" -> orNull(place.longitude());
      case "geo_precision" -> orNull(place.precision());
      case "source" -> joined(event.source());
      case "source_scale" -> orNull(event.sourceScale());
      case "notes" -> filled(event.notes());
      case "fatalities" -> orNull(event.fatalities());
      case "tags" -> joined(event.tags());
      case "timestamp" -> orNull(event.timestamp());
      default -> throw new IllegalArgumentException("ACLED has no column " + column);
    };
  }

  /** The code of an event in one of the three columns that have codes. */
  static Integer code(String column, CodedEvent event) {
    ActorColumns actors = event.actors();
    if (isStated(actors, true)) {
      String number = stated(column, actors);
      return number == null ? null : Integer.valueOf(number);
    }
    return switch (column) {
      case "inter1" -> code(actors.actor1(), actors.inter1());
      case "inter2" -> code(actors.actor2(), actors.inter2());
      case "interaction" -> orNull(actors.interactionCode());
      default -> throw new IllegalArgumentException("ACLED has no codes for " + column);
    };
  }

  /** Whether the cells of these columns are known as they stood in a table, in these terms. */
  private static boolean isStated(ActorColumns actors, boolean codes) {
    return actors.stated().isPresent() && actors.stated().get().codes() == codes;
  }

  private static String stated(String column, ActorColumns actors) {
    InterCells cells = actors.stated().get();
    return filled(
        switch (column) {
          case "inter1" -> cells.inter1();
          case "inter2" -> cells.inter2();
          default -> cells.interaction();
        });
  }

  /** ACLED's exports have 0 for an actor that there is not; an actor of unknown kind is empty. */
  private static Integer code(Optional<String> actor, Optional<ActorType> type) {
    if (type.isPresent()) {
      return type.get().code();
    }
    return actor.isEmpty() ? NOBODY : null;
  }

  private static LocalDate start(CodedEvent event) {
    Optional<EventDate> date = event.event().date();
    return date.isPresent() ? date.get().start() : null;
  }

  private static Integer year(LocalDate day) {
    return day == null ? null : day.getYear();
  }

  private static String label(Optional<ActorType> type) {
    return type.isPresent() ? type.get().label() : null;
  }

  private static Object country(String column, Optional<Country> country) {
    if (country.isEmpty()) {
      return null;
    }
    return switch (column) {
      case "iso" ->
          country.get().isoNumeric() == Country.NO_NUMBER ? null : country.get().isoNumeric();
      case "region" -> filled(country.get().region());
      default -> filled(country.get().name());
    };
  }

  /** ACLED's readers take a semicolon for the border between two names. */
  private static String oneName(String name) {
    return name.replace(';', ',');
  }

  private static String oneName(Optional<String> name) {
    return name.isPresent() ? oneName(name.get()) : null;
  }

  private static String joined(List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(joined.isEmpty() ? "" : "; ").append(oneName(name));
    }
    return filled(joined.toString());
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
