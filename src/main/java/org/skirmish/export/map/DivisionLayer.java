package org.skirmish.export.map;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.EventType;
import org.skirmish.export.table.EventCount;
import org.skirmish.world.Borders;
import org.skirmish.world.Country;
import org.skirmish.world.World;
import org.skirmish.world.place.CodedDivisions;
import org.skirmish.world.place.spelling.NameKeys;

/**
 * The layer {@code divisions} of the GeoPackage: the first-level divisions in which there were
 * events, with their outlines, how many events of which type and month, and how many dead. Events
 * whose division is not known, or of which the map has no outline, stand in rows without one, so
 * that the numbers add up to those of all events.
 */
final class DivisionLayer {

  static final String NAME = "divisions";

  /** With more months than these the columns are years. */
  private static final int MOST_MONTHS = 120;

  /** SQLite's limit of columns is 2,000. */
  private static final int MOST_YEARS = 1000;

  private static final int WGS_84 = 4326;

  private final Borders borders = World.load().gazetteer().borders();
  private final Map<Key, Division> divisions = new HashMap<>();
  private final Set<LocalDate> months = new HashSet<>();
  private final Envelope extent = new Envelope();

  /**
   * What is counted together.
   *
   * @param isOutline whether the name is that of an outline, and not what events call a division
   */
  private record Key(String country, boolean isOutline, String name) {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::country).thenComparing(Key::isOutline).thenComparing(Key::name);
  }

  private static final class Division {
    private final Optional<Country> country;
    private final Optional<String> outline;
    private final Map<String, Long> names = new TreeMap<>();
    private final EventCount all = new EventCount();
    private final Map<EventType, Long> types = new EnumMap<>(EventType.class);
    private final Map<LocalDate, Long> months = new HashMap<>();

    Division(Optional<Country> country, Optional<String> outline) {
      this.country = country;
      this.outline = outline;
    }

    /** What its events call it; most of them, where they do not agree. */
    String name() {
      return names.entrySet().stream()
          .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }

  void add(CheckedEvent event) {
    CodedPlace place = event.coded().place();
    Optional<String> outline = outlineOf(place);
    Key key =
        new Key(
            place.country().map(Country::name).orElse(""),
            outline.isPresent(),
            outline.or(place::admin1).orElse(""));
    Division division =
        divisions.computeIfAbsent(key, one -> new Division(place.country(), outline));
    place.admin1().ifPresent(name -> division.names.merge(name, 1L, Long::sum));
    division.all.add(event);
    event.coded().eventType().ifPresent(type -> division.types.merge(type, 1L, Long::sum));
    Optional<LocalDate> month =
        event.coded().event().date().map(date -> date.start().withDayOfMonth(1));
    if (month.isPresent()) {
      months.add(month.get());
      division.months.merge(month.get(), 1L, Long::sum);
    }
  }

  /**
   * The name of the outline in which an event lies. Divisions are not called on maps as coders call
   * them, so the point goes before the name; a whole country's point tells no division.
   */
  private Optional<String> outlineOf(CodedPlace place) {
    if (place.country().isEmpty() || place.admin1().isEmpty()) {
      return Optional.empty();
    }
    Country country = place.country().get();
    if (place.latitude().isPresent() && place.longitude().isPresent()) {
      Optional<String> around =
          borders.divisionAt(
              country, place.latitude().getAsDouble(), place.longitude().getAsDouble());
      if (around.isPresent()) {
        return around;
      }
    }
    for (String name : borders.divisions(country)) {
      if (NameKeys.bare(name).equals(NameKeys.bare(place.admin1().get()))
          || CodedDivisions.name(country, name).equals(place.admin1())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Makes the table and enters it among the layers. */
  void write(Connection database, GeoPackageContents contents, String attribution)
      throws SQLException {
    List<String> periods = periods();
    StringBuilder create = new StringBuilder("CREATE TABLE ").append(NAME);
    create.append(" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON");
    create.append(", country TEXT, admin1 TEXT");
    List<String> numbers = new ArrayList<>(List.of("events"));
    numbers.addAll(List.of("fatalities", "fatalities_low", "fatalities_high"));
    for (EventType type : EventType.values()) {
      numbers.add(column(type));
    }
    numbers.addAll(periods);
    numbers.forEach(number -> create.append(", \"").append(number).append("\" INTEGER"));
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(create.append(')').toString());
    }
    String values = String.join(", ", Collections.nCopies(3 + numbers.size(), "?"));
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO " + NAME + " VALUES (NULL, " + values + ")")) {
      for (Division division : sorted()) {
        insert(insert, division, periods);
      }
    }
    contents.polygons(
        NAME,
        "First-level divisions with their events, by type and by "
            + (isByMonth() ? "month" : "year")
            + ". Outlines: Natural Earth. "
            + attribution,
        extent);
    contents.style(NAME, DivisionStyle.qml(most()), "Colour by number of events.");
  }

  private Collection<Division> sorted() {
    Map<Key, Division> sorted = new TreeMap<>(Key.ORDER);
    sorted.putAll(divisions);
    return sorted.values();
  }

  private void insert(PreparedStatement insert, Division division, List<String> periods)
      throws SQLException {
    int place = 1;
    byte[] outline = outline(division);
    if (outline == null) {
      insert.setNull(place++, Types.NULL);
    } else {
      insert.setBytes(place++, outline);
    }
    insert.setString(place++, division.country.map(Country::name).orElse(null));
    insert.setString(place++, division.name());
    insert.setLong(place++, division.all.events());
    insert.setLong(place++, division.all.fatalities());
    insert.setLong(place++, division.all.low());
    insert.setLong(place++, division.all.high());
    for (EventType type : EventType.values()) {
      insert.setLong(place++, division.types.getOrDefault(type, 0L));
    }
    Map<String, Long> counts = new TreeMap<>();
    division.months.forEach((month, count) -> counts.merge(period(month), count, Long::sum));
    for (String period : periods) {
      insert.setLong(place++, counts.getOrDefault(period, 0L));
    }
    insert.executeUpdate();
  }

  /** A header with the box around it, and well-known binary; null without an outline. */
  private byte[] outline(Division division) {
    if (division.outline.isEmpty()) {
      return null;
    }
    Optional<MultiPolygon> known = borders.outline(division.country.get(), division.outline.get());
    Envelope box = known.get().getEnvelopeInternal();
    extent.expandToInclude(box);
    byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(known.get());
    byte littleEndianWithBox = 1 | 1 << 1;
    return ByteBuffer.allocate(8 + 4 * Double.BYTES + binary.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(littleEndianWithBox)
        .putInt(WGS_84)
        .putDouble(box.getMinX())
        .putDouble(box.getMaxX())
        .putDouble(box.getMinY())
        .putDouble(box.getMaxY())
        .put(binary)
        .array();
  }

  private long most() {
    return divisions.values().stream().mapToLong(one -> one.all.events()).max().orElse(0);
  }

  private boolean isByMonth() {
    return months.size() <= MOST_MONTHS;
  }

  private List<String> periods() {
    Set<String> periods = new LinkedHashSet<>();
    for (LocalDate month : new TreeSet<>(months)) {
      String period = period(month);
      if (periods.size() < MOST_YEARS) {
        periods.add(period);
      }
    }
    return List.copyOf(periods);
  }

  /** "month_2017_11" or "year_2017". */
  private String period(LocalDate month) {
    return isByMonth()
        ? "month_" + YearMonth.from(month).toString().replace('-', '_')
        : "year_" + month.getYear();
  }

  /** "violence_against_civilians". */
  private static String column(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
