package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.cli.line.Choice;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Opener;
import org.skirmish.table.Mapping;
import org.skirmish.table.TableSettings;
import picocli.CommandLine.Model.OptionSpec;

/** The options for tables, the same for every command. */
final class TableOptions {

  /** What of a table can be read. */
  private static final List<String> READ = List.of("events", "notes");

  private final OptionSpec map =
      OptionSpec.builder("--map")
          .paramLabel("COLUMN=FIELD")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .description(
              "What a column of a table is that Skirmish does",
              "not know; may be given for each column. The",
              "command columns shows what to write.")
          .build();

  private final OptionSpec mapping =
      OptionSpec.builder("--mapping")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "The same from a file in UTF-8: one COLUMN=FIELD",
              "per line; lines that open with # are comments.")
          .build();

  private final OptionSpec read =
      OptionSpec.builder("--read")
          .paramLabel("WHAT")
          .type(String.class)
          .defaultValue(READ.get(0))
          .description(
              "What of a table is read: events, each row one,",
              "or notes, the texts in its column notes, summary",
              "or description, with date and country as context.",
              "Default: ${DEFAULT-VALUE}.")
          .build();

  List<OptionSpec> all() {
    return List.of(map, mapping, read);
  }

  /**
   * What the user gave.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what to write
   */
  TableSettings given() {
    String what = Choice.of("--read", read.getValue(), READ);
    List<String> lines = new ArrayList<>();
    String option = "--map";
    Path file = mapping.getValue();
    if (file != null) {
      option = map.getValue() == null ? "--mapping" : "--map and --mapping";
      try {
        Opener.requireOrdinary(file);
        lines.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "--mapping: " + file + ": " + Obstacle.of(e) + ". Give a text file in UTF-8.", e);
      }
    }
    List<String> given = map.getValue();
    if (given != null) {
      lines.addAll(given);
    }
    try {
      return new TableSettings(Mapping.of(lines), what.equals("notes"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + ": " + e.getMessage() + ".", e);
    }
  }
}
