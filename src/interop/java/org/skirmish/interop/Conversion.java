package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skirmish.cli.Skirmish;

/**
 * The runs whose files are read here: the articles of {@code input/} and a few of our own with many
 * scripts, quotes and formulas, and tables. Each is made once, in {@code target/interop}.
 */
enum Conversion {
  ACLED("events"),
  ACLED_CODES("events", "--inter", "codes"),
  UCDP_GED("ucdp-ged", "--profile", "ucdp-ged"),
  MERGED("events", "--merge"),
  /** Tables of ACLED: one with ordinary rows, one with all that files find hard to hold. */
  TABLES("events"),
  SEMICOLONS("events", "--formats", "csv", "--delimiter", ";"),
  TABS("events", "--formats", "csv", "--delimiter", "tab", "--csv-raw"),
  HXL("events", "--formats", "csv", "--hxl", "--csv-bom"),
  UTM("events", "--formats", "csv,gpkg,geojson", "--crs", "EPSG:32630"),
  BRITISH_GRID("events", "--formats", "csv,gpkg,geojson", "--crs", "EPSG:27700"),
  WEB("events", "--formats", "csv,gpkg,geojson", "--crs", "EPSG:3857");

  /** The runs with files of all formats. */
  static final List<Conversion> WHOLE = List.of(ACLED, ACLED_CODES, UCDP_GED, MERGED, TABLES);

  private static final Path RESOURCES = Path.of("src/interop/resources/org/skirmish/interop");

  /** What a column must come back as. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }

  private final String table;
  private final List<String> options;
  private final Map<String, Map<String, Kind>> tables = new LinkedHashMap<>();
  private Path folder;

  Conversion(String table, String... options) {
    this.table = table;
    this.options = List.of(options);
  }

  /** The table of events as the file with this ending: {@code .csv}, {@code .xlsx}. */
  Path table(String ending) {
    return file(table + ending);
  }

  /** A file of the run. */
  Path file(String name) {
    Path file = folder().resolve(name);
    assertThat(file).exists();
    return file;
  }

  /** A CSV file of the run as its cells. */
  Csv csv(String name) {
    return Csv.of(file(name + ".csv"), delimiter());
  }

  /** An empty folder for what a test makes of the run's files. */
  Path workFolder(String test) {
    try {
      Path work =
          Path.of("target/interop", name().toLowerCase(Locale.ROOT) + "-" + test).toAbsolutePath();
      Files.createDirectories(work.getParent());
      Folders.delete(work);
      return Files.createDirectory(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables that events are written to, as {@code datapackage.json} has them. */
  List<String> tables() {
    return described().keySet().stream().filter(name -> !name.equals("rejects")).toList();
  }

  /** The tables that the workbook has, too: all but the sums of them. */
  List<String> sheets() {
    return tables().stream().filter(name -> !name.equals("summary")).toList();
  }

  /** What the columns of a table hold, as {@code datapackage.json} says it. */
  Map<String, Kind> kinds(String name) {
    return described().get(name);
  }

  char delimiter() {
    return switch (this) {
      case SEMICOLONS -> ';';
      case TABS -> '\t';
      default -> ',';
    };
  }

  private synchronized Map<String, Map<String, Kind>> described() {
    if (tables.isEmpty()) {
      for (JsonNode resource : json(file("datapackage.json")).get("resources")) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (JsonNode field : resource.at("/schema/fields")) {
          kinds.put(field.get("name").textValue(), kind(field.get("type").textValue()));
        }
        tables.put(resource.get("name").textValue(), kinds);
      }
    }
    return tables;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "string" -> Kind.TEXT;
      case "integer" -> Kind.INTEGER;
      case "number" -> Kind.DECIMAL;
      case "date" -> Kind.DATE;
      default -> throw new IllegalArgumentException(type);
    };
  }

  static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Path folder() {
    if (folder == null) {
      Path made = workFolder("output");
      List<String> command = new ArrayList<>(List.of("convert"));
      inputs().map(Path::toString).forEach(command::add);
      // The programs compare every file with the CSV, which has ACLED's columns alone.
      command.addAll(List.of("--quiet", "--no-extra-columns", "--output", made.toString()));
      command.addAll(options);
      if (this != TABLES) {
        command.add("--strict");
      }
      int status =
          Skirmish.run(
              new PrintWriter(System.out, true),
              new PrintWriter(System.err, true),
              command.toArray(String[]::new));
      assertThat(status).as("exit status of skirmish %s", command).isZero();
      folder = made;
    }
    return folder;
  }

  private Stream<Path> inputs() {
    Path articles = RESOURCES.resolve("articles");
    return switch (this) {
      case TABLES -> Stream.of(ordinaryTable(), HardTable.write(workFolder("input")));
      case UCDP_GED -> Stream.of(Path.of("input"), articles, RESOURCES.resolve("ucdp.csv"));
      default -> Stream.of(Path.of("input"), articles);
    };
  }

  /** The rows of {@link #TABLES} that stand first. */
  static Path ordinaryTable() {
    return RESOURCES.resolve("acled.csv");
  }
}
