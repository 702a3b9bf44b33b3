package org.skirmish.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.skirmish.coding.SubEventType;
import org.skirmish.world.Country;

/** What a reviewer says that a field holds; empty where nothing is known. */
public sealed interface Value {

  /** As the table of events has it; the empty text where nothing is known. */
  String text();

  /** A day. */
  record Day(Optional<LocalDate> day) implements Value {
    @Override
    public String text() {
      return day.map(LocalDate::toString).orElse("");
    }
  }

  /** A place or an actor. */
  record Name(Optional<String> name) implements Value {
    @Override
    public String text() {
      return name.orElse("");
    }
  }

  /** A country of today. */
  record State(Optional<Country> country) implements Value {
    @Override
    public String text() {
      return country.map(Country::name).orElse("");
    }
  }

  /** Degrees of latitude or longitude. */
  record Degrees(OptionalDouble degrees) implements Value {
    @Override
    public String text() {
      return degrees.isPresent() ? text(degrees.getAsDouble()) : "";
    }

    static String text(double degrees) {
      return BigDecimal.valueOf(degrees).toPlainString();
    }
  }

  /** ACLED's sub-event type. */
  record Type(Optional<SubEventType> type) implements Value {
    @Override
    public String text() {
      return type.map(SubEventType::label).orElse("");
    }
  }

  /** How many people. */
  record Number(OptionalInt number) implements Value {
    @Override
    public String text() {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
  }
}
