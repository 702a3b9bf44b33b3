package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.cli.own.OwnTables;
import org.skirmish.cli.places.PlacesFolder;
import org.skirmish.export.FormatUnavailableException;
import org.skirmish.export.InterTerms;
import org.skirmish.export.Layout;
import org.skirmish.export.Profile;
import org.skirmish.export.RunSettings;
import org.skirmish.link.Clusters;
import org.skirmish.link.Links;
import org.skirmish.link.MergedEvents;
import org.skirmish.link.SameEvents;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import org.skirmish.world.place.PlaceIndex;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code skirmish convert}: articles to tables. */
final class Convert implements Callable<Integer> {

  private final Reading reading;
  private final Outputs outputs;
  private final Progress progress;

  private final ConvertOptions options = new ConvertOptions();
  private final CommandSpec spec = options.spec(this);

  Convert(Reading reading, Outputs outputs, Progress progress) {
    this.reading = reading;
    this.outputs = outputs;
    this.progress = progress;
  }

  /** The command line's side of it. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Set<String> chosen = chosenFormats();
    Layout layout = layout();
    Inputs inputs = inputs();
    Function<Document, Result<List<CheckedEvent>>> articles = articles();
    TableSettings tables = tables();
    String packs = PlacesFolder.line(packs());
    PrintWriter err = spec.commandLine().getErr();
    Path output = options.output();
    Progress shown = options.quiet() ? Progress.silent() : progress;
    Tally tally;
    try (Sink sink = outputs.open(output, chosen, layout)) {
      Links links = links(articles, inputs, shown, tables);
      tally = new Conversion(articles, links, shown, tables).run(inputs, sink);
    } catch (IOException e) {
      return unwritable(e, shown, err);
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause(), shown, err);
    }
    shown.clear();
    if (!options.quiet()) {
      String last = packs.isEmpty() ? "" : " " + packs;
      spec.commandLine().getOut().println(tally.line(output) + last);
    }
    if (options.strict() && tally.rejects() > 0) {
      err.println(
          "skirmish: not everything was converted (--strict); rejects.csv in "
              + output
              + " says what and why.");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  /** Merging takes two passes: only the first one tells which events are the same. */
  private Links links(
      Function<Document, Result<List<CheckedEvent>>> articles,
      Inputs inputs,
      Progress shown,
      TableSettings tables)
      throws IOException {
    if (!options.merge()) {
      return new SameEvents();
    }
    Clusters clusters = new Clusters();
    new Conversion(articles, clusters, shown, tables).run(inputs, Sink.NOWHERE);
    return new MergedEvents(clusters);
  }

  private int unwritable(IOException failure, Progress shown, PrintWriter err) {
    shown.clear();
    if (failure instanceof FormatUnavailableException) {
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
    for (String format : options.formats()) {
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

  private Layout layout() {
    Profile profile = chosen("--profile", options.profile(), Profile.values());
    InterTerms inter = chosen("--inter", options.inter(), InterTerms.values());
    RunSettings settings = settings();
    try {
      return new Layout(
          profile, inter, options.csv(), settings, options.extraColumns(), options.system());
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private RunSettings settings() {
    OwnTables own = options.ownTables();
    try {
      return new RunSettings(
          Version.number(),
          own.places().isPresent(),
          packs().stream()
              .map(pack -> new RunSettings.Pack(pack.name(), pack.origin(), pack.date()))
              .toList(),
          own.actors().isPresent(),
          options.context());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  /** The constant that the user names in lower case. */
  private <E extends Enum<E>> E chosen(String option, String given, E[] all) {
    List<String> names = new ArrayList<>(all.length);
    for (E one : all) {
      String name = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(given.strip().toLowerCase(Locale.ROOT))) {
        return one;
      }
      names.add(name);
    }
    throw wrong(
        option
            + ": there is no choice \""
            + given
            + "\". Choose from "
            + String.join(", ", names)
            + ".");
  }

  private Function<Document, Result<List<CheckedEvent>>> articles() {
    try {
      return reading.with(options.ownTables(), options.context());
    } catch (OwnTableException e) {
      throw wrong(e.getMessage());
    }
  }

  private TableSettings tables() {
    try {
      return options.tables();
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private List<PlaceIndex> packs() {
    try {
      return reading.packs(options.ownTables());
    } catch (OwnTableException e) {
      throw wrong(e.getMessage());
    }
  }

  private Inputs inputs() {
    List<Path> paths = options.paths();
    Path output = options.output();
    try {
      Inputs inputs = Inputs.of(paths).within(options.limits());
      for (Path path : paths) {
        if (Files.exists(output) && Files.isDirectory(path) && Files.isSameFile(path, output)) {
          throw wrong(
              output
                  + ": the tables would lie among the articles and be read as articles next time."
                  + " Choose another folder with --output.");
        }
      }
      return inputs.except(output);
    } catch (MissingPathException | IllegalArgumentException e) {
      throw wrong(e.getMessage());
    } catch (IOException e) {
      throw wrong(output + ": " + Obstacle.of(e) + ". Choose another folder with --output.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
