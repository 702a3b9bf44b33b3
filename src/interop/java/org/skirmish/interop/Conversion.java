package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skirmish.cli.Skirmish;

/**
 * The runs whose files are read here: the articles of {@code input/} and a few of our own with many
 * scripts, quotes and formulas. Each is made once, in {@code target/interop}.
 */
enum Conversion {
  ACLED("events", List.of("event_date"), Conversion.ACLED_NUMBERS, "--inter", "labels"),
  ACLED_CODES(
      "events",
      List.of("event_date"),
      Conversion.ACLED_NUMBERS + " inter1 inter2 interaction",
      "--inter",
      "codes"),
  UCDP_GED(
      "ucdp-ged",
      List.of("date_start", "date_end"),
      "year active_year type_of_violence number_of_sources where_prec priogrid_gid country_id"
          + " event_clarity date_prec deaths_a deaths_b deaths_civilians deaths_unknown best high"
          + " low gwnoa gwnob",
      "--profile",
      "ucdp-ged");

  private static final String ACLED_NUMBERS =
      "year time_precision iso geo_precision fatalities timestamp";
  private static final List<String> DECIMALS = List.of("latitude", "longitude");

  /** What a column must come back as. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }

  private final String table;
  private final List<String> dates;
  private final List<String> integers;
  private final List<String> options;
  private Path folder;

  Conversion(String table, List<String> dates, String integers, String... options) {
    this.table = table;
    this.dates = dates;
    this.integers = List.of(integers.split(" "));
    this.options = List.of(options);
  }

  /** The run's table as the file with this ending: {@code .csv}, {@code .xlsx}. */
  Path table(String ending) {
    return file(table + ending);
  }

  /** A file of the run. */
  Path file(String name) {
    Path file = folder().resolve(name);
    assertThat(file).exists();
    return file;
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

  /** The columns of the table that hold dates. */
  List<String> dates() {
    return dates;
  }

  /** What a column of the table holds. */
  Kind kind(String column) {
    if (dates.contains(column)) {
      return Kind.DATE;
    }
    if (DECIMALS.contains(column)) {
      return Kind.DECIMAL;
    }
    return integers.contains(column) ? Kind.INTEGER : Kind.TEXT;
  }

  private synchronized Path folder() {
    if (folder == null) {
      Path made = workFolder("output");
      List<String> command = new ArrayList<>(List.of("convert", "input"));
      command.add("src/interop/resources/org/skirmish/interop/articles");
      command.addAll(List.of("--quiet", "--strict", "--output", made.toString()));
      command.addAll(options);
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
}
