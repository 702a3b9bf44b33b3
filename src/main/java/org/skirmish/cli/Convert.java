package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.line.Choice;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.cli.places.PlacesFolder;
import org.skirmish.cli.run.Passes;
import org.skirmish.cli.run.Tally;
import org.skirmish.cli.screen.CountLines;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.export.FormatUnavailableException;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.RowUnit;
import org.skirmish.export.RunCounts;
import org.skirmish.export.RunSettings;
import org.skirmish.export.folder.OutputFolderException;
import org.skirmish.journal.Memory;
import org.skirmish.link.Links;
import org.skirmish.review.Review;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code skirmish convert}: articles to tables. */
final class Convert implements Callable<Integer> {

  /** The exit status of a run in which every input was rejected. */
  static final int ALL_REJECTED = 3;

  private final Reading reading;
  private final Outputs outputs;
  private final Progress progress;
  private final Supplier<Terminal> terminal;

  private final ConvertOptions options = new ConvertOptions();
  private final CommandSpec spec = options.spec(this);

  /**
   * @param terminal asked only for a dry run
   */
  Convert(Reading reading, Outputs outputs, Progress progress, Supplier<Terminal> terminal) {
    this.reading = reading;
    this.outputs = outputs;
    this.progress = progress;
    this.terminal = terminal;
  }

  /** The command line's side of it. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Set<String> chosen = chosenFormats();
    Layout layout = layout();
    ReadingOptions read = options.reading();
    TableSettings tables = read.tables();
    Pace pace = read.pace();
    Function<Document, Result<List<CheckedEvent>>> articles = read.articles(reading);
    Review review = read.review(reading);
    boolean silent = options.quiet() || options.dryRun();
    try (GivenPaths given = read.paths(Optional.of(options.output()))) {
      return run(
          new Passes(
              articles,
              tables,
              pace,
              silent ? Progress.silent() : progress,
              inputs(given),
              options.merge(),
              review),
          chosen,
          layout);
    }
  }

  private int run(Passes passes, Set<String> chosen, Layout layout) {
    Path output = options.output();
    Passes.Ended ended;
    Optional<RunCounts> counts;
    try {
      if (options.dryRun()) {
        return new DryRun(terminal.get(), options.quiet(), options.strict())
            .run(sink -> passes.run(sink, Memory.NONE).tally(), spec.commandLine());
      }
      try (StoppedRun stopped = new StoppedRun(spec.commandLine().getErr(), output)) {
        stopped.begin();
        try (Sink sink = outputs.open(output, chosen, layout, options.resume());
            Memory memory = stopped.memory(sink, this::basis, options.resume(), options.quiet())) {
          ended = passes.run(sink, memory);
          counts = sink.counts();
          warn(ended.links());
        }
        stopped.end();
      }
    } catch (IOException e) {
      return unwritable(e);
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause());
    } finally {
      passes.progress().clear();
    }
    return end(ended.tally(), counts);
  }

  private String basis() {
    ReadingOptions given = options.reading();
    return Basis.of(given.ownTables(), given.packs(reading), given.context());
  }

  private void warn(Links links) {
    PrintWriter err = spec.commandLine().getErr();
    links.warning().ifPresent(text -> err.println("skirmish: " + text));
  }

  /** Says what came of it; gives the exit status. */
  private int end(Tally tally, Optional<RunCounts> counts) {
    if (!options.quiet()) {
      if (tally.events() + tally.rejects() > 1) {
        counts.ifPresent(all -> CountLines.of(all).forEach(spec.commandLine().getOut()::println));
      }
      if (tally.corrections().lines() > 0) {
        spec.commandLine().getOut().println(tally.correctionsLine());
      }
      String packs = PlacesFolder.line(options.reading().packs(reading));
      String last = packs.isEmpty() ? "" : " " + packs;
      spec.commandLine().getOut().println(tally.line(options.output()) + last);
    }
    if (options.strict() && tally.isIncomplete()) {
      spec.commandLine()
          .getErr()
          .println(
              "skirmish: not everything was converted (--strict); rejects.csv in "
                  + options.output()
                  + " says what and why.");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return tally.isNothing() ? ALL_REJECTED : CommandLine.ExitCode.OK;
  }

  private int unwritable(IOException failure) {
    PrintWriter err = spec.commandLine().getErr();
    if (failure instanceof FormatUnavailableException || failure instanceof OutputFolderException) {
      err.println("skirmish: " + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    err.println(
        "skirmish: the tables cannot be written to "
            + options.output()
            + ": "
            + Obstacle.of(failure)
            + ". Choose another folder with --output, or check its permissions and free space.");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Set<String> chosenFormats() {
    if (options.formats().isEmpty()) {
      return new LinkedHashSet<>(outputs.formats());
    }
    Set<String> chosen = new LinkedHashSet<>();
    try {
      for (String format : options.formats()) {
        chosen.add(Choice.ofFormat("--formats", format, outputs.formats()));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
    return chosen;
  }

  private Layout layout() {
    RunSettings settings = settings();
    try {
      return new Layout(
          Choice.of("--profile", options.profile(), Profile.values()),
          Choice.of("--inter", options.inter(), InterTerms.values()),
          options.csv(),
          settings,
          options.extraColumns(),
          options.system(),
          Choice.of("--rows", options.rows(), RowUnit.values()));
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private RunSettings settings() {
    OwnTables own = options.reading().ownTables();
    try {
      return new RunSettings(
          Version.number(),
          own.places().isPresent(),
          options.reading().packs(reading).stream()
              .map(pack -> new RunSettings.Pack(pack.name(), pack.origin(), pack.date()))
              .toList(),
          own.actors().isPresent(),
          options.reading().context());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Inputs inputs(GivenPaths given) {
    Path output = options.output();
    try {
      for (Path path : given.paths()) {
        if (Files.exists(output) && Files.isDirectory(path) && Files.isSameFile(path, output)) {
          throw wrong(
              output
                  + ": the tables would lie among the articles and be read as articles next time."
                  + " Choose another folder with --output.");
        }
      }
      return options.reading().inputs(given).except(output);
    } catch (IOException e) {
      throw wrong(output + ": " + Obstacle.of(e) + ". Choose another folder with --output.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
