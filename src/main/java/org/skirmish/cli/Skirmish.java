package org.skirmish.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.skirmish.cli.places.Places;
import org.skirmish.cli.places.PlacesFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The program. Without arguments it converts {@code input/} into {@code output/}.
 *
 * <p>Exit status: 0 the run finished, 1 it could not finish, {@code --strict} and something was
 * rejected, or nothing could be explained, 2 the command line was wrong.
 */
public final class Skirmish {

  private static final String[] BARE = {"convert", "input", "--output", "output"};

  private Skirmish() {}

  public static void main(String[] args) {
    HeadStart.of(args.length == 0 ? BARE : args);
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    Progress progress =
        System.console() == null ? Progress.silent() : Progress.on(err, System::nanoTime);
    Optional<Path> packs = PlacesFolder.usual();
    Reading reading = Reading.byStages(packs);
    Convert convert = new Convert(reading, new OutputFiles(), progress);
    Explain explain = new Explain(reading, Terminal::current);
    Places places = new Places(packs, System.console() != null, ConvertOptions::withHelp);
    int status = run(out, err, convert, explain, places, args);
    if (status != 0) {
      // Only then: within Maven an exit would end the build as well.
      System.exit(status);
    }
  }

  /**
   * Runs the program as from the command line, without a terminal and without packs of places
   * unless the arguments name their folder; gives the exit status.
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Reading reading = Reading.byStages(Optional.empty());
    Convert convert = new Convert(reading, new OutputFiles(), Progress.silent());
    return run(out, err, convert, new Explain(reading, () -> Terminal.NONE), args);
  }

  static int run(
      PrintWriter out, PrintWriter err, Convert convert, Explain explain, String... args) {
    Places places = new Places(Optional.empty(), false, ConvertOptions::withHelp);
    return run(out, err, convert, explain, places, args);
  }

  private static int run(
      PrintWriter out,
      PrintWriter err,
      Convert convert,
      Explain explain,
      Places places,
      String... args) {
    CommandLine line = new CommandLine(spec()).addSubcommand("convert", convert.spec());
    if (args.length > 0 && !args[0].equals("convert")) {
      line.addSubcommand("explain", explain.spec());
      line.addSubcommand("columns", new ColumnsCommand().spec());
      line.addSubcommand("places", places.spec());
      line.addSubcommand("schema", new Schema().spec());
    }
    line.registerConverter(Path.class, Skirmish::path)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Skirmish::tellWrong)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              failure.printStackTrace(err);
              err.println("skirmish: it failed and wrote nothing. Please report the lines above.");
              return CommandLine.ExitCode.SOFTWARE;
            });
    try {
      if (args.length > 0) {
        return line.execute(args);
      }
      int status = line.execute(BARE);
      if (status == CommandLine.ExitCode.USAGE) {
        err.println("Without arguments the articles are read from the folder input.");
      }
      return status;
    } catch (OutOfMemoryError e) {
      err.println(
          "skirmish: the memory ran out and nothing was written. Give Java more of it, as in"
              + " java -Xmx2g -jar skirmish.jar.");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static CommandSpec spec() {
    CommandSpec spec = ConvertOptions.withHelp(CommandSpec.create().name("skirmish"));
    spec.usageMessage()
        .description(
            "Turns articles about armed clashes into conflict-event tables: CSV, Excel, GeoJSON,"
                + " GeoPackage, KML, JSON.",
            "Without arguments it converts input/ into output/.")
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish",
            "      every article in input/, into output/",
            "  skirmish convert articles/ --output tables",
            "      every file in articles/ and below, into tables/",
            "  skirmish explain ambush.txt",
            "      each value of an article's events with the words behind it",
            "  skirmish columns incidents.csv",
            "      what it would take the columns of a table for",
            "  skirmish places download ML",
            "      fetches the villages of a country",
            "  skirmish schema",
            "      what events.json holds, as a JSON Schema",
            "  skirmish convert --help",
            "      all options");
    return spec;
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      // Mostly a name with accents where the locale is C: the argument reaches Java in shreds.
      throw new TypeConversionException(
          "\""
              + argument
              + "\" is no path under this terminal's language setting: set LC_ALL to C.UTF-8, or"
              + " name the folder that holds it");
    }
  }

  private static int tellWrong(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("skirmish: " + wrong.getMessage());
    command
        .getErr()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
    return CommandLine.ExitCode.USAGE;
  }
}
