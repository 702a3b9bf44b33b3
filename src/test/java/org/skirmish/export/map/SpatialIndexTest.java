package org.skirmish.export.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite itself takes the tree for sound and finds in it what a search of all points finds. */
class SpatialIndexTest {

  private static final int RUN = 700;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 51, 52, 103, 699, 700, 701, 2601, 2602, 2700, 6000})
  void aFullTreeIsSoundAndComplete(int points) throws SQLException {
    Random random = new Random(points);
    double[] longitudes = new double[points];
    double[] latitudes = new double[points];
    for (int i = 0; i < points; i++) {
      // Many events have the very same point.
      longitudes[i] = i % 3 == 0 ? 2.1 : random.nextDouble() * 360 - 180;
      latitudes[i] = i % 3 == 0 ? 48.3 : random.nextDouble() * 180 - 90;
    }
    try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = database.createStatement()) {
      statement.executeUpdate("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)");
      SpatialIndex index = new SpatialIndex(database, "tree", SpatialIndex.OF_DEGREES, RUN);
      for (int i = 0; i < points; i++) {
        index.add(2 * i + 1, longitudes[i], latitudes[i]);
      }
      index.end();
      assertThat(statement.executeQuery("SELECT rtreecheck('tree')").getString(1)).isEqualTo("ok");
      for (int box = 0; box < 20; box++) {
        double west = random.nextDouble() * 300 - 180;
        double south = random.nextDouble() * 150 - 90;
        assertThat(found(database, west, west + 50, south, south + 25))
            .isEqualTo(expected(longitudes, latitudes, west, west + 50, south, south + 25));
      }
      // It can be edited, as any other.
      statement.executeUpdate("DELETE FROM tree WHERE id <= " + points);
      statement.executeUpdate("INSERT INTO tree VALUES (1000000, 1, 1, 2, 2)");
      assertThat(statement.executeQuery("SELECT rtreecheck('tree')").getString(1)).isEqualTo("ok");
    }
  }

  private static List<Integer> found(
      Connection database, double west, double east, double south, double north)
      throws SQLException {
    List<Integer> ids = new ArrayList<>();
    try (PreparedStatement query =
        database.prepareStatement(
            "SELECT id FROM tree WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
                + " ORDER BY id")) {
      query.setDouble(1, west);
      query.setDouble(2, east);
      query.setDouble(3, south);
      query.setDouble(4, north);
      ResultSet row = query.executeQuery();
      while (row.next()) {
        ids.add(row.getInt(1));
      }
    }
    return ids;
  }

  private static List<Integer> expected(
      double[] longitudes,
      double[] latitudes,
      double west,
      double east,
      double south,
      double north) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < longitudes.length; i++) {
      if (longitudes[i] >= west
          && longitudes[i] <= east
          && latitudes[i] >= south
          && latitudes[i] <= north) {
        ids.add(2 * i + 1);
      }
    }
    return ids;
  }
}
