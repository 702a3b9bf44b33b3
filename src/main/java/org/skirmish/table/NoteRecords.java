package org.skirmish.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skirmish.article.NoteFile;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Given;
import org.skirmish.source.Context.Giver;
import org.skirmish.source.Document;

/** Makes an incident note of a row: its text, and what the other cells know of it. */
final class NoteRecords {

  private final String file;
  private final int notes;
  private final int id;
  private final int date;
  private final int dayFirst;
  private final int monthFirst;
  private final int year;
  private final int month;
  private final int day;
  private final int country;
  private final int source;
  private final int title;
  private final int url;
  private final int published;

  NoteRecords(String file, Columns columns) {
    this.file = file;
    notes = columns.field(FieldNames.NOTES);
    id = columns.field("event_id_cnty");
    date = columns.field("event_date");
    dayFirst = columns.field("event_date_dmy");
    monthFirst = columns.field("event_date_mdy");
    year = columns.field("year");
    month = columns.field("month");
    day = columns.field("day");
    country = columns.field("country");
    source = columns.field("source");
    title = columns.field("title");
    url = columns.field("url");
    published = columns.field("published");
  }

  /**
   * The note, named after its file and its identifier or its line.
   *
   * @throws BadCell if there is no text
   */
  Document of(Row row) {
    String text = row.required(notes).replace('\n', ' ').strip();
    String name = row.text(id).isBlank() ? row.where().replace(' ', '-') : row.text(id).strip();
    return new Document(file + "#" + name, NoteFile.FORMAT, text, context(row));
  }

  private Context context(Row row) {
    List<String> unread = new ArrayList<>();
    Optional<LocalDate> known =
        day(row, date, Days.Order.YEAR, unread)
            .or(() -> day(row, dayFirst, Days.Order.DAY, unread))
            .or(() -> day(row, monthFirst, Days.Order.MONTH, unread))
            .or(() -> dayInParts(row));
    Optional<LocalDate> issued = day(row, published, Days.Order.YEAR, unread);
    return new Context(
        row.optional(country).map(name -> new Given<>(name, Giver.NOTE)),
        issued.map(value -> new Given<>(value, Giver.NOTE)),
        known.map(value -> new Given<>(value, Giver.NOTE)),
        row.optional(source),
        row.optional(url),
        row.optional(title),
        unread);
  }

  /** A day whose year, month and day stand in columns of their own, where all three are known. */
  private Optional<LocalDate> dayInParts(Row row) {
    try {
      OptionalInt ofYear = row.number(year, 1, Short.MAX_VALUE);
      OptionalInt ofMonth = row.number(month, 1, 12);
      OptionalInt ofDay = row.number(day, 1, 31);
      return ofYear.isPresent() && ofMonth.isPresent() && ofDay.isPresent()
          ? Optional.of(LocalDate.of(ofYear.getAsInt(), ofMonth.getAsInt(), ofDay.getAsInt()))
          : Optional.empty();
    } catch (BadCell | DateTimeException e) {
      // Some tables have 0 for a day that is not known.
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day(Row row, int column, Days.Order order, List<String> unread) {
    String cell = row.text(column);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    OptionalInt beside = OptionalInt.empty();
    try {
      beside = row.number(year, 1, Short.MAX_VALUE);
    } catch (BadCell e) {
      unread.add(e.getMessage());
    }
    Optional<Days.Found> found = Days.of(cell, beside, order);
    if (found.isEmpty() || found.get().guessed()) {
      unread.add(
          "“"
              + BadCell.shortened(cell)
              + "” under "
              + row.columns().name(column)
              + " is not a date that can be read in one way");
      return Optional.empty();
    }
    return Optional.of(found.get().day());
  }
}
