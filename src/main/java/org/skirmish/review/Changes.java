package org.skirmish.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.skirmish.coding.SubEventType;
import org.skirmish.world.Country;

/** The values that a reviewer gives an event, by their fields. */
public final class Changes {

  private final Map<ReviewedField, Value> values = new EnumMap<>(ReviewedField.class);

  Changes(List<Mark> marks) {
    for (Mark mark : marks) {
      mark.field().ifPresent(one -> values.put(one.field(), one.value()));
    }
  }

  public Set<ReviewedField> fields() {
    return values.keySet();
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether the reviewer gives this field a value, if only that none is known. */
  public boolean has(ReviewedField field) {
    return values.containsKey(field);
  }

  /** The value as the table of events has it. */
  public String text(ReviewedField field) {
    return values.get(field).text();
  }

  /** A day that is given; to be asked only of a field that {@link #has} one. */
  public Optional<LocalDate> day(ReviewedField field) {
    return ((Value.Day) values.get(field)).day();
  }

  public Optional<String> name(ReviewedField field) {
    return ((Value.Name) values.get(field)).name();
  }

  public Optional<Country> country() {
    return ((Value.State) values.get(ReviewedField.COUNTRY)).country();
  }

  public OptionalDouble degrees(ReviewedField field) {
    return ((Value.Degrees) values.get(field)).degrees();
  }

  public Optional<SubEventType> type() {
    return ((Value.Type) values.get(ReviewedField.SUB_EVENT_TYPE)).type();
  }

  public OptionalInt fatalities() {
    return ((Value.Number) values.get(ReviewedField.FATALITIES)).number();
  }

  /** Without a value that cannot be put in. */
  public void drop(ReviewedField field) {
    values.remove(field);
  }
}
