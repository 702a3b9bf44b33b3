package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.commons.io.file.PathUtils;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.own.OwnTableException;
import org.skirmish.cli.own.OwnTableOptions;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.screen.Progress;
import org.skirmish.cli.serve.LocalServer;
import org.skirmish.cli.serve.StartPage;
import org.skirmish.cli.serve.Upload;
import org.skirmish.export.Attribution;
import org.skirmish.export.RunSettings;
import org.skirmish.export.folder.OutputFolder;
import org.skirmish.export.report.Report;
import org.skirmish.link.Links;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.MissingPathException;
import org.skirmish.source.Obstacle;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.scratch.Scratch;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code skirmish serve}: a page on this computer on which articles are tried out. */
final class Serve implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final String REPORT = "report.html";

  private final Reading reading;
  private final OwnTableOptions ownTables = new OwnTableOptions();
  private final ContextOptions context = new ContextOptions();
  private final StartPage pages = new StartPage();

  private final OptionSpec port =
      OptionSpec.builder("--port")
          .paramLabel("N")
          .type(int.class)
          .defaultValue("8484")
          .description(
              "The port, 0 for any that is free. Default:",
              "${DEFAULT-VALUE}. Only this computer reaches it.")
          .build();

  private CommandSpec spec;

  Serve(Reading reading) {
    this.reading = reading;
  }

  /** The command line's side of it. */
  CommandSpec spec() {
    spec = ConvertOptions.withHelp(CommandSpec.wrapWithoutInspection(this));
    spec.addOption(port)
        .addOption(ownTables.gazetteer())
        .addOption(ownTables.actors())
        .addOption(ownTables.packs())
        .addOption(context.country())
        .addOption(context.published());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Opens a page on this computer: paste an article or drop a file, and see its events"
                + " with their words marked. Nothing is kept; end it with Ctrl-C.")
        .footerHeading("%nExamples:%n")
        .footer(
            "  skirmish serve",
            "      then open http://127.0.0.1:8484/ in a browser",
            "  skirmish serve --port 0 --country Mali",
            "      on a port that is free, for articles that leave their country open");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    int number = port.getValue();
    if (number < 0 || number > LAST_PORT) {
      throw wrong("--port: " + number + " is no port; give one from 0 to 65535.");
    }
    Function<Document, Result<List<CheckedEvent>>> articles = articles();
    try (LocalServer server = new LocalServer(number, given -> page(articles, given))) {
      server.start();
      PrintWriter out = spec.commandLine().getOut();
      out.println("Open " + server.address() + " in a browser; Ctrl-C ends it.");
      out.flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      err.println(
          "skirmish: port " + number + " cannot be used: " + Obstacle.of(e) + ". Try --port 0.");
      return CommandLine.ExitCode.SOFTWARE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return CommandLine.ExitCode.OK;
  }

  private Function<Document, Result<List<CheckedEvent>>> articles() {
    try {
      return reading.with(ownTables.given(), context.given());
    } catch (OwnTableException | IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The report of what was given. What it takes of the disk is gone when it is answered. */
  private byte[] page(Function<Document, Result<List<CheckedEvent>>> articles, Upload given)
      throws IOException {
    Path folder = Files.createTempDirectory(Scratch.folder(), "given");
    try {
      Path file = Files.write(folder.resolve(given.name()), given.bytes());
      Path made = folder.resolve("report");
      try (ReportSink sink = new ReportSink(made)) {
        new Conversion(articles, Links.NONE, Progress.silent())
            .at(new Pace(LONGEST, Pace.DEFAULT.inFlight()))
            .run(Inputs.of(List.of(file)), sink);
        return sink.hasEvents()
            ? Files.readAllBytes(made.resolve(REPORT))
            : pages.message(sink.rejects()).getBytes(UTF_8);
      }
    } catch (MissingPathException e) {
      throw new IOException(e);
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }

  /** One page with the events; without any, why there is none. */
  private final class ReportSink implements Sink {

    private static final int MOST_REJECTS = 20;

    private final OutputFolder folder;
    private final Report report;
    private final List<String> rejects = new ArrayList<>();
    private boolean events;

    ReportSink(Path made) throws IOException {
      folder = OutputFolder.open(made);
      RunSettings settings = new RunSettings(Version.number(), false, false);
      report = Report.inOnePage(settings.version(), Attribution.of(settings), folder);
      report.begin();
    }

    boolean hasEvents() {
      return events;
    }

    String rejects() {
      return String.join("\n", rejects);
    }

    @Override
    public void write(CheckedEvent event) throws IOException {
      events = true;
      report.write(event);
    }

    @Override
    public void reject(Reject reject) {
      if (rejects.size() < MOST_REJECTS) {
        rejects.add(reject.file() + ": " + reject.detail());
      }
    }

    @Override
    public void end() throws IOException {
      report.end();
      folder.publish();
    }

    @Override
    public void close() throws IOException {
      try (folder) {
        report.close();
      }
    }
  }
}
