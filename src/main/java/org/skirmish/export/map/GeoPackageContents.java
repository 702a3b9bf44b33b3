package org.skirmish.export.map;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;

/**
 * The tables in which a GeoPackage says what is in it: contents, layers, reference systems, styles.
 *
 * @param changed the time that all of it was last changed, as the standard writes it
 */
record GeoPackageContents(Connection database, String changed) {

  private static final int WGS_84 = 4326;

  /** Enters a layer of points, whose geometries stand in {@code geom}. */
  void layer(String name, String description, LayerSystem system, Envelope extent)
      throws SQLException {
    features(name, description, "POINT", system.code(), extent);
    if (!system.definition().isEmpty()) {
      execute(
          "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, NULL)",
          system.name(),
          system.code(),
          system.code(),
          system.definition());
    }
  }

  /** Enters a layer of areas in degrees of WGS 84, whose geometries stand in {@code geom}. */
  void polygons(String name, String description, Envelope extent) throws SQLException {
    features(name, description, "MULTIPOLYGON", WGS_84, extent);
  }

  private void features(
      String name, String description, String geometry, int system, Envelope extent)
      throws SQLException {
    boolean empty = extent.isNull();
    execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
        name,
        name,
        description,
        changed,
        empty ? null : extent.getMinX(),
        empty ? null : extent.getMinY(),
        empty ? null : extent.getMaxX(),
        empty ? null : extent.getMaxY(),
        system);
    execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", name, geometry, system);
  }

  /** Enters a table without points. */
  void table(String name, String description) throws SQLException {
    execute(
        "INSERT INTO gpkg_contents VALUES (?, 'attributes', ?, ?, ?, NULL, NULL, NULL, NULL, NULL)",
        name,
        name,
        description,
        changed);
  }

  /**
   * Writes how QGIS shows a layer.
   *
   * @param qml the style in QGIS's own notation
   */
  void style(String layer, String qml, String description) throws SQLException {
    execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
            + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description,"
            + " owner, update_time)"
            + " VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '', ?)",
        layer,
        layer,
        qml,
        description,
        changed);
  }

  private void execute(String statement, Object... values) throws SQLException {
    try (PreparedStatement insert = database.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
