package org.skirmish.table.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.article.Reference;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.table.Columns;
import org.skirmish.table.Days;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Records;
import org.skirmish.table.Row;
import org.skirmish.world.ActorRegistry;
import org.skirmish.world.Country;

/**
 * Rows of UCDP's Georeferenced Event Dataset. UCDP does not say what kind of fighting it was, so
 * that ACLED's event types stay empty.
 *
 * <ul>
 *   <li>{@code date_prec} 1 is a day, 2 and 3 a range of days, 4 a month, 5 a year or another long
 *       time; in ACLED's time precision 1, 2, 2, 3 and 3.
 *   <li>{@code where_prec} 1 is ACLED's geo precision 1, the place itself; 2, near the place, is 2;
 *       3 to 7, divisions and what is larger, are 3, a region.
 *   <li>{@code best}, {@code low} and {@code high} are the fatalities, {@code deaths_a} and {@code
 *       deaths_b} the dead of the sides. UCDP's 0 is a count here as it is there.
 * </ul>
 */
public final class UcdpRecords implements Records {

  private static final int LARGEST_GWNO = 9999;
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private final Origin origin;
  private final KnownCountries countries;
  private final UcdpActors actors;
  private final UcdpReferences references;
  private final int id;
  private final int typeOfViolence;
  private final int conflict;
  private final int sideA;
  private final int sideB;
  private final int wherePrecision;
  private final int coordinates;
  private final int description;
  private final int adm1;
  private final int adm2;
  private final int latitude;
  private final int longitude;
  private final int country;
  private final int countryId;
  private final int datePrecision;
  private final int start;
  private final int end;
  private final int deathsA;
  private final int deathsB;
  private final int civilians;
  private final int best;
  private final int high;
  private final int low;
  private final int gwnoA;
  private final int gwnoB;

  public UcdpRecords(
      Origin origin, Columns columns, KnownCountries countries, ActorRegistry registry) {
    this.origin = origin;
    this.countries = countries;
    actors = new UcdpActors(countries, registry);
    references = new UcdpReferences(columns);
    id = columns.field("id");
    typeOfViolence = columns.field("type_of_violence");
    conflict = columns.field("conflict_name");
    sideA = columns.field("side_a");
    sideB = columns.field("side_b");
    wherePrecision = columns.field("where_prec");
    coordinates = columns.field("where_coordinates");
    description = columns.field("where_description");
    adm1 = columns.field("adm_1");
    adm2 = columns.field("adm_2");
    latitude = columns.field("latitude");
    longitude = columns.field("longitude");
    country = columns.field("country");
    countryId = columns.field("country_id");
    datePrecision = columns.field("date_prec");
    start = columns.field("date_start");
    end = columns.field("date_end");
    deathsA = columns.field("deaths_a");
    deathsB = columns.field("deaths_b");
    civilians = columns.field("deaths_civilians");
    best = columns.field("best");
    high = columns.field("high");
    low = columns.field("low");
    gwnoA = columns.field("gwnoa");
    gwnoB = columns.field("gwnob");
  }

  @Override
  public CodedEvent of(Row row) {
    List<Evidence> evidence = new ArrayList<>(6);
    evidence.add(Records.origin(row, origin));
    String own = row.required(id);
    OptionalInt precision = row.number(datePrecision, 1, 5);
    EventDate date = date(row, precision);
    CodedPlace place = place(row, evidence);
    OptionalInt type = row.number(typeOfViolence, 1, 3);
    List<CodedSide> sides = sides(row, type, place.country(), evidence);
    List<Reference> sources = references.of(row);
    Fatalities dead = new Fatalities(count(row, best), count(row, low), count(row, high));
    ConflictEvent event =
        new ConflictEvent(
            ConflictEvent.Role.MAIN,
            origin,
            Optional.empty(),
            Optional.of(date),
            new EventPlace(
                row.optional(description),
                List.of(),
                place.latitude(),
                place.longitude(),
                EventPlace.Nearness.AT),
            row.optional(conflict),
            Optional.empty(),
            Records.plain(sides),
            killed(row, civilians),
            Toll.UNKNOWN,
            dead,
            List.of(),
            sources,
            List.of(),
            List.of(),
            evidence,
            List.of(),
            List.of());
    return new CodedEvent(
        own,
        event,
        place,
        Optional.empty(),
        Optional.empty(),
        sides,
        UcdpActors.columns(sides),
        false,
        timePrecision(precision),
        dead.best(),
        UcdpReferences.publishers(sources),
        Optional.empty(),
        "",
        OptionalLong.empty(),
        evidence);
  }

  private EventDate date(Row row, OptionalInt precision) {
    LocalDate first = day(row, start);
    LocalDate last = row.text(end).isBlank() ? first : day(row, end);
    EventDate.Precision exact =
        switch (precision.orElse(first.equals(last) ? 1 : 2)) {
          case 1 -> first.equals(last) ? EventDate.Precision.DAY : EventDate.Precision.RANGE;
          case 2, 3 -> EventDate.Precision.RANGE;
          case 4 -> EventDate.Precision.MONTH;
          default -> EventDate.Precision.YEAR;
        };
    return new EventDate(first, last, exact, Optional.empty());
  }

  private static LocalDate day(Row row, int column) {
    Optional<LocalDate> day = Days.of(row.required(column));
    if (day.isEmpty()) {
      throw row.wrong(column, "a date such as 2017-11-24");
    }
    return day.get();
  }

  private static OptionalInt timePrecision(OptionalInt precision) {
    return precision.isEmpty() ? precision : OptionalInt.of((precision.getAsInt() + 2) / 2);
  }

  private CodedPlace place(Row row, List<Evidence> evidence) {
    OptionalDouble north = row.degrees(latitude, POLE);
    OptionalDouble east = row.degrees(longitude, DATE_LINE);
    if (north.isPresent() != east.isPresent()) {
      throw row.half(latitude, longitude);
    }
    boolean point = north.isPresent();
    OptionalInt precision = row.number(wherePrecision, 1, 7);
    Optional<Country> where =
        countries.ucdp(row.text(country), row.number(countryId, -1, LARGEST_GWNO));
    if (where.isPresent() && !where.get().iso3().isEmpty()) {
      evidence.add(
          new Evidence.Inferred(FieldPath.PLACE_ISO3, "UCDP's number or name of the country"));
    }
    return new CodedPlace(
        row.optional(coordinates),
        row.optional(adm1),
        row.optional(adm2),
        Optional.empty(),
        where,
        north,
        east,
        precision.isPresent() ? Optional.of(Math.min(precision.getAsInt(), 3)) : Optional.empty(),
        point ? Optional.of(CodedPlace.From.ARTICLE) : Optional.empty(),
        point ? Records.doubts(north.getAsDouble(), east.getAsDouble()) : List.of());
  }

  private List<CodedSide> sides(
      Row row, OptionalInt type, Optional<Country> where, List<Evidence> evidence) {
    List<CodedSide> sides = new ArrayList<>(2);
    actors.add(
        sides,
        row.text(sideA),
        row.number(gwnoA, -1, LARGEST_GWNO),
        killed(row, deathsA),
        new UcdpActors.Setting(type, where),
        evidence);
    actors.add(
        sides,
        row.text(sideB),
        row.number(gwnoB, -1, LARGEST_GWNO),
        killed(row, deathsB),
        new UcdpActors.Setting(type, where),
        evidence);
    return sides;
  }

  private static OptionalInt count(Row row, int column) {
    return row.number(column, 0, Integer.MAX_VALUE);
  }

  private static Toll killed(Row row, int column) {
    OptionalInt dead = count(row, column);
    return dead.isPresent()
        ? Toll.UNKNOWN.with(Harm.KILLED, Range.exactly(dead.getAsInt()))
        : Toll.UNKNOWN;
  }
}
