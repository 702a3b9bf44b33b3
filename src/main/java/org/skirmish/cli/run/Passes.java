package org.skirmish.cli.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.skirmish.check.CheckedEvent;
import org.skirmish.cli.Sink;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.screen.Progress;
import org.skirmish.journal.Memory;
import org.skirmish.link.Clusters;
import org.skirmish.link.Links;
import org.skirmish.link.MergedEvents;
import org.skirmish.link.SameEvents;
import org.skirmish.review.Followed;
import org.skirmish.review.Review;
import org.skirmish.source.Document;
import org.skirmish.source.Inputs;
import org.skirmish.source.Meter;
import org.skirmish.source.Result;
import org.skirmish.table.TableSettings;

/**
 * The pass that a run makes through its inputs, or two if it merges: only the first one tells which
 * events are the same.
 *
 * @param articles what makes events of a document
 * @param tables how tables are read
 * @param pace how long an article may take
 * @param progress what shows how far the run is
 * @param inputs what is read
 * @param merge whether the same events of several articles become one
 * @param review what reviewers say of the events
 */
public record Passes(
    Function<Document, Result<List<CheckedEvent>>> articles,
    TableSettings tables,
    Pace pace,
    Progress progress,
    Inputs inputs,
    boolean merge,
    Review review) {

  /** What came of a run, and how its events were linked. */
  public record Ended(Tally tally, Links links) {}

  /**
   * Reads everything and hands it to the sink, which it ends.
   *
   * @throws IOException if the results cannot be written; the run stops there
   */
  public Ended run(Sink sink, Memory memory) throws IOException {
    Meter meter = new Meter();
    Inputs measured = inputs.measured(meter);
    LongSupplier size = size(inputs);
    if (!merge) {
      Links links = new SameEvents();
      progress.begin(meter, size, "");
      return new Ended(pass(links, memory).run(measured, sink), links);
    }
    Clusters clusters = new Clusters();
    progress.begin(meter, size, "pass 1 of 2");
    pass(clusters, memory).run(measured, Sink.NOWHERE);
    meter.restart();
    memory.again();
    Links links = new MergedEvents(clusters);
    progress.begin(meter, size, "pass 2 of 2");
    return new Ended(pass(links, memory).run(measured, sink), links);
  }

  private Conversion pass(Links links, Memory memory) {
    return new Conversion(articles, links, progress, tables)
        .with(memory)
        .with(new Followed(review))
        .at(pace);
  }

  /** Looks how much there is on a thread of its own, since a million files take a while. */
  private static LongSupplier size(Inputs inputs) {
    AtomicLong size = new AtomicLong(-1);
    Thread looking = new Thread(() -> size.set(inputs.size()), "size");
    looking.setDaemon(true);
    looking.start();
    return size::get;
  }
}
