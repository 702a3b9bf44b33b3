package org.skirmish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.export.csv.CsvFiles;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.export.json.JsonEvents;
import org.skirmish.export.json.JsonFile;
import org.skirmish.export.map.FlatGeobuf;
import org.skirmish.export.map.GeoJsonEvents;
import org.skirmish.export.map.GeoPackage;
import org.skirmish.export.map.Kml;
import org.skirmish.export.report.Report;
import org.skirmish.export.workbook.Workbook;

/** The formats in which events can be written. */
public enum Format {
  /** The profile's table and those beside it, for everything that reads tables. */
  CSV,
  /** The same tables as the sheets of one workbook. */
  XLSX,
  /** Points with ACLED's columns, for GIS programs. */
  GEOJSON,
  /** The same features, each a line for itself. */
  GEOJSONL,
  /** All that is known, with evidence, claims and alternatives. */
  JSON,
  /** The same records, each a line for itself. */
  JSONL,
  /** A layer with its style, and tables beside it, in one file for GIS programs. */
  GPKG,
  /** Placemarks with time and style, for Google Earth. */
  KML,
  /** Points behind an index, of which programs read what lies in their window. */
  FGB,
  /** A page with map, table and articles, for a browser. */
  HTML;

  /**
   * Whether another of the chosen formats has a writer that writes this one as well: the objects
   * are the same and are made only once.
   */
  boolean isWrittenByAnother(Set<Format> chosen) {
    return this == GEOJSONL && chosen.contains(GEOJSON) || this == JSONL && chosen.contains(JSON);
  }

  /**
   * A writer of this format, and of those of the chosen that {@link #isWrittenByAnother}; it opens
   * its files in the folder.
   */
  public EventWriter writer(Set<Format> chosen, Layout layout, OutputFolder folder)
      throws IOException {
    return switch (this) {
      case CSV -> new CsvFiles(layout, folder);
      // These have so much to do for an event that they do it beside the reading.
      case XLSX -> {
        OutputStream out = folder.create(layout.tableFile(".xlsx"));
        yield new QueuedWriter("xlsx", new Workbook(layout, out));
      }
      case GEOJSON, GEOJSONL ->
          new QueuedWriter(
              "geojson",
              new GeoJsonEvents(
                  layout.mapColumns(), credit(layout), files(chosen, GEOJSON, GEOJSONL, folder)));
      case JSON, JSONL ->
          new QueuedWriter("json", new JsonEvents(files(chosen, JSON, JSONL, folder)));
      case GPKG ->
          new QueuedWriter(
              "gpkg",
              new GeoPackage(
                  layout.layerColumns(),
                  layout.system(),
                  credit(layout),
                  folder.createPath("events.gpkg")));
      case KML ->
          new QueuedWriter(
              "kml", new Kml(layout.mapColumns(), credit(layout), folder.create("events.kml")));
      case FGB ->
          new QueuedWriter(
              "fgb",
              new FlatGeobuf(layout.mapColumns(), credit(layout), folder.create("events.fgb")));
      case HTML ->
          new QueuedWriter("html", new Report(layout.settings().version(), credit(layout), folder));
    };
  }

  private static String credit(Layout layout) {
    return Attribution.of(layout.settings());
  }

  private static List<JsonFile> files(
      Set<Format> chosen, Format framed, Format lines, OutputFolder folder) throws IOException {
    List<JsonFile> files = new ArrayList<>(2);
    if (chosen.contains(framed)) {
      files.add(JsonFile.framed(folder.create("events." + framed.ending())));
    }
    if (chosen.contains(lines)) {
      files.add(JsonFile.lines(folder.create("events." + lines.ending())));
    }
    return files;
  }

  private String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
