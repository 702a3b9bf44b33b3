package org.skirmish.export.map;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * Fills the R*Tree of a layer of points. SQLite by itself puts in point by point, which takes
 * longer than all else that is written of an event. Here many points are sorted, in strips from
 * west to east and within a strip from south to north, and each node of the tree is full before the
 * next begins (Leutenegger and others, "STR: A Simple and Efficient Algorithm for R-Tree Packing",
 * 1997). More points than are sorted at once make further strips.
 */
final class SpatialIndex {

  /** Points that are sorted at once; they take 24 bytes each, and 4 more on their way out. */
  private static final int RUN = 1 << 17;

  private static final int BATCH = 512;

  /** Sorts degrees by their ten-millionths. */
  static final double OF_DEGREES = 1e7;

  /** Sorts metres by their tenths. */
  static final double OF_METRES = 10;

  private final String table;
  private final double perUnit;
  private final int run;
  private final Connection database;
  private final SpatialNodes nodes;
  private final PreparedStatement leafOfRow;

  private int count;
  private long[] rows = new long[64];
  private double[] xs = new double[64];
  private double[] ys = new double[64];

  /**
   * @param table the R*Tree, which is there and empty
   * @param perUnit what of a unit counts when points are sorted
   */
  SpatialIndex(Connection database, String table, double perUnit) throws SQLException {
    this(database, table, perUnit, RUN);
  }

  SpatialIndex(Connection database, String table, double perUnit, int run) throws SQLException {
    this.perUnit = perUnit;
    this.database = database;
    this.table = table;
    this.run = run;
    nodes = new SpatialNodes(database, table);
    leafOfRow = database.prepareStatement("INSERT INTO " + table + "_rowid VALUES (?, ?)");
  }

  /** Adds a row's point. */
  void add(long row, double x, double y) throws SQLException {
    if (count == run) {
      writeRun();
    }
    if (count == rows.length) {
      int more = Math.min(run, 2 * count);
      rows = Arrays.copyOf(rows, more);
      xs = Arrays.copyOf(xs, more);
      ys = Arrays.copyOf(ys, more);
    }
    rows[count] = row;
    xs[count] = x;
    ys[count] = y;
    count++;
  }

  /** Writes what is left, and the root. */
  void end() throws SQLException {
    writeRun();
    leafOfRow.close();
    int root = nodes.end();
    if (root > 0) {
      try (Statement statement = database.createStatement()) {
        statement.executeUpdate("UPDATE " + table + "_rowid SET nodeno = 1 WHERE nodeno = " + root);
      }
    }
  }

  private void writeRun() throws SQLException {
    int[] leaves = new int[count];
    for (long key : sorted()) {
      int place = (int) key;
      leaves[place] = nodes.addPoint(rows[place], xs[place], ys[place]);
    }
    for (int i = 0; i < count; i++) {
      leafOfRow.setLong(1, rows[i]);
      leafOfRow.setInt(2, leaves[i]);
      leafOfRow.addBatch();
      if (i % BATCH == BATCH - 1 || i == count - 1) {
        leafOfRow.executeBatch();
      }
    }
    count = 0;
  }

  /** The places of the points in their order, each in the lower half of a number. */
  private long[] sorted() {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = key(xs[i], i);
    }
    Arrays.sort(keys);
    int leaves = (count + SpatialNodes.CELLS - 1) / SpatialNodes.CELLS;
    int strip = SpatialNodes.CELLS * (int) Math.ceil(Math.sqrt(leaves));
    for (int from = 0; from < count; from += strip) {
      int to = Math.min(count, from + strip);
      for (int i = from; i < to; i++) {
        int place = (int) keys[i];
        keys[i] = key(ys[place], place);
      }
      Arrays.sort(keys, from, to);
    }
    return keys;
  }

  /** Orders by the number, as exact as it counts, and then by the place. */
  private long key(double number, int place) {
    long counted = Math.round(number * perUnit);
    return Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, counted)) << 32 | place;
  }
}
