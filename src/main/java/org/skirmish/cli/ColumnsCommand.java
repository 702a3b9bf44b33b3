package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.input.WrongPathException;
import org.skirmish.source.Input;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Obstacle;
import org.skirmish.table.ColumnGuess;
import org.skirmish.table.EventTable;
import org.skirmish.table.TableColumns;
import org.skirmish.table.TableSettings;
import org.skirmish.world.World;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code skirmish columns}: what the columns of a table would be taken for, and why. */
final class ColumnsCommand implements Callable<Integer> {

  private static final int LONGEST = 40;

  /** Letters that no shell takes for something else, beside those of the alphabet and digits. */
  private static final String PLAIN = "_-.=/";

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .arity("1")
          .type(String.class)
          .description("The table, an archive that holds it, or - for one from standard input.")
          .build();

  private CommandSpec spec;

  /** The command line's side of it. */
  CommandSpec spec() {
    spec =
        ConvertOptions.withHelp(
            CommandSpec.wrapWithoutInspection(this).name("columns").addPositional(file));
    spec.usageMessage()
        .description(
            "Shows what each column of a table would be taken for and why, and the options of"
                + " convert that say so.")
        .footerHeading("%nExample:%n")
        .footer("  skirmish columns incidents.csv");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (GivenPaths given =
        GivenPaths.of(List.of(name()), Optional.empty(), Optional.empty(), System.in)) {
      Optional<EventTable> table = table(given);
      if (table.isEmpty()) {
        err.println("skirmish: " + name() + " is not a table that can be read.");
        return CommandLine.ExitCode.SOFTWARE;
      }
      TableColumns columns = new TableColumns(table.get());
      List<ColumnGuess> guesses = columns.guesses(World.load().countries());
      print(name(), columns, guesses, spec.commandLine().getOut());
    } catch (WrongPathException | MissingPathException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } catch (IOException e) {
      err.println("skirmish: " + name() + ": " + Obstacle.of(e) + ".");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private String name() {
    return file.getValue();
  }

  /** The first table in what was named, which may be an archive. */
  private static Optional<EventTable> table(GivenPaths given) throws MissingPathException {
    for (Input input : Inputs.of(given.paths())) {
      Optional<EventTable> table = EventTable.find(input, TableSettings.DEFAULT);
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  private static void print(
      String path, TableColumns columns, List<ColumnGuess> guesses, PrintWriter out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"column", "field", "why", "for example"});
    List<String> maps = new ArrayList<>();
    for (ColumnGuess guess : guesses) {
      rows.add(
          new String[] {
            shortened(guess.column()),
            guess.field().orElse("-"),
            guess.why(),
            shortened(guess.example())
          });
      if (guess.field().isPresent()) {
        maps.add("--map " + quoted(guess.column() + "=" + guess.field().get()));
      }
    }
    out.println(path + ": a table with " + guesses.size() + " columns, " + columns.title() + ".");
    out.println();
    printAligned(rows, out);
    out.println();
    String convert = "  skirmish convert " + quoted(path);
    if (columns.known()) {
      out.println("It is read as it is:");
      out.println(convert);
    } else if (maps.isEmpty()) {
      out.println("None of them could be told. Say what they are:");
      out.println(convert + " --map COLUMN=FIELD");
    } else {
      out.println("Check the fields, and convert it with what is right of this:");
      out.println(convert + " " + String.join(" ", maps));
    }
  }

  private static void printAligned(List<String[]> rows, PrintWriter out) {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < columns; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** As a shell takes it for one word. */
  private static String quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      }
    }
    return word;
  }
}
