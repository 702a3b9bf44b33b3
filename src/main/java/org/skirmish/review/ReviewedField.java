package org.skirmish.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.EventDate;
import org.skirmish.model.FieldPath;
import org.skirmish.world.Country;

/** The columns of the table of events that a reviewer may correct; what others say follows. */
public enum ReviewedField {
  EVENT_DATE(FieldPath.DATE_START, FieldPath.DATE, FieldPath.DATE_PRECISION),
  END_DATE(FieldPath.DATE_END),
  LOCATION(FieldPath.PLACE_LOCATION),
  ADMIN1(FieldPath.PLACE_ADMIN1),
  COUNTRY(FieldPath.PLACE_COUNTRY, FieldPath.PLACE_ISO3),
  LATITUDE(FieldPath.PLACE_LATITUDE),
  LONGITUDE(FieldPath.PLACE_LONGITUDE),
  SUB_EVENT_TYPE(FieldPath.SUB_EVENT_TYPE, FieldPath.EVENT_TYPE, FieldPath.DISORDER_TYPE),
  ACTOR1(FieldPath.ACTORS),
  ACTOR2(FieldPath.ACTORS),
  FATALITIES(FieldPath.FATALITIES);

  private final List<FieldPath> paths;

  ReviewedField(FieldPath... paths) {
    this.paths = List.of(paths);
  }

  /** Its column's name. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where evidence of it stands, first the value itself; an actor's is with its side. */
  public List<FieldPath> paths() {
    return paths;
  }

  public static Optional<ReviewedField> of(String column) {
    String key = column.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (ReviewedField field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** What an event has in the column, as the table shows it; the empty text for nothing. */
  public String of(CodedEvent event) {
    Optional<EventDate> date = event.event().date();
    return switch (this) {
      case EVENT_DATE -> date.map(days -> days.start().toString()).orElse("");
      case END_DATE -> date.map(days -> days.end().toString()).orElse("");
      case LOCATION -> event.place().location().orElse("");
      case ADMIN1 -> event.place().admin1().orElse("");
      case COUNTRY -> event.place().country().map(Country::name).orElse("");
      case LATITUDE -> new Value.Degrees(event.place().latitude()).text();
      case LONGITUDE -> new Value.Degrees(event.place().longitude()).text();
      case SUB_EVENT_TYPE -> event.subEventType().map(SubEventType::label).orElse("");
      case ACTOR1 -> event.actors().actor1().orElse("");
      case ACTOR2 -> event.actors().actor2().orElse("");
      case FATALITIES -> new Value.Number(event.fatalities()).text();
    };
  }
}
