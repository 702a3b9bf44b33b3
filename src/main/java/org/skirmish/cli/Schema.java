package org.skirmish.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.skirmish.export.json.EventSchema;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code skirmish schema}: the contract of {@code events.json}. */
final class Schema implements Callable<Integer> {

  private CommandSpec spec;

  /** The command line's side of it, made when it is first asked for. */
  CommandSpec spec() {
    if (spec == null) {
      spec = ConvertOptions.withHelp(CommandSpec.wrapWithoutInspection(this));
      spec.usageMessage()
          .description(
              "Prints the JSON Schema (2020-12) of events.json, for programs that read it.",
              "A line of events.jsonl is one item of its array: $defs/event.")
          .footerHeading("%nExample:%n")
          .footer(
              "  skirmish schema > events.schema.json",
              "      for a validator or a generator of classes");
    }
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(EventSchema.text());
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
