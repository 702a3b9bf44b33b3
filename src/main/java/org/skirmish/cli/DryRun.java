package org.skirmish.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.run.Tally;
import org.skirmish.cli.screen.CountLines;
import org.skirmish.cli.screen.Page;
import org.skirmish.cli.screen.Terminal;
import org.skirmish.explain.Explanation;
import org.skirmish.explain.Look;
import org.skirmish.explain.Summary;
import org.skirmish.export.RunCounts;
import org.skirmish.source.Reject;
import picocli.CommandLine;

/**
 * A run that writes no file and prints what would come of it: the events of articles, the rows of
 * tables that have flags, all rejects, and how many there are of which kind.
 *
 * @param terminal what it is shown on
 * @param quiet whether nothing is printed
 * @param strict whether a reject makes it fail
 */
record DryRun(Terminal terminal, boolean quiet, boolean strict) {

  /** Reads all inputs to a sink. */
  interface Run {
    Tally to(Sink sink) throws IOException;
  }

  /** Reads the inputs; gives the exit status. */
  int run(Run run, CommandLine command) {
    PrintWriter out = command.getOut();
    Report report = new Report(out, new Look(terminal.width(), terminal.colour()));
    Tally tally;
    try {
      tally = run.to(quiet ? Sink.NOWHERE : report);
    } catch (IOException e) {
      // Nobody reads on, which is no failure; a full disk is told by the output itself.
      return CommandLine.ExitCode.OK;
    }
    if (!quiet) {
      if (tally.corrections().lines() > 0) {
        out.println(tally.correctionsLine());
      }
      out.println(tally.numbers() + " Nothing was written.");
    }
    if (strict && tally.isIncomplete()) {
      command.getErr().println("skirmish: not everything can be converted (--strict).");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return tally.isNothing() ? Convert.ALL_REJECTED : CommandLine.ExitCode.OK;
  }

  private static final class Report extends Page {

    private final Look look;
    private final RunCounts counts = new RunCounts();
    private boolean empty = true;

    Report(PrintWriter out, Look look) {
      super(out);
      this.look = look;
    }

    @Override
    public void write(CheckedEvent event) throws IOException {
      counts.add(event);
      // Of a table's million rows those are of interest that need a look.
      if (!event.coded().event().origin().isTable() || !event.flags().isEmpty()) {
        print(Summary.of(event, look));
        empty = false;
      }
    }

    @Override
    public void reject(Reject reject) throws IOException {
      counts.add(reject);
      print(Explanation.of(reject, look));
      empty = false;
    }

    @Override
    public void end() throws IOException {
      List<String> lines = new ArrayList<>();
      if (!empty) {
        lines.add("");
      }
      lines.addAll(CountLines.of(counts));
      print(lines);
    }
  }
}
