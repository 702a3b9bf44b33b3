package org.skirmish.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the programs read. Starting one takes longer than its reading, so each gets the list of all
 * tables, with tabs between the columns, and writes a CSV file for each: a line of types, and then
 * the table, with NA for what is missing.
 */
final class Readings {

  private static final Map<Reading.Program, Map<Reading, Path>> MADE =
      new EnumMap<>(Reading.Program.class);

  /**
   * What a program makes of a table.
   *
   * @param types of the columns, in the program's own words
   */
  record Read(List<String> types, Csv table) {}

  private Readings() {}

  static Read of(Reading reading) {
    Path file = made(reading.program()).get(reading);
    try {
      String text = Files.readString(file);
      int end = text.indexOf('\n');
      return new Read(
          List.of(text.substring(0, end).split(",")), Csv.of(text.substring(end + 1), ','));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Map<Reading, Path> made(Reading.Program program) {
    return MADE.computeIfAbsent(program, Readings::make);
  }

  private static Map<Reading, Path> make(Reading.Program program) {
    Path work = Conversion.ACLED.workFolder(program.name().toLowerCase(Locale.ROOT));
    List<String> jobs = new ArrayList<>();
    jobs.add("format\tfile\tlayer\toutput\tpoints\tdelimiter\tbom\thxl\tdates\ttexts");
    Map<Reading, Path> made = new HashMap<>();
    for (Reading reading : Reading.of(program)) {
      Path output = work.resolve(made.size() + ".csv");
      made.put(reading, output);
      jobs.add(job(reading, output));
    }
    try {
      program.software.script(program.script, Files.write(work.resolve("jobs.tsv"), jobs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  private static String job(Reading reading, Path output) {
    Conversion run = reading.run();
    List<String> dates = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    if (!reading.format().equals("map")) {
      Csv table = reading.expected();
      for (String column : table.columns()) {
        Conversion.Kind kind = reading.kind(column);
        if (kind == Conversion.Kind.DATE) {
          dates.add(column);
        } else if (kind == Conversion.Kind.TEXT && allNumbers(table.column(column))) {
          texts.add(column);
        }
      }
    }
    return String.join(
        "\t",
        reading.format(),
        reading.path().toString(),
        reading.format().equals("xlsx") ? sheet(reading.layer()) : reading.layer(),
        output.toString(),
        Boolean.toString(reading.hasPoints()),
        run == Conversion.TABS ? "tab" : String.valueOf(run.delimiter()),
        Boolean.toString(run == Conversion.HXL),
        Boolean.toString(run == Conversion.HXL),
        String.join(",", dates),
        String.join(",", texts));
  }

  /** The sheet of a table. */
  static String sheet(String table) {
    String name = table.equals("ucdp-ged") ? "events" : table;
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Text that looks like numbers, as those by which an article cites: programs must be told. */
  private static boolean allNumbers(List<String> cells) {
    for (String cell : cells) {
      try {
        if (!cell.isEmpty()) {
          new BigDecimal(cell);
        }
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return true;
  }
}
