package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.input.GivenPaths;
import org.skirmish.cli.line.Choice;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.run.Tally;
import org.skirmish.cli.screen.Page;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.explain.Explanation;
import org.skirmish.explain.Look;
import org.skirmish.link.Links;
import org.skirmish.review.Followed;
import org.skirmish.review.Review;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code skirmish explain}: articles to pages that a person reads. */
final class Explain implements Callable<Integer> {

  private final Reading reading;
  private final Supplier<Terminal> terminal;

  private ExplainOptions options;
  private CommandSpec spec;

  /**
   * @param terminal asked only when the command runs
   */
  Explain(Reading reading, Supplier<Terminal> terminal) {
    this.reading = reading;
    this.terminal = terminal;
  }

  /** The command line's side of it, made when it is first asked for. */
  CommandSpec spec() {
    if (spec == null) {
      options = new ExplainOptions();
      spec = options.spec(this);
    }
    return spec;
  }

  @Override
  public Integer call() {
    Look look = look();
    TableSettings tables = options.reading().tables();
    Function<Document, Result<List<CheckedEvent>>> articles = options.reading().articles(reading);
    Review review = options.reading().review(reading);
    try (GivenPaths given = options.reading().paths(Optional.empty());
        Sink sink = new Explained(spec.commandLine().getOut(), look)) {
      Tally tally =
          new Conversion(articles, Links.NONE, Progress.silent(), tables)
              .at(options.reading().pace())
              .with(new Followed(review))
              .run(options.reading().inputs(given), sink);
      return tally.events() > 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (IOException e) {
      // Nobody reads on, which is no failure; a full disk is told by the output itself.
      return CommandLine.ExitCode.OK;
    }
  }

  private Look look() {
    String colours = colours();
    Terminal shown = terminal.get();
    boolean colour = colours.equals("auto") && shown.colour();
    return new Look(shown.width(), colour || colours.equals("always"));
  }

  private String colours() {
    try {
      return Choice.of("--color", options.colour(), ExplainOptions.COLOURS);
    } catch (IllegalArgumentException e) {
      throw options.reading().wrong(e.getMessage());
    }
  }

  /** With a blank line between. */
  private static final class Explained extends Page {

    private final Look look;
    private boolean empty = true;

    Explained(PrintWriter out, Look look) {
      super(out);
      this.look = look;
    }

    @Override
    public void write(CheckedEvent event) throws IOException {
      printApart(Explanation.of(event, look));
    }

    @Override
    public void reject(Reject reject) throws IOException {
      printApart(Explanation.of(reject, look));
    }

    private void printApart(List<String> lines) throws IOException {
      List<String> all = new ArrayList<>();
      if (!empty) {
        all.add("");
      }
      empty = false;
      all.addAll(lines);
      print(all);
    }

    @Override
    public void end() {}
  }
}
