package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Result;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skirmish convert}: articles to tables. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Turns articles about armed clashes into event tables.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:The run finished. Articles without an event stand in rejects.csv.",
      "1:It could not finish, or --strict was given and something was rejected.",
      "2:The command line was wrong; nothing was read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  skirmish convert articles/",
      "      every file in the folder and below, into output/",
      "  skirmish convert ambush.txt raid.txt --output tables",
      "      two articles, into tables/",
      "  skirmish convert articles/ --formats csv,geojson --strict",
      "      only these files, and exit status 1 if anything was rejected"
    })
final class Convert implements Callable<Integer> {

  private final Function<Document, Result<List<CheckedEvent>>> articles;
  private final Outputs outputs;
  private final Progress progress;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files to read, and folders to read with all that is below them.")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder for the tables; it is made if need be. Default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(
      names = {"-f", "--formats"},
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "What to write, with commas between:",
        "csv, xlsx, geojson, json. Default: all.",
        "rejects.csv is always written."
      })
  private List<String> formats = List.of();

  @Option(
      names = "--strict",
      description = {
        "End with exit status 1 if anything was rejected.",
        "The tables are written all the same."
      })
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but errors.")
  private boolean quiet;

  Convert(
      Function<Document, Result<List<CheckedEvent>>> articles, Outputs outputs, Progress progress) {
    this.articles = articles;
    this.outputs = outputs;
    this.progress = progress;
  }

  @Override
  public Integer call() {
    Set<String> chosen = chosenFormats();
    Inputs inputs = inputs();
    PrintWriter err = spec.commandLine().getErr();
    Progress shown = quiet ? Progress.silent() : progress;
    Tally tally;
    try (Sink sink = outputs.open(output, chosen)) {
      tally = new Conversion(articles, shown).run(inputs, sink);
    } catch (IOException e) {
      return unwritable(e, shown, err);
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause(), shown, err);
    }
    shown.clear();
    if (!quiet) {
      spec.commandLine().getOut().println(tally.line(output));
    }
    if (strict && tally.rejects() > 0) {
      err.println(
          "skirmish: not everything was converted (--strict); rejects.csv in "
              + output
              + " says what and why.");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private int unwritable(IOException failure, Progress shown, PrintWriter err) {
    shown.clear();
    err.println(
        "skirmish: the tables cannot be written to "
            + output
            + ": "
            + Obstacle.of(failure)
            + ". Choose another folder with --output, or check its permissions and free space.");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Set<String> chosenFormats() {
    if (formats.isEmpty()) {
      return new LinkedHashSet<>(outputs.formats());
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String format : formats) {
      String name = format.strip().toLowerCase(Locale.ROOT);
      if (!outputs.formats().contains(name)) {
        throw wrong(
            "--formats: there is no format \""
                + format
                + "\". Choose from "
                + String.join(", ", outputs.formats())
                + ".");
      }
      chosen.add(name);
    }
    return chosen;
  }

  private Inputs inputs() {
    try {
      Inputs inputs = Inputs.of(paths);
      for (Path path : paths) {
        if (Files.exists(output) && Files.isDirectory(path) && Files.isSameFile(path, output)) {
          throw wrong(
              output
                  + ": the tables would lie among the articles and be read as articles next time."
                  + " Choose another folder with --output.");
        }
      }
      return inputs.except(output);
    } catch (MissingPathException e) {
      throw wrong(e.getMessage());
    } catch (IOException e) {
      throw wrong(output + ": " + Obstacle.of(e) + ". Choose another folder with --output.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
