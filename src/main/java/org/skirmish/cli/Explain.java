package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.explain.Explanation;
import org.skirmish.explain.Look;
import org.skirmish.link.Links;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

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
    Inputs inputs = inputs();
    Function<Document, Result<List<CheckedEvent>>> articles;
    TableSettings tables;
    try {
      tables = options.tables();
      articles = reading.with(options.ownTables(), options.context());
    } catch (OwnTableException | IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
    try (Sink sink = new Page(spec.commandLine().getOut(), look)) {
      Tally tally =
          new Conversion(articles, Links.NONE, Progress.silent(), tables).run(inputs, sink);
      return tally.events() > 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (IOException e) {
      spec.commandLine().getErr().println("skirmish: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private Look look() {
    if (!ExplainOptions.COLOURS.contains(options.colour())) {
      throw wrong(
          "--color: there is no choice \""
              + options.colour()
              + "\". Choose from "
              + String.join(", ", ExplainOptions.COLOURS)
              + ".");
    }
    Terminal shown = terminal.get();
    boolean colour = options.colour().equals("auto") && shown.colour();
    return new Look(shown.width(), colour || options.colour().equals("always"));
  }

  private Inputs inputs() {
    try {
      return Inputs.of(options.paths());
    } catch (MissingPathException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Prints what comes, with a blank line between. */
  private static final class Page implements Sink {

    private final PrintWriter out;
    private final Look look;
    private boolean empty = true;

    Page(PrintWriter out, Look look) {
      this.out = out;
      this.look = look;
    }

    @Override
    public void write(CheckedEvent event) throws IOException {
      print(Explanation.of(event, look));
    }

    @Override
    public void reject(Reject reject) throws IOException {
      print(Explanation.of(reject, look));
    }

    private void print(List<String> lines) throws IOException {
      if (!empty) {
        out.println();
      }
      empty = false;
      lines.forEach(out::println);
      if (out.checkError()) {
        // A pager that was left early, or a full disk: nobody would see the rest.
        throw new IOException("the explanation cannot be written; the output was closed or full.");
      }
    }

    @Override
    public void end() {}

    @Override
    public void close() {}
  }
}
