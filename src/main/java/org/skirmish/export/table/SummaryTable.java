package org.skirmish.export.table;

import static org.skirmish.export.table.Column.Type.DATE;
import static org.skirmish.export.table.Column.Type.INTEGER;
import static org.skirmish.export.table.Column.Type.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.EventType;
import org.skirmish.world.Country;

/** Events and dead by division, month and type: what people draw first. */
public final class SummaryTable {

  public static final Table<Row> TABLE =
      new Table<>(
          "summary",
          "One row a first-level division, month and event type in which there were events.",
          List.of(
              column("country", TEXT, "Country; empty where it is not known."),
              column("admin1", TEXT, "First-level division; empty where it is not known."),
              column(
                  "month",
                  DATE,
                  "First day of the month in which the events began; empty for events without a"
                      + " date. 1 BC is year 0000."),
              column("event_type", TEXT, "Event type; empty where it could not be told."),
              column("events", INTEGER, "How many events."),
              column(
                  "fatalities",
                  INTEGER,
                  "The dead in them by the column fatalities; events without a figure add none."),
              column("fatalities_low", INTEGER, "The least that the articles tell of."),
              column("fatalities_high", INTEGER, "The most that the articles tell of.")),
          Counting::new);

  /**
   * What is counted together.
   *
   * @param start first day of the month
   */
  private record Key(String country, String admin1, LocalDate start, String type) {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::country)
            .thenComparing(Key::admin1)
            .thenComparing(Key::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Key::type);

    static Key of(CodedEvent event) {
      return new Key(
          event.place().country().map(Country::name).orElse(""),
          event.place().admin1().orElse(""),
          event.event().date().map(date -> date.start().withDayOfMonth(1)).orElse(null),
          event.eventType().map(EventType::label).orElse(""));
    }

    Row row(EventCount count) {
      return new Row(country, admin1, start, type, count);
    }
  }

  /**
   * One row.
   *
   * @param country empty where it is not known, as are the texts that follow
   * @param month its first day, or null for events without a date
   */
  public record Row(
      String country, String admin1, LocalDate month, String eventType, EventCount count) {}

  private SummaryTable() {}

  private static Column<Row> column(String name, Column.Type type, String description) {
    return new Column<>(name, type, description, row -> cell(name, row));
  }

  private static Object cell(String column, Row row) {
    return switch (column) {
      case "country" -> filled(row.country());
      case "admin1" -> filled(row.admin1());
      case "month" -> row.month();
      case "event_type" -> filled(row.eventType());
      case "events" -> row.count().events();
      case "fatalities" -> row.count().fatalities();
      case "fatalities_low" -> row.count().low();
      case "fatalities_high" -> row.count().high();
      default -> throw new IllegalArgumentException("the summary has no column " + column);
    };
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static final class Counting implements Rows<Row> {

    private final Map<Key, EventCount> counts = new HashMap<>();

    @Override
    public List<Row> of(CheckedEvent event) {
      counts.computeIfAbsent(Key.of(event.coded()), key -> new EventCount()).add(event);
      return List.of();
    }

    @Override
    public List<Row> atEnd() {
      List<Row> rows = new ArrayList<>();
      counts.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(Key.ORDER))
          .forEach(entry -> rows.add(entry.getKey().row(entry.getValue())));
      return rows;
    }
  }
}
