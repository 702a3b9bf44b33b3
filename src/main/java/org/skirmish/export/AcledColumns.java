package org.skirmish.export;

import static org.skirmish.export.Column.Type.DATE;
import static org.skirmish.export.Column.Type.DECIMAL;
import static org.skirmish.export.Column.Type.INTEGER;
import static org.skirmish.export.Column.Type.LONG_TEXT;
import static org.skirmish.export.Column.Type.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * The 31 columns of ACLED's export, in ACLED's order and spelling, so that tools made for ACLED's
 * data read ours. What a column means is written in ACLED's codebook; where ours differ, the
 * description says so. A cell is empty when its value is unknown.
 */
public final class AcledColumns {

  /** All 31, in order. */
  public static final List<Column> ALL =
      List.of(
          column(
              "event_id_cnty",
              TEXT,
              "Stable id of the event: country, day, place and a check sum; not one of ACLED's ids.",
              CodedEvent::id),
          column(
              "event_date",
              DATE,
              "First day of the event, YYYY-MM-DD; 1 BC is year 0000.",
              e -> date(e).map(EventDate::start).orElse(null)),
          column(
              "year",
              INTEGER,
              "Year of the event; 1 BC is 0.",
              e -> date(e).map(date -> date.start().getYear()).orElse(null)),
          column(
              "time_precision",
              INTEGER,
              "How exact the date is: 1 the day is known, 2 the week, 3 only the month or less.",
              e -> orNull(e.timePrecision())),
          column(
              "disorder_type",
              TEXT,
              "Political violence, Demonstrations, Strategic developments, or the first two.",
              e -> e.disorderType().map(DisorderType::label).orElse(null)),
          column(
              "event_type",
              TEXT,
              "One of ACLED's six event types.",
              e -> e.subEventType().map(type -> type.eventType().label()).orElse(null)),
          column(
              "sub_event_type",
              TEXT,
              "One of ACLED's 25 sub-event types.",
              e -> e.subEventType().map(SubEventType::label).orElse(null)),
          column(
              "actor1",
              TEXT,
              "Leading actor of the first side.",
              e -> e.actors().actor1().map(AcledColumns::oneName).orElse(null)),
          column(
              "assoc_actor_1",
              TEXT,
              "Actors beside actor1, separated by semicolons.",
              e -> joined(e.actors().associated1())),
          column(
              "inter1",
              TEXT,
              "Kind of actor1, as State forces or Rebel group.",
              e -> e.actors().inter1().map(ActorType::label).orElse(null)),
          column(
              "actor2",
              TEXT,
              "Leading actor of the second side; empty for one-sided events.",
              e -> e.actors().actor2().map(AcledColumns::oneName).orElse(null)),
          column(
              "assoc_actor_2",
              TEXT,
              "Actors beside actor2, separated by semicolons.",
              e -> joined(e.actors().associated2())),
          column(
              "inter2",
              TEXT,
              "Kind of actor2.",
              e -> e.actors().inter2().map(ActorType::label).orElse(null)),
          column(
              "interaction",
              TEXT,
              "Both kinds in the order of ACLED's codes, as State forces-Rebel group.",
              of(CodedEvent::actors, ActorColumns::interaction)),
          column(
              "civilian_targeting",
              TEXT,
              "Civilian targeting when civilians were the main or only target, else empty.",
              e -> e.civilianTargeting() ? "Civilian targeting" : null),
          column(
              "iso",
              INTEGER,
              "Numeric ISO 3166-1 code of the country.",
              of(CodedEvent::place, place -> place.country().map(Country::isoNumeric))),
          column(
              "region",
              TEXT,
              "ACLED's region of the world.",
              of(CodedEvent::place, place -> place.country().map(Country::region))),
          column(
              "country",
              TEXT,
              "Country of today in which the place lies.",
              of(CodedEvent::place, place -> place.country().map(Country::name))),
          column(
              "admin1",
              TEXT,
              "First-level division, as a region or province.",
              of(CodedEvent::place, CodedPlace::admin1)),
          column(
              "admin2", TEXT, "Second-level division.", of(CodedEvent::place, CodedPlace::admin2)),
          column(
              "admin3", TEXT, "Third-level division.", of(CodedEvent::place, CodedPlace::admin3)),
          column(
              "location",
              TEXT,
              "Most specific name of the place.",
              of(CodedEvent::place, CodedPlace::location)),
          column("latitude", DECIMAL, "Degrees north, WGS 84.", e -> orNull(e.place().latitude())),
          column("longitude", DECIMAL, "Degrees east, WGS 84.", e -> orNull(e.place().longitude())),
          column(
              "geo_precision",
              INTEGER,
              "How exact the point is: 1 the place itself, 2 near a known place, 3 a region.",
              of(CodedEvent::place, CodedPlace::precision)),
          column(
              "source",
              TEXT,
              "Publishers of the article's references, separated by semicolons.",
              e -> joined(e.source())),
          column(
              "source_scale",
              TEXT,
              "How far the sources reach, from Local partner to International.",
              e -> e.sourceScale().orElse(null)),
          column(
              "notes", LONG_TEXT, "What happened, in the article's words.", e -> filled(e.notes())),
          column(
              "fatalities",
              INTEGER,
              "Deaths of all sides and civilians; the lowest reliable figure where they differ.",
              e -> orNull(e.fatalities())),
          column("tags", TEXT, "Always empty: ACLED's own labels.", e -> null),
          column(
              "timestamp",
              INTEGER,
              "Latest day of the article's references, in seconds since 1970-01-01 UTC.",
              e -> orNull(e.timestamp())));

  private AcledColumns() {}

  private static Column column(
      String name, Column.Type type, String description, Function<CodedEvent, Object> value) {
    return new Column(name, type, description, event -> value.apply(event.coded()));
  }

  private static <P> Function<CodedEvent, Object> of(
      Function<CodedEvent, P> part, Function<P, ? extends Optional<?>> value) {
    return event -> value.apply(part.apply(event)).orElse(null);
  }

  private static Optional<EventDate> date(CodedEvent event) {
    return event.event().date();
  }

  /** ACLED's readers take a semicolon for the border between two names. */
  private static String oneName(String name) {
    return name.replace(';', ',');
  }

  private static String joined(List<String> names) {
    return filled(String.join("; ", names.stream().map(AcledColumns::oneName).toList()));
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
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
