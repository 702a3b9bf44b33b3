package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.check.CheckedEvent;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.export.Exports;
import org.skirmish.export.Format;
import org.skirmish.export.SampleEvents;
import org.skirmish.world.World;

class DivisionLayerTest {

  @TempDir Path folder;

  @Test
  void eventsAreCountedByDivisionTypeAndMonth() throws Exception {
    write(
        event("2020-03-04", 3, "Kidal", "Mali"),
        event("2020-03-09", 2, "Kidal", "Mali"),
        event("2020-05-01", 1, "Mopti", "Mali"));
    assertThat(
            cells(
                "SELECT admin1 || ' ' || events || ' ' || fatalities || ' ' || fatalities_low || ' '"
                    + " || fatalities_high || ' ' || month_2020_03 || ' ' || month_2020_05"
                    + " FROM divisions"))
        .containsExactly("Kidal 2 5 5 5 2 0", "Mopti 1 1 1 1 0 1");
    assertThat(cells("SELECT sum(battles + violence_against_civilians + protests) FROM divisions"))
        .containsExactly("0");
  }

  @Test
  void anOutlineIsAnAreaAroundItsEvents() throws Exception {
    write(event("2020-03-04", 3, "Kidal", "Mali"));
    assertThat(
            cells(
                "SELECT min_x < 1.4 AND max_x > 1.4 AND min_y < 18.4 AND max_y > 18.4"
                    + " FROM gpkg_contents WHERE table_name = 'divisions'"))
        .containsExactly("1");
    // GP, version 0, little-endian with a box; then well-known binary of a multipolygon.
    assertThat(cells("SELECT hex(substr(geom, 1, 4)) || hex(substr(geom, 41, 5)) FROM divisions"))
        .containsExactly("47500003" + "0106000000");
  }

  @Test
  void whatIsInNoDivisionIsARowWithoutAnOutline() throws Exception {
    write(SampleEvents.unknown(), SampleEvents.zela());
    assertThat(cells("SELECT sum(events) || ' ' || count(geom) FROM divisions"))
        .containsExactly("2 0");
  }

  @Test
  void overManyYearsTheColumnsAreYears() throws Exception {
    List<CheckedEvent> events = new ArrayList<>();
    for (int month = 0; month < 121; month++) {
      events.add(event(LocalDate.of(2001, 1, 1).plusMonths(month).toString(), 0, "Kidal", "Mali"));
    }
    write(events.toArray(CheckedEvent[]::new));
    assertThat(cells("SELECT events || ' ' || year_2001 || ' ' || year_2011 FROM divisions"))
        .containsExactly("121 12 1");
  }

  private static CheckedEvent event(String day, int dead, String place, String country) {
    return new CheckedEvent(
        new EventCoder(World.load())
            .code(new EventFixture().on(day).at(place, country).fatalities(dead).build()),
        List.of());
  }

  private void write(CheckedEvent... events) throws IOException {
    try (Exports exports = new Exports(Set.of(Format.GPKG), folder)) {
      exports.begin();
      for (CheckedEvent event : events) {
        exports.write(event);
      }
      exports.end();
    }
  }

  private List<String> cells(String query) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.gpkg"));
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> cells = new ArrayList<>();
      while (rows.next()) {
        cells.add(rows.getString(1));
      }
      return cells;
    }
  }
}
