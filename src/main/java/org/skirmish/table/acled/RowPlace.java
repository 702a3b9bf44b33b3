package org.skirmish.table.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventPlace;
import org.skirmish.table.Columns;
import org.skirmish.table.KnownCountries;
import org.skirmish.table.Records;
import org.skirmish.table.Row;
import org.skirmish.world.Country;

/** The place of a row. */
final class RowPlace {

  private static final int PRECISIONS = 3;
  private static final int LARGEST_ISO = 999;
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  /** The GTD's specificity from which on a point stands for a division, and for nothing. */
  private static final int DIVISION = 4;

  private static final int NOWHERE = 5;

  private final KnownCountries countries;
  private final int iso;
  private final int region;
  private final int country;
  private final int admin1;
  private final int admin2;
  private final int admin3;
  private final int location;
  private final int latitude;
  private final int longitude;
  private final int geoPrecision;
  private final int specificity;

  RowPlace(Columns columns, KnownCountries countries) {
    this.countries = countries;
    iso = columns.field("iso");
    region = columns.field("region");
    country = columns.field("country");
    admin1 = columns.field("admin1");
    admin2 = columns.field("admin2");
    admin3 = columns.field("admin3");
    location = columns.field("location");
    latitude = columns.field("latitude");
    longitude = columns.field("longitude");
    geoPrecision = columns.field("geo_precision");
    specificity = columns.field("specificity");
  }

  /**
   * The place.
   *
   * @throws org.skirmish.table.BadCell if a number of it cannot be read
   */
  CodedPlace of(Row row) {
    OptionalDouble north = row.degrees(latitude, POLE);
    OptionalDouble east = row.degrees(longitude, DATE_LINE);
    if (north.isPresent() != east.isPresent()) {
      throw row.half(latitude, longitude);
    }
    OptionalInt precision = precision(row);
    boolean point = north.isPresent() && precision.orElse(0) <= PRECISIONS;
    return new CodedPlace(
        row.optional(location),
        row.optional(admin1),
        row.optional(admin2),
        row.optional(admin3),
        country(row),
        point ? north : OptionalDouble.empty(),
        point ? east : OptionalDouble.empty(),
        precision.isPresent() && precision.getAsInt() <= PRECISIONS
            ? Optional.of(precision.getAsInt())
            : Optional.empty(),
        point ? Optional.of(CodedPlace.From.ARTICLE) : Optional.empty(),
        point ? Records.doubts(north.getAsDouble(), east.getAsDouble()) : List.of());
  }

  private Optional<Country> country(Row row) {
    OptionalInt number = row.number(iso, 0, LARGEST_ISO);
    return row.has(iso) || row.has(region)
        ? countries.acled(row.text(country), number, row.text(region))
        : countries.named(row.text(country));
  }

  /** The GTD's specificity, 1 the town itself to 4 the centre of a division, as ACLED's three. */
  private OptionalInt precision(Row row) {
    OptionalInt specific = row.number(specificity, 1, NOWHERE);
    if (specific.isEmpty()) {
      return row.number(geoPrecision, 1, PRECISIONS);
    }
    int value = specific.getAsInt();
    return OptionalInt.of(value >= DIVISION ? value - 1 : Math.min(value, 2));
  }

  /** The place as the row has it, in the form that articles give. */
  EventPlace written(Row row, CodedPlace place) {
    List<String> within = new ArrayList<>(4);
    for (int column : new int[] {admin3, admin2, admin1, country}) {
      if (!row.text(column).isEmpty()) {
        within.add(row.text(column));
      }
    }
    return new EventPlace(
        place.location(), within, place.latitude(), place.longitude(), EventPlace.Nearness.AT);
  }
}
