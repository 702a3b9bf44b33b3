package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;

/** The formats in which events can be written. */
public enum Format {
  /** The profile's table and those beside it, for everything that reads tables. */
  CSV,
  /** The same tables as the sheets of one workbook. */
  XLSX,
  /** Points with ACLED's columns, for GIS programs. */
  GEOJSON,
  /** All that is known, with evidence, claims and alternatives. */
  JSON;

  /** A writer of this format, which opens its files in the folder. */
  EventWriter writer(Layout layout, OutputFolder folder) throws IOException {
    return switch (this) {
      case CSV -> new CsvFiles(layout, folder);
      // These have so much to do for an event that they do it beside the reading.
      case XLSX -> {
        OutputStream out = folder.create(layout.tableFile(".xlsx"));
        yield new QueuedWriter("xlsx", new Workbook(layout, out));
      }
      case GEOJSON -> {
        OutputStream out = folder.create("events.geojson");
        yield new QueuedWriter("geojson", new GeoJsonEvents(layout.mapColumns(), out));
      }
      case JSON -> new QueuedWriter("json", new JsonEvents(folder.create("events.json")));
    };
  }
}
