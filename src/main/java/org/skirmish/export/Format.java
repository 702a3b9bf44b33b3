package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;

/** The formats in which events can be written, each to one file. */
public enum Format {
  /** The profile's table, for everything that reads tables. */
  CSV,
  /** The same table for Excel. */
  XLSX,
  /** Points with ACLED's columns, for GIS programs. */
  GEOJSON,
  /** All that is known, with evidence, claims and alternatives. */
  JSON;

  String fileName(Layout layout) {
    return switch (this) {
      case CSV -> layout.tableFile(".csv");
      case XLSX -> layout.tableFile(".xlsx");
      case GEOJSON -> "events.geojson";
      case JSON -> "events.json";
    };
  }

  /** A writer of this format, which closes the stream when it is closed. */
  EventWriter writer(Layout layout, OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvTable(layout.tableColumns(), out);
      // These have so much to do for an event that they do it beside the reading.
      case XLSX -> new QueuedWriter("xlsx", new Workbook(layout.tableColumns(), out));
      case GEOJSON -> new QueuedWriter("geojson", new GeoJsonEvents(layout.mapColumns(), out));
      case JSON -> new QueuedWriter("json", new JsonEvents(out));
    };
  }
}
