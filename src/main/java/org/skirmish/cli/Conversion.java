package org.skirmish.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.skirmish.article.NoteFile;
import org.skirmish.check.CheckedEvent;
import org.skirmish.link.Links;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * A run: every input ends as its events or as one reject, whatever is in it.
 *
 * @param articles what makes events of a document
 * @param links what is done about the same event in several articles
 * @param progress what shows how far the run is
 */
record Conversion(
    Function<Document, Result<List<CheckedEvent>>> articles, Links links, Progress progress) {

  /** Longer messages of a failure say no more. */
  private static final int MESSAGE_LENGTH = 200;

  /**
   * Converts the inputs, several at once, and hands their results on in their order; then ends the
   * sink.
   *
   * @throws IOException if the results cannot be written; the run stops there
   */
  Tally run(Iterable<Input> inputs, Sink sink) throws IOException {
    Tally tally = Tally.NONE;
    try (Ahead<Result<List<CheckedEvent>>> ahead = new Ahead<>()) {
      for (Input input : inputs) {
        progress.at(input.name());
        Result<Document> read = read(input);
        if (read instanceof Result.Of<Document> document) {
          for (Document part : NoteFile.documents(document.value())) {
            tally = makeRoom(ahead, sink, tally);
            ahead.give(() -> convert(part));
          }
        } else if (read instanceof Result.Rejected<Document> rejected) {
          tally = makeRoom(ahead, sink, tally);
          ahead.give(() -> new Result.Rejected<>(rejected.reject()));
        }
      }
      while (!ahead.isEmpty()) {
        tally = write(ahead.take(), sink, tally);
      }
    }
    sink.end();
    return tally;
  }

  private Tally makeRoom(Ahead<Result<List<CheckedEvent>>> ahead, Sink sink, Tally tally)
      throws IOException {
    return ahead.isFull() ? write(ahead.take(), sink, tally) : tally;
  }

  private static Result<Document> read(Input input) {
    try {
      return input.read();
    } catch (RuntimeException e) {
      return failed(input.name(), e);
    }
  }

  private Tally write(Result<List<CheckedEvent>> result, Sink sink, Tally tally)
      throws IOException {
    if (result instanceof Result.Of<List<CheckedEvent>> events) {
      List<CheckedEvent> ready = links.of(events.value());
      for (CheckedEvent event : ready) {
        sink.write(event);
      }
      return tally.plus(ready);
    }
    sink.reject(((Result.Rejected<List<CheckedEvent>>) result).reject());
    return tally.plusReject();
  }

  /** At least one event, or a reject: also where the tool itself is at fault. */
  private Result<List<CheckedEvent>> convert(Document document) {
    try {
      Result<List<CheckedEvent>> events = articles.apply(document);
      boolean none =
          events instanceof Result.Of<List<CheckedEvent>> found && found.value().isEmpty();
      return none
          ? Result.rejected(document.name(), Reason.NO_EVENT, "no armed event was found in it")
          : events;
    } catch (RuntimeException | StackOverflowError e) {
      // One odd article must not cost the user the other thousands.
      return failed(document.name(), e);
    }
  }

  private static <T> Result<T> failed(String name, Throwable failure) {
    return Result.rejected(
        name,
        Reason.FAILED,
        "Skirmish failed on it ("
            + described(failure)
            + "): please report this line together with the article");
  }

  /** "IllegalStateException: no such row, at Infobox.java:12", on one line. */
  private static String described(Throwable failure) {
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    String text = failure.getClass().getSimpleName() + message.replaceAll("\\s", " ");
    return (text.length() > MESSAGE_LENGTH ? text.substring(0, MESSAGE_LENGTH) + "..." : text)
        + place(failure);
  }

  private static String place(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      // Where the stack ends differs from run to run, and the reject would with it.
      return "";
    }
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.skirmish."))
        .findFirst()
        .map(frame -> ", at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
