package org.skirmish.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.line.Arguments;
import org.skirmish.cli.line.WrongLine;
import org.skirmish.cli.places.Places;
import org.skirmish.cli.places.PlacesFolder;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.StandardOutput;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.cli.screen.TerminalGate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The program. Without arguments it converts {@code input/} into {@code output/}.
 *
 * <p>Exit status: 0 the run finished, 1 it could not finish, {@code --strict} and something was
 * rejected, or nothing could be explained, 2 the command line was wrong, 3 every input was
 * rejected.
 */
public final class Skirmish {

  private static final String[] BARE = {"convert", "input", "--output", "output"};

  private Skirmish() {}

  public static void main(String[] args) {
    String[] meant = Arguments.of(args, GivenPaths::isThere);
    HeadStart.of(meant.length == 0 ? BARE : meant);
    StandardOutput standard = StandardOutput.ofProgram();
    PrintWriter out = TerminalGate.before(standard, Charset.defaultCharset());
    PrintWriter err = TerminalGate.before(System.err, Charset.defaultCharset());
    Progress progress =
        System.console() == null
            ? Progress.inLines(err, System::nanoTime)
            : Progress.on(err, System::nanoTime);
    Optional<Path> packs = PlacesFolder.usual();
    Reading reading = Reading.byStages(packs);
    Convert convert = new Convert(reading, new OutputFiles(), progress, Terminal::current);
    Explain explain = new Explain(reading, Terminal::current);
    Check check = new Check(reading, Terminal::current);
    Places places = new Places(packs, System.console() != null, ConvertOptions::withHelp);
    Serve serve = new Serve(reading);
    int status = standard.status(run(out, err, convert, explain, check, places, serve, meant), err);
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
    Convert convert =
        new Convert(reading, new OutputFiles(), Progress.silent(), () -> Terminal.NONE);
    return run(out, err, convert, new Explain(reading, () -> Terminal.NONE), args);
  }

  static int run(
      PrintWriter out, PrintWriter err, Convert convert, Explain explain, String... args) {
    Reading reading = Reading.byStages(Optional.empty());
    Check check = new Check(reading, () -> Terminal.NONE);
    Places places = new Places(Optional.empty(), false, ConvertOptions::withHelp);
    Serve serve = new Serve(reading);
    String[] meant = Arguments.of(args, GivenPaths::isThere);
    return run(out, err, convert, explain, check, places, serve, meant);
  }

  private static int run(
      PrintWriter out,
      PrintWriter err,
      Convert convert,
      Explain explain,
      Check check,
      Places places,
      Serve serve,
      String... args) {
    CommandLine line = new CommandLine(spec()).addSubcommand("convert", convert.spec());
    if (args.length > 0 && !args[0].equals("convert")) {
      line.addSubcommand("check", check.spec());
      line.addSubcommand("explain", explain.spec());
      line.addSubcommand("columns", new ColumnsCommand().spec());
      line.addSubcommand("places", places.spec());
      line.addSubcommand("schema", new Schema().spec());
      line.addSubcommand("serve", serve.spec());
    }
    line.registerConverter(Path.class, Skirmish::path)
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(WrongLine::tell)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              failure.printStackTrace(err);
              err.println("skirmish: it failed and wrote nothing. Please report the lines above.");
              return CommandLine.ExitCode.SOFTWARE;
            });
    try {
      if (args.length > 0) {
        return execute(line, args);
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

  private static int execute(CommandLine line, String[] args) {
    CommandLine command = line.getSubcommands().getOrDefault(args[0], line);
    try {
      WrongLine.checkHyphens(command, args);
    } catch (ParameterException wrong) {
      return WrongLine.tell(wrong, args);
    }
    return line.execute(args);
  }

  private static CommandSpec spec() {
    CommandSpec spec = ConvertOptions.withHelp(CommandSpec.create().name("skirmish"));
    spec.usageMessage()
        .description(
            "Turns articles about armed clashes into conflict-event tables: CSV, Excel, GeoJSON,"
                + " GeoPackage, FlatGeobuf, KML, JSON.",
            "Without arguments it converts input/ into output/.")
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish",
            "      every article in input/, into output/",
            "  skirmish convert articles/ --output tables",
            "      every file in articles/ and below, into tables/; convert may be left out",
            "  skirmish check articles/",
            "      what would come of it, without writing",
            "  skirmish explain ambush.txt",
            "      each value of an article's events with the words behind it",
            "  skirmish columns incidents.csv",
            "      what it would take the columns of a table for",
            "  skirmish places download ML",
            "      fetches the villages of a country",
            "  skirmish serve",
            "      a page on this computer to paste an article into",
            "  skirmish schema",
            "      what events.json holds, as a JSON Schema",
            "  skirmish help convert",
            "      all options of a command");
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
}
