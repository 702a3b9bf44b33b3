package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;

/** The formats in which events can be written, each to one file. */
public enum Format {
  /** ACLED's table, for everything that reads tables. */
  CSV("events.csv"),
  /** The same table for Excel. */
  XLSX("events.xlsx"),
  /** Points with the table's columns, for GIS programs. */
  GEOJSON("events.geojson"),
  /** All that is known, with evidence, claims and alternatives. */
  JSON("events.json");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  /** A writer of this format, which closes the stream when it is closed. */
  EventWriter writer(Layout layout, OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvTable(layout.acledColumns(), out);
      // These have so much to do for an event that they do it beside the reading.
      case XLSX -> new QueuedWriter("xlsx", new Workbook(layout.acledColumns(), out));
      case GEOJSON -> new QueuedWriter("geojson", new GeoJsonEvents(layout.acledColumns(), out));
      case JSON -> new QueuedWriter("json", new JsonEvents(out));
    };
  }
}
