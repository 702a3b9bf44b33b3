package org.skirmish.export.map;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The nodes of an R*Tree, which are filled one after the other from the leaves up. What a node
 * looks like is written at the head of SQLite's {@code rtree.c}: the depth of the tree in two bytes
 * (in the root alone), the number of cells in two bytes, and the cells, each of eight bytes for the
 * row or node that it stands for and of four numbers of four bytes, all big-endian.
 */
final class SpatialNodes {

  /** Cells of a node, for any size of page that SQLite has by default. */
  static final int CELLS = 51;

  private static final int CELL_BYTES = 24;
  private static final int HEAD_BYTES = 4;
  private static final int ROOT = 1;

  private final Connection database;
  private final String table;
  private final PreparedStatement insert;
  private final PreparedStatement insertParent;

  /** The node that is being filled of each level, the leaves first. */
  private final List<Node> levels = new ArrayList<>();

  private int last = ROOT;

  /** A node that is not full yet. */
  private static final class Node {
    private final ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + CELLS * CELL_BYTES);
    private int number;
    private int cells;
    private float west;
    private float east;
    private float south;
    private float north;

    private Node restart(int asNumber) {
      number = asNumber;
      cells = 0;
      bytes.position(HEAD_BYTES);
      west = Float.POSITIVE_INFINITY;
      east = Float.NEGATIVE_INFINITY;
      south = Float.POSITIVE_INFINITY;
      north = Float.NEGATIVE_INFINITY;
      return this;
    }

    private void add(long what, float minX, float maxX, float minY, float maxY) {
      bytes.putLong(what).putFloat(minX).putFloat(maxX).putFloat(minY).putFloat(maxY);
      west = Math.min(west, minX);
      east = Math.max(east, maxX);
      south = Math.min(south, minY);
      north = Math.max(north, maxY);
      cells++;
    }

    private byte[] blob(int depth) {
      while (bytes.hasRemaining()) {
        bytes.put((byte) 0);
      }
      bytes.putShort(0, (short) depth).putShort(2, (short) cells);
      return bytes.array();
    }
  }

  SpatialNodes(Connection database, String table) throws SQLException {
    this.database = database;
    this.table = table;
    insert = database.prepareStatement("INSERT OR REPLACE INTO " + table + "_node VALUES (?, ?)");
    insertParent = database.prepareStatement("INSERT INTO " + table + "_parent VALUES (?, ?)");
  }

  /** Adds a point, in degrees, to the leaf that is open; gives the leaf's number. */
  int addPoint(long row, double longitude, double latitude) throws SQLException {
    return add(0, row, down(longitude), up(longitude), down(latitude), up(latitude));
  }

  /**
   * Writes what is not full. The last node is the root and gets its number, 1.
   *
   * @return the number of the root before, or 0 if there was no point at all
   */
  int end() throws SQLException {
    // An inner level may come to be while the one below it is closed.
    for (int level = 0; level < levels.size() - 1; level++) {
      close(level);
    }
    int former = 0;
    if (!levels.isEmpty()) {
      Node root = levels.get(levels.size() - 1);
      former = root.number;
      write(ROOT, root.blob(levels.size() - 1));
      try (Statement statement = database.createStatement()) {
        statement.executeUpdate(
            "UPDATE " + table + "_parent SET parentnode = 1 WHERE parentnode = " + former);
      }
    }
    insert.close();
    insertParent.close();
    return former;
  }

  private int add(int level, long what, float minX, float maxX, float minY, float maxY)
      throws SQLException {
    if (level == levels.size()) {
      levels.add(new Node().restart(++last));
    }
    Node node = levels.get(level);
    if (node.cells == CELLS) {
      close(level);
      node.restart(++last);
    }
    node.add(what, minX, maxX, minY, maxY);
    return node.number;
  }

  /** Writes a node and adds it to the level above. */
  private void close(int level) throws SQLException {
    Node node = levels.get(level);
    write(node.number, node.blob(0));
    // First, because it may close the node above as well.
    int above = add(level + 1, node.number, node.west, node.east, node.south, node.north);
    insertParent.setInt(1, node.number);
    insertParent.setInt(2, above);
    insertParent.executeUpdate();
  }

  private void write(int number, byte[] blob) throws SQLException {
    insert.setInt(1, number);
    insert.setBytes(2, blob);
    insert.executeUpdate();
  }

  private static float down(double degrees) {
    float near = (float) degrees;
    return near > degrees ? Math.nextDown(near) : near;
  }

  private static float up(double degrees) {
    float near = (float) degrees;
    return near < degrees ? Math.nextUp(near) : near;
  }
}
