package org.skirmish.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.world.Countries;

/**
 * Guesses what the columns of a table stand for: by their names, and only where the values agree;
 * then dates and texts by their values alone. No field is given twice.
 */
final class Guesses {

  /** A text is longer than other cells, in UTF-16 units. */
  private static final int LONG_TEXT = 60;

  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private final Countries countries;
  private final Set<String> taken = new HashSet<>();

  private Guesses(Countries countries) {
    this.countries = countries;
  }

  /** A field and why. */
  private record Found(Optional<String> field, String why) {}

  /**
   * The guesses, in the order of the columns.
   *
   * @param samples of each column the values that were looked at, without empty ones
   */
  static List<ColumnGuess> of(List<String> names, List<List<String>> samples, Countries countries) {
    Guesses guesses = new Guesses(countries);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      found.add(guesses.byName(names.get(i), samples.get(i)));
    }
    for (int i = 0; i < names.size(); i++) {
      if (found.get(i).field().isEmpty() && found.get(i).why().isEmpty()) {
        found.set(i, guesses.byValues(samples.get(i)));
      }
    }
    List<ColumnGuess> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String example = samples.get(i).isEmpty() ? "" : samples.get(i).get(0);
      all.add(new ColumnGuess(names.get(i), found.get(i).field(), found.get(i).why(), example));
    }
    return all;
  }

  private Found byName(String name, List<String> values) {
    Optional<String> field = FieldNames.field(name);
    if (field.isEmpty()) {
      return new Found(field, "");
    }
    if (values.isEmpty()) {
      return new Found(Optional.empty(), "it is empty");
    }
    if (field.get().equals("event_date")) {
      return date(values, "its name");
    }
    Optional<String> against = against(field.get(), values);
    if (against.isPresent()) {
      return new Found(Optional.empty(), "its name says " + field.get() + ", but " + against.get());
    }
    return taken.add(field.get())
        ? new Found(field, "its name")
        : new Found(Optional.empty(), "another column stands for " + field.get());
  }

  /** What of the values speaks against a field of numbers. */
  private static Optional<String> against(String field, List<String> values) {
    double most =
        switch (field) {
          case "latitude" -> POLE;
          case "longitude" -> DATE_LINE;
          case "month" -> 12;
          case "day" -> 31;
          case "fatalities", "wounded", "year", "timestamp" -> Long.MAX_VALUE;
          case "iso" -> 999;
          default -> Double.NaN;
        };
    if (Double.isNaN(most)) {
      return Optional.empty();
    }
    for (String value : values) {
      Optional<Double> number = number(value);
      if (number.isEmpty() || Math.abs(number.get()) > most) {
        return Optional.of("\"" + BadCell.shortened(value) + "\" is none");
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> number(String value) {
    try {
      return Optional.of(Double.parseDouble(value.strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return Shape.isFigure(value) && value.indexOf(',') > 0
          ? number(value.replace(",", ""))
          : Optional.empty();
    }
  }

  private Found byValues(List<String> values) {
    if (!values.isEmpty() && !taken.contains("event_date")) {
      Found date = date(values, "its values");
      if (date.field().isPresent()) {
        return date;
      }
    }
    if (areCountries(values) && taken.add("country")) {
      return new Found(Optional.of("country"), "its values are countries");
    }
    long length = 0;
    for (String value : values) {
      length += value.length();
    }
    boolean text = !values.isEmpty() && length / values.size() >= LONG_TEXT;
    return text && taken.add(FieldNames.NOTES)
        ? new Found(Optional.of(FieldNames.NOTES), "its values are texts")
        : new Found(Optional.empty(), "nothing tells what it is");
  }

  private boolean areCountries(List<String> values) {
    for (String value : values) {
      if (countries.byName(value).isEmpty()) {
        return false;
      }
    }
    return !values.isEmpty();
  }

  /** The form in which all values are dates. */
  private Found date(List<String> values, String sign) {
    boolean years = isAll(values, Days.Order.YEAR);
    boolean days = isAll(values, Days.Order.DAY);
    boolean months = isAll(values, Days.Order.MONTH);
    if (values.isEmpty() || !days && !months) {
      return new Found(Optional.empty(), sign + " may be a date's, but its values are no dates");
    }
    if (!years && days && months) {
      return new Found(
          Optional.empty(),
          "its dates may have the day or the month first: map it to event_date_dmy or"
              + " event_date_mdy");
    }
    String field = years ? "event_date" : days ? "event_date_dmy" : "event_date_mdy";
    String order = years ? "" : days ? ", with the day first" : ", with the month first";
    for (String other : new String[] {"event_date", "event_date_dmy", "event_date_mdy"}) {
      if (taken.contains(other)) {
        return new Found(Optional.empty(), "another column stands for " + other);
      }
    }
    taken.add(field);
    taken.add("event_date");
    return new Found(Optional.of(field), sign + ", and its values are dates" + order);
  }

  private static boolean isAll(List<String> values, Days.Order order) {
    for (String value : values) {
      if (Days.of(value, OptionalInt.empty(), order).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
