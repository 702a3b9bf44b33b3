package org.skirmish.export.map;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.event.EventDate;
import org.skirmish.export.EventWriter;
import org.skirmish.export.FormatUnavailableException;
import org.skirmish.export.ResourceText;
import org.skirmish.export.table.ActorTable;
import org.skirmish.export.table.CasualtyTable;
import org.skirmish.export.table.Column;
import org.skirmish.export.table.FlagTable;
import org.skirmish.export.table.SourceTable;
import org.skirmish.export.table.Table;
import org.skirmish.source.scratch.Scratch;
import org.sqlite.SQLiteConfig;

/**
 * {@code events.gpkg}: a GeoPackage 1.3 (OGC 12-128r17), which is an SQLite database, for GIS
 * programs. It has the layers {@code events}, points with a spatial index, and {@code divisions},
 * areas, each with a style that QGIS takes up by itself, and tables without points beside them. An
 * event without a point is a feature without geometry.
 *
 * <p>Evidence is not in it: it would be the largest of the tables, and is no part of a map; {@code
 * events.json} and {@code evidence.csv} have it.
 *
 * <p>The file is for one run to write and for nobody to read before it is whole, so SQLite keeps no
 * journal and waits for no disk. Its clock is not asked: {@code last_change} is the latest
 * timestamp of the events.
 */
public final class GeoPackage implements EventWriter {

  /** What the layer has beside the columns of a map. */
  public static final Column<CheckedEvent> DAYS =
      new Column<>(
          "days",
          Column.Type.TEXT,
          "First and last day as in ISO 8601, also of years that the dates cannot hold; 1 BC is"
              + " year 0000.",
          GeoPackage::days);

  private static final String LAYER = "events";

  /** SQLite's property of that meaning. */
  private static final String LIBRARY_FOLDER = "org.sqlite.tmpdir";

  /** In seconds; no date of a GeoPackage can have that year. */
  private static final long YEAR_10000 = 253_402_300_800L;

  /** What SQLite may keep in memory, in KiB. */
  private static final int CACHE = 32 * 1024;

  private final LayerSystem system;
  private final String attribution;
  private final Path file;
  private final List<Column<CheckedEvent>> columns;
  private final List<GeoPackageTable<?>> tables = new ArrayList<>();
  private final Envelope extent = new Envelope();
  private final DivisionLayer divisions = new DivisionLayer();
  private SpatialIndex index;

  /** Where the event that is being written lies in the layer's system; null if nowhere. */
  private Coordinate point;

  private long fid;
  private long latest;
  private Connection database;

  /**
   * Held, so that it stays silent: what cannot be loaded is told in one sentence, and not by the
   * stack traces of SQLite's library.
   */
  private Logger library;

  /**
   * @param columns of the layer
   * @param system of its points; an event that lies where the system does not reach has no geometry
   * @param attribution whose data it holds
   * @param file an empty file
   */
  public GeoPackage(
      List<Column<CheckedEvent>> columns, LayerSystem system, String attribution, Path file) {
    this.columns = columns;
    this.system = system;
    this.attribution = attribution;
    this.file = file;
  }

  @Override
  public void begin() throws IOException {
    // Here and not in the constructor: this runs on the writer's own thread.
    addTables();
    database = open();
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(ResourceText.of(GeoPackage.class, "geopackage-start.sql"));
      for (GeoPackageTable<?> table : tables) {
        table.begin(database);
      }
      index =
          new SpatialIndex(
              database,
              "rtree_events_geom",
              system.isProjected() ? SpatialIndex.OF_METRES : SpatialIndex.OF_DEGREES);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void write(CheckedEvent event) throws IOException {
    long timestamp = event.coded().timestamp().orElse(0);
    if (timestamp < YEAR_10000) {
      latest = Math.max(latest, timestamp);
    }
    try {
      point = point(event.coded().place());
      for (GeoPackageTable<?> table : tables) {
        table.write(event);
      }
      divisions.add(event);
      fid++;
      if (point != null) {
        index.add(fid, point.x, point.y);
        extent.expandToInclude(point);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void end() throws IOException {
    try (Statement statement = database.createStatement()) {
      index.end();
      String changed = Instant.ofEpochSecond(latest).toString().replace("Z", ".000Z");
      GeoPackageContents contents = new GeoPackageContents(database, changed);
      for (GeoPackageTable<?> table : tables) {
        table.end();
        table.describeColumns(database);
        if (table.name().equals(LAYER)) {
          contents.layer(LAYER, table.description() + " " + attribution, system, extent);
        } else {
          contents.table(table.name(), table.description());
        }
      }
      contents.table("layer_styles", "How QGIS shows the layers.");
      contents.style(LAYER, MapStyle.qml(), "Colour by event type, size by fatalities.");
      divisions.write(database, contents, attribution);
      statement.executeUpdate(ResourceText.of(GeoPackage.class, "geopackage-end.sql"));
      database.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (database != null) {
        database.close();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void addTables() {
    List<Column<CheckedEvent>> all = new ArrayList<>(columns);
    all.add(DAYS);
    Table<CheckedEvent> layer =
        new Table<>(LAYER, "One point an event.", all, () -> event -> List.of(event));
    tables.add(new GeoPackageTable<>(layer, event -> binary()));
    for (Table<?> table :
        List.of(CasualtyTable.TABLE, ActorTable.TABLE, SourceTable.TABLE, FlagTable.TABLE)) {
      tables.add(new GeoPackageTable<>(table, null));
    }
  }

  private Connection open() throws IOException {
    library = Logger.getLogger("org.sqlite");
    library.setLevel(Level.OFF);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-CACHE);
    try {
      if (System.getProperty(LIBRARY_FOLDER) == null) {
        // Where the library unpacks itself; what a killed process leaves goes with the next one.
        System.setProperty(LIBRARY_FOLDER, Scratch.folder().toString());
      }
      // As an URI, because a path may have a question mark, which would begin options.
      Connection opened = config.createConnection("jdbc:sqlite:" + file.toUri());
      opened.setAutoCommit(false);
      return opened;
    } catch (IOException e) {
      throw unavailable(e);
    } catch (SQLException e) {
      throw e.getCause() == null ? failed(e) : unavailable(e);
    }
  }

  private static FormatUnavailableException unavailable(Exception e) {
    return new FormatUnavailableException(
        "events.gpkg cannot be written: there is no SQLite for this computer ("
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "), or its library cannot be put into "
            + System.getProperty("java.io.tmpdir")
            + ". Leave gpkg out, as in --formats csv,xlsx,geojson,json,kml; nothing was written.",
        e);
  }

  private static IOException failed(SQLException e) {
    return new IOException("events.gpkg: " + e.getMessage(), e);
  }

  private Coordinate point(CodedPlace place) {
    return place.latitude().isPresent() && place.longitude().isPresent()
        ? system.point(place.longitude().getAsDouble(), place.latitude().getAsDouble()).orElse(null)
        : null;
  }

  /** The point as a GeoPackage's binary: a header of eight bytes and well-known binary. */
  private byte[] binary() {
    if (point == null) {
      return null;
    }
    byte littleEndian = 1;
    return ByteBuffer.allocate(29)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(littleEndian)
        .putInt(system.code())
        .put(littleEndian)
        .putInt(1)
        .putDouble(point.x)
        .putDouble(point.y)
        .array();
  }

  private static String days(CheckedEvent event) {
    Optional<EventDate> known = event.coded().event().date();
    if (known.isEmpty()) {
      return null;
    }
    EventDate date = known.get();
    String start = date.start().toString();
    return date.start().equals(date.end()) ? start : start + "/" + date.end();
  }
}
