package org.skirmish.export.ucdp;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.export.table.AcledCells;
import org.skirmish.world.Country;

/** The cells of {@link UcdpColumns}; one switch for the reason that {@link AcledCells} gives. */
final class UcdpCells {

  /** UCDP counts a dyad's or an actor's year as active from so many deaths on. */
  private static final int ACTIVE = 25;

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private CodedEvent row;
  private UcdpDyad rowDyad;
  private UcdpDeaths rowDeaths;

  /** Takes in the event of a row; its sides and dead stand in fifteen of the columns. */
  private void take(CodedEvent event) {
    if (row != event) {
      row = event;
      rowDyad = UcdpDyad.of(event);
      rowDeaths = UcdpDeaths.of(event, rowDyad);
    }
  }

  /** The value of an event in the column of that name; {@code null} for an empty cell. */
  Object of(String column, CheckedEvent checked) {
    CodedEvent event = checked.coded();
    take(event);
    return switch (column) {
      case "id", "relid" -> event.id();
      case "year", "date_prec", "date_start", "date_end" -> date(column, event.event().date());
      case "code_status" -> isClear(checked) ? "Clear" : null;
      case "type_of_violence", "conflict_name", "dyad_name", "side_a", "side_b", "gwnoa", "gwnob" ->
          dyad(column, event);
      case "active_year",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low" ->
          deaths(column);
      case "number_of_sources" -> UcdpSources.number(event.event().sources());
      case "source_article" -> UcdpSources.articles(event.event().sources());
      case "source_office", "source_date", "source_headline" ->
          UcdpSources.inStep(column, event.event().sources());
      case "source_original" -> UcdpSources.original(event);
      case "where_description" -> UcdpPlace.description(event.event().place());
      case "event_clarity" -> isClearlyTold(event) ? 1 : 2;
      case "conflict_dset_id",
          "conflict_new_id",
          "dyad_dset_id",
          "dyad_new_id",
          "side_a_dset_id",
          "side_a_new_id",
          "side_b_dset_id",
          "side_b_new_id" ->
          null;
      default -> place(column, event.place());
    };
  }

  private static Object place(String column, CodedPlace place) {
    return switch (column) {
      case "where_prec" -> UcdpPlace.precision(place);
      case "where_coordinates" -> UcdpPlace.coordinatesOf(place);
      case "adm_1" -> orNull(place.admin1());
      case "adm_2" -> orNull(place.admin2());
      case "latitude" -> orNull(place.latitude());
      case "longitude" -> orNull(place.longitude());
      case "geom_wkt" -> UcdpPlace.wkt(place.latitude(), place.longitude());
      case "priogrid_gid" -> UcdpPlace.priogrid(place.latitude(), place.longitude());
      case "country", "country_id", "region" -> country(column, place.country());
      default -> throw new IllegalArgumentException("UCDP GED has no column " + column);
    };
  }

  private static Object country(String column, Optional<Country> country) {
    if (country.isEmpty()) {
      return null;
    }
    return switch (column) {
      case "country" -> UcdpNames.instance().name(country.get());
      case "country_id" -> orNull(country.get().gwno());
      default -> country.get().ucdpRegion();
    };
  }

  private static Object date(String column, Optional<EventDate> date) {
    if (date.isEmpty()) {
      return null;
    }
    return switch (column) {
      case "year" -> date.get().start().getYear();
      case "date_start" -> date.get().start();
      case "date_end" -> date.get().end();
      default -> precision(date.get());
    };
  }

  /**
   * UCDP's precision of the date, after the codebook's classes: the day, two to six days, a week, a
   * month, and more than that. It does not matter whether the event went on so long or the article
   * leaves open on which of the days it was.
   */
  private static int precision(EventDate date) {
    long days = ChronoUnit.DAYS.between(date.start(), date.end()) + 1;
    if (days <= 1) {
      return 1;
    }
    if (days <= WEEK) {
      return days < WEEK ? 2 : 3;
    }
    return days <= MONTH ? 4 : 5;
  }

  /** UCDP's coders give it to events that leave them nothing to look up. */
  private boolean isClear(CheckedEvent checked) {
    if (rowDyad.type().isEmpty()) {
      return false;
    }
    for (Flag flag : checked.flags()) {
      if (flag.severity() != Flag.Severity.INFO) {
        return false;
      }
    }
    return true;
  }

  /**
   * UCDP tells single events (1) from summaries of several (2). What is told of one day and one
   * place is taken for a single event.
   */
  private static boolean isClearlyTold(CodedEvent event) {
    Optional<EventDate> date = event.event().date();
    boolean day = date.isPresent() && precision(date.get()) == 1;
    Integer where = UcdpPlace.precision(event.place());
    return day && where != null && where <= 2;
  }

  private Object dyad(String column, CodedEvent event) {
    UcdpDyad dyad = rowDyad;
    ConflictEvent told = event.event();
    return switch (column) {
      case "type_of_violence" -> orNull(dyad.type());
      case "conflict_name" -> orNull(dyad.conflict(told.conflict()));
      case "dyad_name" -> orNull(dyad.name());
      case "side_a" -> dyad.a().isPresent() ? dyad.a().get().name() : null;
      case "side_b" -> dyad.b().isPresent() ? dyad.b().get().name() : null;
      case "gwnoa" -> number(dyad.a());
      default -> number(dyad.b());
    };
  }

  private static Integer number(Optional<UcdpParty> party) {
    return party.isPresent() ? orNull(party.get().gwno()) : null;
  }

  private Integer deaths(String column) {
    UcdpDeaths deaths = rowDeaths;
    return switch (column) {
      case "deaths_a" -> orNull(deaths.a());
      case "deaths_b" -> orNull(deaths.b());
      case "deaths_civilians" -> orNull(deaths.civilians());
      case "deaths_unknown" -> orNull(deaths.unknown());
      case "best" -> orNull(deaths.best());
      case "high" -> orNull(deaths.high());
      case "low" -> orNull(deaths.low());
      default -> rowDyad.type().isPresent() && deaths.best().orElse(0) >= ACTIVE ? 1 : null;
    };
  }

  private static Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
