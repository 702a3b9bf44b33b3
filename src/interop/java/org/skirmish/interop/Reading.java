package org.skirmish.interop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One table of one file, for one program to read.
 *
 * @param file its name within the run's folder
 * @param layer the sheet of a workbook or the layer of a map, else the table
 */
record Reading(Program program, Conversion run, String file, String layer) {

  /** What the columns of maps beside ACLED's hold. */
  private static final Map<String, Conversion.Kind> ON_MAPS =
      Map.of(
          "X", Conversion.Kind.DECIMAL,
          "Y", Conversion.Kind.DECIMAL,
          "date_start", Conversion.Kind.DATE,
          "date_end", Conversion.Kind.DATE,
          "flags", Conversion.Kind.INTEGER,
          "geonames", Conversion.Kind.INTEGER);

  private static final int LONGEST_CELL = 32_767;

  /** The programs, each with a script that reads all the tables in one go. */
  enum Program {
    PYTHON(Software.GEOPANDAS, "read_tables.py"),
    R(Software.SF, "read_tables.R"),
    QGIS(Software.QGIS, "read_maps_qgis.py");

    final Software software;
    final String script;

    Program(Software software, String script) {
      this.software = software;
      this.script = script;
    }
  }

  /** All that the program is to read. */
  static List<Reading> of(Program program) {
    List<Reading> all = new ArrayList<>();
    for (Conversion run : Conversion.values()) {
      for (String table : program == Program.QGIS ? List.<String>of() : run.tables()) {
        all.add(new Reading(program, run, table + ".csv", table));
        if (Conversion.WHOLE.contains(run) && run.sheets().contains(table)) {
          all.add(new Reading(program, run, run.table(".xlsx").getFileName().toString(), table));
        }
      }
    }
    for (Conversion run : Conversion.WHOLE) {
      all.add(new Reading(program, run, "events.geojson", "events"));
      all.add(new Reading(program, run, "events.geojsonl", "events"));
      for (String layer : List.of("events", "casualties", "actors", "sources", "flags")) {
        all.add(new Reading(program, run, "events.gpkg", layer));
      }
    }
    return all;
  }

  String format() {
    return file.endsWith(".csv") ? "csv" : file.endsWith(".xlsx") ? "xlsx" : "map";
  }

  Path path() {
    return run.file(file);
  }

  boolean hasPoints() {
    return format().equals("map") && layer.equals("events");
  }

  /** What must be read: the run's own cells, by the rules of the README for each format. */
  Csv expected() {
    if (hasPoints()) {
      Csv points = GeoJson.of(run.file("events.geojson"));
      return file.endsWith(".gpkg") ? withDays(points) : points;
    }
    if (format().equals("csv")) {
      return switch (run) {
        case SEMICOLONS, HXL -> Conversion.ACLED.csv(layer);
        case TABS -> Conversion.ACLED.csv(layer).unguarded();
        default -> run.csv(layer);
      };
    }
    Csv table = run.csv(layer).unguarded();
    return format().equals("xlsx") ? cut(table) : table;
  }

  /** What the column must be taken for. */
  Conversion.Kind kind(String column) {
    if (!hasPoints()) {
      return run.kinds(layer).get(column);
    }
    Conversion acled = run == Conversion.ACLED_CODES ? run : Conversion.ACLED;
    Map<String, Conversion.Kind> kinds = acled.kinds("events");
    return kinds.getOrDefault(column, ON_MAPS.getOrDefault(column, Conversion.Kind.TEXT));
  }

  /** The GeoPackage has the days in one text as well, and no control characters. */
  private static Csv withDays(Csv points) {
    List<String> columns = new ArrayList<>(points.columns());
    columns.add("days");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : points.rows()) {
      List<String> with = new ArrayList<>();
      row.forEach(cell -> with.add(cell.replace(HardTable.CONTROL, HardTable.CONTROL_LEFT)));
      String start = row.get(points.columns().indexOf("date_start"));
      String end = row.get(points.columns().indexOf("date_end"));
      with.add(start.equals(end) ? start : start + "/" + end);
      rows.add(with);
    }
    return new Csv(columns, rows);
  }

  /** A workbook's cell holds no more, and what is cut off ends in an ellipsis. */
  static Csv cut(Csv table) {
    return new Csv(
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(Reading::cut).toList()).toList());
  }

  private static String cut(String cell) {
    if (cell.length() <= LONGEST_CELL) {
      return cell;
    }
    int end = LONGEST_CELL - 1;
    return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Every program with everything that it reads. */
  static Stream<Reading> all() {
    return Stream.of(Program.values()).flatMap(program -> of(program).stream());
  }

  @Override
  public String toString() {
    return program + " " + run + " " + file + (format().equals("csv") ? "" : " " + layer);
  }
}
