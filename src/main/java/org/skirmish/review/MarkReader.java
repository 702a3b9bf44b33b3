package org.skirmish.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.skirmish.coding.SubEventType;
import org.skirmish.review.Mark.Correction;
import org.skirmish.table.BadCell;
import org.skirmish.table.Columns;
import org.skirmish.table.Row;
import org.skirmish.world.Countries;
import org.skirmish.world.Country;

/** Reads one line of a file of corrections. */
final class MarkReader {

  private static final double POLE = 90;
  private static final double DATE_LINE = 180;
  private static final int LONGEST_NAME = 300;

  private final Countries countries;
  private final int verdict;
  private final int field;
  private final int read;
  private final int corrected;
  private final int note;
  private final int reviewed;

  MarkReader(Columns columns, Countries countries) {
    this.countries = countries;
    verdict = columns.field("verdict");
    field = columns.field("field");
    read = columns.field("read");
    corrected = columns.field("corrected");
    note = columns.field("note");
    reviewed = columns.field("reviewed");
  }

  /**
   * What the line says.
   *
   * @throws BadCell if it cannot be used
   */
  Mark of(Row row, int line) {
    Verdict said =
        Verdict.of(row.required(verdict))
            .orElseThrow(() -> row.wrong(verdict, "right, wrong or corrected"));
    Optional<Correction> correction = Optional.empty();
    if (!row.text(field).isBlank()) {
      if (said != Verdict.CORRECTED) {
        throw new BadCell(
            "the verdict "
                + said.key()
                + " is on a whole row, and field is \""
                + BadCell.shortened(row.text(field))
                + "\": empty field, or write corrected as the verdict");
      }
      correction = Optional.of(correction(row));
    } else if (!row.text(corrected).isBlank()) {
      throw new BadCell("field is empty: name the column that is corrected");
    }
    return new Mark(
        line,
        said,
        correction,
        PlainWords.of(row.text(note), PlainWords.REMARK),
        PlainWords.of(row.text(reviewed), PlainWords.SHORT));
  }

  private Correction correction(Row row) {
    ReviewedField of =
        ReviewedField.of(row.text(field))
            .orElseThrow(
                () ->
                    row.wrong(
                        field,
                        "a column that can be corrected (event_date, end_date, location, admin1,"
                            + " country, latitude, longitude, sub_event_type, actor1, actor2,"
                            + " fatalities)"));
    Optional<String> seen = row.has(read) ? Optional.of(row.text(read)) : Optional.empty();
    return new Correction(of, seen, value(of, row));
  }

  private Value value(ReviewedField of, Row row) {
    String cell = row.text(corrected).strip();
    return switch (of) {
      case EVENT_DATE, END_DATE -> new Value.Day(day(cell, row));
      case LOCATION, ADMIN1, ACTOR1, ACTOR2 -> new Value.Name(name(cell));
      case COUNTRY -> new Value.State(country(cell, row));
      case LATITUDE -> new Value.Degrees(degrees(row, POLE));
      case LONGITUDE -> new Value.Degrees(degrees(row, DATE_LINE));
      case SUB_EVENT_TYPE -> new Value.Type(type(cell, row));
      case FATALITIES -> new Value.Number(number(row));
    };
  }

  private Optional<LocalDate> day(String cell, Row row) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = WrittenDay.of(cell);
    if (day.isEmpty()) {
      throw row.wrong(corrected, "a date as YYYY-MM-DD");
    }
    return day;
  }

  private static Optional<String> name(String cell) {
    String name = PlainWords.of(cell, Integer.MAX_VALUE);
    if (name.length() > LONGEST_NAME) {
      throw new BadCell(
          "corrected has "
              + name.length()
              + " characters, more than a name has ("
              + LONGEST_NAME
              + "): shorten it, and put the rest into note");
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private Optional<Country> country(String cell, Row row) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Country> country = countries.byNameOrCode(cell);
    if (country.isEmpty()) {
      throw row.wrong(corrected, "a country's name or ISO 3166-1 code");
    }
    return country;
  }

  private Optional<SubEventType> type(String cell, Row row) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    for (SubEventType type : SubEventType.values()) {
      if (type.label().equalsIgnoreCase(cell)) {
        return Optional.of(type);
      }
    }
    throw row.wrong(corrected, "a sub-event type of ACLED's, such as Armed clash");
  }

  private OptionalDouble degrees(Row row, double most) {
    return row.degrees(corrected, most);
  }

  private OptionalInt number(Row row) {
    return row.number(corrected, 0, Integer.MAX_VALUE);
  }
}
