package org.skirmish.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.run.Passes;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.journal.Memory;
import org.skirmish.review.Review;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code skirmish check}: what would come of a conversion. */
final class Check implements Callable<Integer> {

  private final Reading reading;
  private final Supplier<Terminal> terminal;

  private final ReadingOptions options = new ReadingOptions();

  private final OptionSpec strict =
      ConvertOptions.flag("--strict")
          .description("End with exit status 1 if anything is rejected.")
          .build();

  private final OptionSpec quiet =
      ConvertOptions.flag("-q", "--quiet").description("Print nothing but errors.").build();

  private CommandSpec spec;

  /**
   * @param terminal asked only when the command runs
   */
  Check(Reading reading, Supplier<Terminal> terminal) {
    this.reading = reading;
    this.terminal = terminal;
  }

  /** The command line's side of it. */
  CommandSpec spec() {
    spec = ConvertOptions.withHelp(CommandSpec.wrapWithoutInspection(this));
    options.addTo(spec);
    spec.addOption(strict).addOption(quiet);
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("0", "Everything was read.");
    statuses.put("1", "It could not finish, or --strict was given and something is rejected.");
    statuses.put("2", "The command line was wrong; nothing was read.");
    statuses.put("3", "Every input is rejected.");
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Reads articles and tables as convert does and writes nothing.",
            "It prints each event of an article, each row of a table that has a flag, and what is"
                + " rejected and why.")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(statuses)
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish check articles/",
            "      what each file gives",
            "  skirmish check incidents.csv --map Ort=location --strict",
            "      whether every row of a table can be read",
            "  curl -s https://example.org/report.html | skirmish check -",
            "      a page that another program fetches");
    return spec;
  }

  @Override
  public Integer call() {
    TableSettings tables = options.tables();
    Function<Document, Result<List<CheckedEvent>>> articles = options.articles(reading);
    Review review = options.review(reading);
    DryRun dry = new DryRun(terminal.get(), isGiven(quiet), isGiven(strict));
    try (GivenPaths given = options.paths(Optional.empty())) {
      Passes passes =
          new Passes(
              articles,
              tables,
              options.pace(),
              Progress.silent(),
              options.inputs(given),
              false,
              review);
      return dry.run(sink -> passes.run(sink, Memory.NONE).tally(), spec.commandLine());
    }
  }

  private static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
