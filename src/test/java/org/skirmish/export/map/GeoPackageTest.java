package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.EventType;
import org.skirmish.export.EventWriter;
import org.skirmish.export.Format;
import org.skirmish.export.Layout;
import org.skirmish.export.RowUnit;
import org.skirmish.export.SampleEvents;
import org.skirmish.export.folder.OutputFolder;

class GeoPackageTest {

  @TempDir Path temporary;

  @Test
  void itSaysThatItIsAGeoPackage() throws Exception {
    write(SampleEvents.indelimane());
    assertThat(cells("PRAGMA application_id")).containsExactly("1196444487");
    assertThat(cells("PRAGMA user_version")).containsExactly("10300");
    assertThat(cells("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(cells("PRAGMA foreign_key_check")).isEmpty();
    assertThat(cells("SELECT table_name || ' ' || data_type FROM gpkg_contents"))
        .containsExactly(
            "events features",
            "casualties attributes",
            "actors attributes",
            "sources attributes",
            "flags attributes",
            "layer_styles attributes",
            "divisions features");
    assertThat(cells("SELECT DISTINCT last_change FROM gpkg_contents"))
        .containsExactly("2017-11-26T00:00:00.000Z");
    assertThat(cells("SELECT extension_name FROM gpkg_extensions WHERE table_name = 'events'"))
        .containsExactly("gpkg_rtree_index");
  }

  @Test
  void anEventIsAPointWithTypedColumns() throws Exception {
    write(SampleEvents.indelimane());
    assertThat(
            cells(
                "SELECT event_date || typeof(year) || typeof(longitude) || fatalities || days"
                    + " FROM events"))
        .containsExactly("2017-11-24integerreal112017-11-24");
    assertThat(
            cells(
                "SELECT name || ' ' || type FROM pragma_table_info('events')"
                    + " WHERE name IN ('fid', 'geom', 'event_date', 'year', 'latitude', 'notes')"))
        .containsExactly(
            "fid INTEGER",
            "geom POINT",
            "event_date DATE",
            "year INTEGER",
            "latitude REAL",
            "notes TEXT");
    try (Connection database = open();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT geom FROM events")) {
      ByteBuffer point = ByteBuffer.wrap(row.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
      assertThat(point.capacity()).isEqualTo(29);
      assertThat(point.getInt(4)).isEqualTo(4326);
      assertThat(point.getDouble(13)).isEqualTo(-1.51278);
      assertThat(point.getDouble(21)).isEqualTo(15.86694);
    }
    assertThat(cells("SELECT min_x || ' ' || max_y || ' ' || srs_id FROM gpkg_contents LIMIT 1"))
        .containsExactly("-1.51278 15.86694 4326");
  }

  @Test
  void aLayerMayHaveAnotherSystem() throws Exception {
    Layout layout = in("EPSG:32630");
    write(temporary, layout, SampleEvents.indelimane(), SampleEvents.unknown());
    assertThat(
            cells("SELECT round(min_x) || ' ' || round(max_y) || ' ' || srs_id FROM gpkg_contents"))
        .startsWith("659240.0 1754782.0 32630");
    assertThat(cells("SELECT table_name || ' ' || srs_id FROM gpkg_geometry_columns"))
        .containsExactly("events 32630", "divisions 4326");
    assertThat(
            cells(
                "SELECT organization || organization_coordsys_id || substr(definition, 1, 30)"
                    + " FROM gpkg_spatial_ref_sys WHERE srs_id = 32630"))
        .containsExactly("EPSG32630PROJCS[\"WGS 84 / UTM zone 30N\"");
    assertThat(cells("SELECT longitude FROM events WHERE geom NOT NULL"))
        .containsExactly("-1.51278");
    assertThat(cells("SELECT maxx > 659240 AND minx < 659241 FROM rtree_events_geom"))
        .containsExactly("1");
    assertThat(cells("SELECT rtreecheck('rtree_events_geom')")).containsExactly("ok");
    assertThat(cells("PRAGMA foreign_key_check")).isEmpty();
  }

  @Test
  void anEventThatTheSystemDoesNotReachKeepsItsDegrees() throws Exception {
    write(temporary, in("EPSG:32656"), SampleEvents.indelimane());
    assertThat(cells("SELECT longitude FROM events WHERE geom IS NULL"))
        .containsExactly("-1.51278");
  }

  @Test
  void theSameSystemGivesTheSameBytes() throws Exception {
    Path first = temporary.resolve("first");
    Path second = temporary.resolve("second");
    write(first, in("EPSG:3857"), SampleEvents.indelimane());
    write(second, in("EPSG:3857"), SampleEvents.indelimane());
    assertThat(first.resolve("events.gpkg")).hasSameBinaryContentAs(second.resolve("events.gpkg"));
  }

  private static Layout in(String code) {
    Layout layout = Layout.DEFAULT;
    return new Layout(
        layout.profile(),
        layout.inter(),
        layout.csv(),
        layout.settings(),
        layout.extra(),
        LayerSystem.of(code),
        RowUnit.EVENTS);
  }

  @Test
  void whatIsUnknownIsNullAndADateBeforeChristStandsInDays() throws Exception {
    write(SampleEvents.unknown(), SampleEvents.zela());
    assertThat(cells("SELECT count(*) FROM events WHERE geom IS NULL AND event_date IS NULL"))
        .containsExactly("2");
    assertThat(cells("SELECT year || ' ' || days FROM events WHERE days NOT NULL"))
        .containsExactly("-46 -0046-08-02");
    assertThat(cells("SELECT count(*) FROM gpkg_contents WHERE min_x NOT NULL"))
        .containsExactly("0");
    assertThat(cells("SELECT rtreecheck('rtree_events_geom')")).containsExactly("ok");
    assertThat(cells("SELECT DISTINCT last_change FROM gpkg_contents"))
        .containsExactly("1970-01-01T00:00:00.000Z");
  }

  @Test
  void theTablesBesideAndTheMeaningOfColumnsAreInIt() throws Exception {
    write(SampleEvents.indelimane());
    assertThat(cells("SELECT actor FROM casualties WHERE killed_low = 2"))
        .containsExactly("Islamic State Sahel Province (ISSP)");
    assertThat(cells("SELECT code FROM flags")).containsExactly("guessed-sides");
    assertThat(cells("SELECT count(*) FROM actors")).containsExactly("3");
    assertThat(cells("SELECT date FROM sources WHERE kind = 'reference'"))
        .containsExactly("2017-11-26");
    assertThat(cells("SELECT description FROM gpkg_data_columns WHERE column_name = 'admin2'"))
        .containsExactly("Second-level division.");
  }

  @Test
  void qgisFindsAStyleThatKnowsAllEventTypes() throws Exception {
    write(SampleEvents.indelimane());
    String style = cells("SELECT styleQML FROM layer_styles WHERE useAsDefault").get(0);
    List<String> labels =
        Pattern.compile("<category [^>]* label=\"([^\"]*)\"")
            .matcher(style)
            .results()
            .map((MatchResult category) -> category.group(1))
            .toList();
    List<String> types =
        new ArrayList<>(Stream.of(EventType.values()).map(EventType::label).toList());
    types.add(MapStyle.OTHER);
    assertThat(labels).containsExactlyInAnyOrderElementsOf(types);
    assertThat(style).doesNotContain("@").contains("value=\"213,94,0,255\"");
  }

  @Test
  void nothingIsLeftBesideTheFileWhateverTheFolderIsCalled() throws Exception {
    Path odd = temporary.resolve("a?b=c&d %20#ü");
    write(odd, Layout.DEFAULT, SampleEvents.indelimane());
    try (Stream<Path> files = Files.list(odd)) {
      assertThat(files).containsExactly(odd.resolve("events.gpkg"));
    }
    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files).containsExactly(odd);
    }
  }

  private void write(CheckedEvent... events) throws IOException {
    write(temporary, Layout.DEFAULT, events);
  }

  private static void write(Path path, Layout layout, CheckedEvent... events) throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      try (EventWriter writer = Format.GPKG.writer(Set.of(Format.GPKG), layout, folder)) {
        writer.begin();
        for (CheckedEvent event : events) {
          writer.write(event);
        }
        writer.end();
      }
      folder.publish();
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("events.gpkg"));
  }

  /** The first column of what a query gives. */
  private List<String> cells(String query) throws SQLException {
    List<String> cells = new ArrayList<>();
    try (Connection database = open();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        cells.add(row.getString(1));
      }
    }
    return cells;
  }
}
