package org.skirmish.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skirmish.article.NoteFile;
import org.skirmish.article.record.RecordFile;
import org.skirmish.article.wikitext.WikiSource;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Checker;
import org.skirmish.cli.Sink;
import org.skirmish.cli.input.Pace;
import org.skirmish.cli.screen.Progress;
import org.skirmish.coding.CodedEvent;
import org.skirmish.journal.Memory;
import org.skirmish.link.Links;
import org.skirmish.link.RepeatedIds;
import org.skirmish.review.Followed;
import org.skirmish.review.Review;
import org.skirmish.source.Deadline;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.dump.DocumentStream;
import org.skirmish.source.dump.PageDump;
import org.skirmish.table.EventTable;
import org.skirmish.table.TableReading;
import org.skirmish.table.TableSettings;
import org.skirmish.world.World;

/**
 * A run: every input ends as its events or as one reject, whatever is in it.
 *
 * @param articles what makes events of a document
 * @param links what is done about the same event in several articles
 * @param progress what shows how far the run is
 * @param tables how tables are read
 * @param ids what finds identifiers that come twice
 * @param memory what is known of documents that were read before
 * @param pace how long an article may take and how much is read at once
 * @param reviews what reviewers say of the events, and what of it was followed
 */
public record Conversion(
    Function<Document, Result<List<CheckedEvent>>> articles,
    Links links,
    Progress progress,
    TableSettings tables,
    UnaryOperator<CheckedEvent> ids,
    Memory memory,
    Pace pace,
    Followed reviews) {

  /** With identifiers that are compared from the first event of this run on. */
  public Conversion(
      Function<Document, Result<List<CheckedEvent>>> articles,
      Links links,
      Progress progress,
      TableSettings tables) {
    this(
        articles,
        links,
        progress,
        tables,
        new RepeatedIds()::checked,
        Memory.NONE,
        Pace.DEFAULT,
        new Followed(Review.NONE));
  }

  /** Of tables that are known, with identifiers that are not compared. */
  public Conversion(
      Function<Document, Result<List<CheckedEvent>>> articles, Links links, Progress progress) {
    this(
        articles,
        links,
        progress,
        TableSettings.DEFAULT,
        UnaryOperator.identity(),
        Memory.NONE,
        Pace.DEFAULT,
        new Followed(Review.NONE));
  }

  /** The same with a memory. */
  public Conversion with(Memory other) {
    return new Conversion(articles, links, progress, tables, ids, other, pace, reviews);
  }

  /** The same with what reviewers say, of which nothing was followed yet. */
  public Conversion with(Followed other) {
    return new Conversion(articles, links, progress, tables, ids, memory, pace, other);
  }

  /** The same at another pace. */
  public Conversion at(Pace other) {
    return new Conversion(articles, links, progress, tables, ids, memory, other, reviews);
  }

  /**
   * Converts the inputs, several at once, and hands their results on in their order; then ends the
   * sink.
   *
   * @throws IOException if the results cannot be written; the run stops there
   */
  public Tally run(Iterable<Input> inputs, Sink sink) throws IOException {
    Tally tally = Tally.NONE;
    try (Ahead<Outcome> ahead = new Ahead<>(pace)) {
      for (Input input : inputs) {
        progress.at(input.name());
        Optional<EventTable> table = EventTable.find(input, tables);
        if (table.isPresent()) {
          Tally before = tally.plusTable();
          tally =
              tables.notes()
                  ? convertNotes(table.get(), ahead, sink, before)
                  : convert(table.get(), ahead, sink, before);
          continue;
        }
        Optional<DocumentStream> documents = documents(input);
        if (documents.isPresent()) {
          tally = convert(documents.get(), ahead, sink, tally);
          continue;
        }
        Result<Document> read = read(input);
        if (read instanceof Result.Of<Document> document) {
          for (Document part : NoteFile.documents(document.value())) {
            tally = give(Result.of(part), ahead, sink, tally);
          }
        } else if (read instanceof Result.Rejected<Document> rejected) {
          tally = give(new Result.Rejected<>(rejected.reject()), ahead, sink, tally);
        }
      }
      while (!ahead.isEmpty()) {
        tally = write(ahead.take(progress::tick), sink, tally);
      }
    }
    for (CheckedEvent late : links.rest()) {
      sink.write(late);
      tally = tally.plusLate(late);
    }
    for (Reject left : reviews.rest()) {
      sink.reject(left);
    }
    tally = tally.with(reviews.counts());
    sink.read(tally.inputs());
    sink.end();
    return tally;
  }

  /** Reads a table in batches of rows, each as if it were an article of many events. */
  private Tally convert(EventTable table, Ahead<Outcome> ahead, Sink sink, Tally before)
      throws IOException {
    Tally tally = before;
    Checker checker = new Checker();
    try (TableReading<CodedEvent> reading = table.read(World.load())) {
      Optional<TableReading.Batch<CodedEvent>> batch = reading.next();
      while (batch.isPresent()) {
        TableReading.Batch<CodedEvent> rows = batch.get();
        tally = makeRoom(0, ahead, sink, tally);
        progress.tick();
        ahead.give(() -> checked(rows, checker).reviewed(reviews.review()), 0);
        batch = reading.next();
      }
    }
    return tally;
  }

  /** Reads the texts of a table, each as an article. */
  private Tally convertNotes(EventTable table, Ahead<Outcome> ahead, Sink sink, Tally before)
      throws IOException {
    Tally tally = before;
    try (TableReading<Document> reading = table.readNotes()) {
      Optional<TableReading.Batch<Document>> batch = reading.next();
      while (batch.isPresent()) {
        for (Result<Document> note : batch.get().results()) {
          progress.tick();
          tally = give(note, ahead, sink, tally);
        }
        batch = reading.next();
      }
    }
    return tally;
  }

  /** The documents of an input that has many: a wiki's dump, records in JSON. */
  private static Optional<DocumentStream> documents(Input input) {
    Optional<PageDump> dump = PageDump.find(input);
    return dump.isPresent()
        ? Optional.of(dump.get().pages(WikiSource::mayTellOfEvent))
        : RecordFile.find(input).map(RecordFile::open);
  }

  /** Reads each document as an article. */
  private Tally convert(DocumentStream documents, Ahead<Outcome> ahead, Sink sink, Tally before)
      throws IOException {
    Tally tally = before;
    try (documents) {
      Optional<Result<Document>> document = documents.next();
      while (document.isPresent()) {
        tally = give(document.get(), ahead, sink, tally);
        document = documents.next();
      }
    }
    return tally;
  }

  private static Outcome checked(TableReading.Batch<CodedEvent> rows, Checker checker) {
    List<Result<CodedEvent>> events = rows.results();
    List<Result<CheckedEvent>> checked = new ArrayList<>(events.size());
    for (Result<CodedEvent> event : events) {
      checked.add(event.then(coded -> checked(coded, checker)));
    }
    return new Outcome(checked);
  }

  private static Result<CheckedEvent> checked(CodedEvent event, Checker checker) {
    try {
      return Result.of(checker.check(event));
    } catch (RuntimeException e) {
      return Failures.failed(event.event().origin().file() + " " + event.id(), e);
    }
  }

  private Tally give(Result<Document> document, Ahead<Outcome> ahead, Sink sink, Tally before)
      throws IOException {
    if (document instanceof Result.Of<Document> one) {
      long size = one.value().text().length();
      Tally tally = makeRoom(size, ahead, sink, before);
      Memory.Ticket ticket = memory.ticket(one.value());
      ahead.give(
          () ->
              Outcome.of(memory.answer(ticket, () -> convert(one.value())))
                  .reviewed(reviews.review()),
          size,
          () -> Outcome.of(Failures.tooLong(one.value(), pace.longest())));
      return tally;
    }
    Tally tally = makeRoom(0, ahead, sink, before);
    Outcome rejected = Outcome.of(((Result.Rejected<Document>) document).reject());
    ahead.give(() -> rejected, 0);
    return tally;
  }

  private Tally makeRoom(long size, Ahead<Outcome> ahead, Sink sink, Tally before)
      throws IOException {
    Tally tally = before;
    while (!ahead.hasRoom(size)) {
      tally = write(ahead.take(progress::tick), sink, tally);
    }
    return tally;
  }

  private static Result<Document> read(Input input) {
    try {
      return input.read();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Failures.failed(input.name(), e);
    }
  }

  private Tally write(Outcome outcome, Sink sink, Tally tally) throws IOException {
    outcome.answer().ifPresent(memory::add);
    outcome.reviews().forEach(reviews::add);
    Outcome ready = outcome.linked(links).with(ids);
    for (Result<CheckedEvent> result : ready.results()) {
      if (result instanceof Result.Of<CheckedEvent> event) {
        sink.write(event.value());
      } else {
        sink.reject(((Result.Rejected<CheckedEvent>) result).reject());
      }
    }
    Tally counted = tally.plus(ready);
    progress.counted(counted.articles(), counted.rows(), counted.events(), counted.rejects());
    return counted;
  }

  /** At least one event, or a reject: also where the tool itself is at fault. */
  private Result<List<CheckedEvent>> convert(Document document) {
    try {
      Result<List<CheckedEvent>> events =
          Deadline.within(pace.longest(), () -> articles.apply(document));
      boolean none =
          events instanceof Result.Of<List<CheckedEvent>> found && found.value().isEmpty();
      return none
          ? Result.rejected(document.name(), Reason.NO_EVENT, "no armed event was found in it")
          : events;
    } catch (Deadline.PassedException e) {
      return new Result.Rejected<>(Failures.tooLong(document, pace.longest()));
    } catch (RuntimeException | StackOverflowError e) {
      // One odd article must not cost the user the other thousands.
      return Failures.failed(document.name(), e);
    }
  }
}
