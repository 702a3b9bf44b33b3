package org.skirmish.table.acled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.article.Reference;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Toll;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.Days;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Oddities;
import org.skirmish.table.Records;
import org.skirmish.table.Row;

/**
 * Rows of ACLED's tables, of today's 31 columns or of an earlier year's. Terms of earlier codebooks
 * become those of today; a term that nobody knows leaves its value empty and raises a flag. The
 * codebook gives an event one day, whatever its time precision is: 1 makes a day of it here, 2 a
 * range and 3 a month, each with that day as its first and last.
 */
public final class AcledRecords implements Records {

  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int PRECISIONS = 3;
  private static final int LARGEST_ISO = 999;
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;
  private static final String TARGETING = "Civilian targeting";

  private final Origin origin;
  private final KnownCountries countries;
  private final AcledActors actors;
  private final int id;
  private final int date;
  private final int year;
  private final int timePrecision;
  private final int disorderType;
  private final int eventType;
  private final int subEventType;
  private final int targeting;
  private final int iso;
  private final int region;
  private final int country;
  private final int admin1;
  private final int location;
  private final int latitude;
  private final int longitude;
  private final int geoPrecision;
  private final int source;
  private final int sourceScale;
  private final int notes;
  private final int fatalities;
  private final int tags;
  private final int timestamp;

  public AcledRecords(Origin origin, Columns columns, KnownCountries countries) {
    this.origin = origin;
    this.countries = countries;
    actors = new AcledActors(columns, countries);
    id = columns.find("event_id_cnty");
    date = columns.find("event_date");
    year = columns.find("year");
    timePrecision = columns.find("time_precision");
    disorderType = columns.find("disorder_type");
    eventType = columns.find("event_type");
    subEventType = columns.find("sub_event_type");
    targeting = columns.find("civilian_targeting");
    iso = columns.find("iso");
    region = columns.find("region");
    country = columns.find("country");
    admin1 = columns.find("admin1");
    location = columns.find("location");
    latitude = columns.find("latitude");
    longitude = columns.find("longitude");
    geoPrecision = columns.find("geo_precision");
    source = columns.find("source");
    sourceScale = columns.find("source_scale");
    notes = columns.find("notes");
    fatalities = columns.find("fatalities");
    tags = columns.find("tags");
    timestamp = columns.find("timestamp");
  }

  @Override
  public CodedEvent of(Row row) {
    Oddities odd = new Oddities();
    List<Evidence> evidence = new ArrayList<>(3);
    evidence.add(Records.origin(row, origin));
    String own = row.required(id);
    OptionalInt precision = row.number(timePrecision, 1, PRECISIONS);
    EventDate day = date(row, precision, odd);
    ActorColumns parties = actors.columns(row, odd);
    List<CodedSide> sides = actors.sides(parties, evidence);
    Terms.Types types = types(row, parties, odd, evidence);
    CodedPlace place = place(row);
    OptionalInt dead = row.number(fatalities, 0, Integer.MAX_VALUE);
    List<String> publishers = row.list(source);
    ConflictEvent event =
        new ConflictEvent(
            ConflictEvent.Role.MAIN,
            origin,
            Optional.empty(),
            Optional.of(day),
            written(row, place),
            Optional.empty(),
            Optional.empty(),
            Records.plain(sides),
            Toll.UNKNOWN,
            Toll.UNKNOWN,
            dead.isPresent()
                ? new Fatalities(dead, OptionalInt.empty(), OptionalInt.empty())
                : Fatalities.UNKNOWN,
            List.of(),
            references(publishers),
            List.of(),
            List.of(),
            evidence,
            List.of(),
            odd.doubts());
    OptionalLong second = row.number(timestamp, Long.MIN_VALUE, Long.MAX_VALUE);
    return new CodedEvent(
        own,
        event,
        place,
        types.type(),
        types.subType(),
        disorder(row, odd),
        sides,
        parties,
        isTargeting(row, odd),
        precision,
        dead,
        publishers,
        row.optional(sourceScale),
        row.text(notes),
        row.list(tags),
        second,
        evidence);
  }

  private EventDate date(Row row, OptionalInt precision, Oddities odd) {
    String cell = row.required(date);
    Optional<LocalDate> known = Days.of(cell);
    if (known.isEmpty()) {
      throw row.wrong(date, "a date such as 2017-11-24 or 24 November 2017");
    }
    LocalDate day = known.get();
    OptionalInt told = row.number(year, Short.MIN_VALUE, Short.MAX_VALUE);
    if (told.isPresent() && told.getAsInt() != day.getYear()) {
      odd.date("the row has year " + told.getAsInt() + " beside event_date " + day);
    }
    EventDate.Precision exact =
        switch (precision.orElse(1)) {
          case WEEK -> EventDate.Precision.RANGE;
          case MONTH -> EventDate.Precision.MONTH;
          default -> EventDate.Precision.DAY;
        };
    return new EventDate(day, day, exact, Optional.empty());
  }

  private Terms.Types types(Row row, ActorColumns parties, Oddities odd, List<Evidence> evidence) {
    String cell = row.text(eventType);
    String subCell = row.text(subEventType);
    Optional<SubEventType> subType =
        subCell.isBlank() ? Optional.empty() : Terms.subEventType(subCell);
    if (subType.isEmpty() && !subCell.isBlank()) {
      odd.term(row, subEventType);
    }
    if (cell.isBlank()) {
      return new Terms.Types(Optional.empty(), subType);
    }
    Optional<EventType> type = Terms.eventType(cell);
    if (type.isPresent()) {
      return new Terms.Types(type, subType);
    }
    Optional<Terms.Types> old = Terms.oldType(cell, parties.inter1());
    if (old.isEmpty()) {
      odd.term(row, eventType);
      return new Terms.Types(Optional.empty(), subType);
    }
    evidence.add(
        new Evidence.Inferred(
            FieldPath.EVENT_TYPE, "ACLED's earlier term " + BadCell.shortened(cell)));
    return subType.isPresent() ? new Terms.Types(old.get().type(), subType) : old.get();
  }

  private Optional<DisorderType> disorder(Row row, Oddities odd) {
    String cell = row.text(disorderType);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Optional<DisorderType> type = Terms.disorderType(cell);
    if (type.isEmpty()) {
      odd.term(row, disorderType);
    }
    return type;
  }

  private boolean isTargeting(Row row, Oddities odd) {
    String cell = row.text(targeting).strip();
    boolean known = cell.equalsIgnoreCase(TARGETING);
    if (!known && !cell.isEmpty()) {
      odd.term(row, targeting);
    }
    return known;
  }

  private CodedPlace place(Row row) {
    OptionalDouble north = row.degrees(latitude, POLE);
    OptionalDouble east = row.degrees(longitude, DATE_LINE);
    boolean point = north.isPresent() && east.isPresent();
    if (north.isPresent() != east.isPresent()) {
      throw new BadCell("only one of latitude and longitude is there: fill in or empty both");
    }
    OptionalInt precision = row.number(geoPrecision, 1, PRECISIONS);
    return new CodedPlace(
        row.optional(location),
        row.optional(admin1),
        row.optional(admin1 + 1),
        row.optional(admin1 + 2),
        countries.acled(row.text(country), row.number(iso, 0, LARGEST_ISO), row.text(region)),
        north,
        east,
        precision.isPresent() ? Optional.of(precision.getAsInt()) : Optional.empty(),
        point ? Optional.of(CodedPlace.From.ARTICLE) : Optional.empty(),
        point ? Records.doubts(north.getAsDouble(), east.getAsDouble()) : List.of());
  }

  /** The place as the row has it, in the form that articles give. */
  private EventPlace written(Row row, CodedPlace place) {
    List<String> within = new ArrayList<>(4);
    for (int column = admin1 + 2; column >= admin1; column--) {
      if (!row.text(column).isEmpty()) {
        within.add(row.text(column));
      }
    }
    if (!row.text(country).isEmpty()) {
      within.add(row.text(country));
    }
    return new EventPlace(
        place.location(), within, place.latitude(), place.longitude(), EventPlace.Nearness.AT);
  }

  private static List<Reference> references(List<String> publishers) {
    List<Reference> references = new ArrayList<>(publishers.size());
    for (String publisher : publishers) {
      if (!publisher.isBlank()) {
        references.add(Records.reference(references.size() + 1, Optional.of(publisher)));
      }
    }
    return references;
  }
}
