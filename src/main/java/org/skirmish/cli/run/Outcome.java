package org.skirmish.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skirmish.check.CheckedEvent;
import org.skirmish.journal.Memory;
import org.skirmish.link.Links;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

/**
 * What came of one piece of work.
 *
 * @param article whether it was an article, and not some rows of a table
 * @param results in order: all events of the article or its one reject; for each row one of both
 * @param answer of an article that was read: what is to be remembered of it
 */
record Outcome(
    boolean article, List<Result<CheckedEvent>> results, Optional<Memory.Answer> answer) {

  /** Of some rows of a table. */
  Outcome(List<Result<CheckedEvent>> rows) {
    this(false, rows, Optional.empty());
  }

  /** Of a document that could not be read as an article. */
  static Outcome of(Reject reject) {
    return new Outcome(true, List.of(new Result.Rejected<>(reject)), Optional.empty());
  }

  static Outcome of(Memory.Answer answer) {
    if (answer.result() instanceof Result.Rejected<List<CheckedEvent>> rejected) {
      return new Outcome(
          true, List.of(new Result.Rejected<>(rejected.reject())), Optional.of(answer));
    }
    List<Result<CheckedEvent>> events = new ArrayList<>();
    for (CheckedEvent event : ((Result.Of<List<CheckedEvent>>) answer.result()).value()) {
      events.add(Result.of(event));
    }
    return new Outcome(true, events, Optional.of(answer));
  }

  /**
   * The same with an article's events compared with those of others; a table's rows are as told.
   */
  Outcome linked(Links links) {
    if (!article) {
      return this;
    }
    List<CheckedEvent> events = new ArrayList<>();
    List<Result<CheckedEvent>> ready = new ArrayList<>();
    for (Result<CheckedEvent> result : results) {
      if (result instanceof Result.Of<CheckedEvent> event) {
        events.add(event.value());
      } else {
        ready.add(result);
      }
    }
    for (CheckedEvent event : links.of(events)) {
      ready.add(Result.of(event));
    }
    return new Outcome(true, ready, answer);
  }

  /** The same with flags at events whose identifiers came before. */
  Outcome with(UnaryOperator<CheckedEvent> ids) {
    List<Result<CheckedEvent>> checked = new ArrayList<>(results.size());
    for (Result<CheckedEvent> result : results) {
      checked.add(result.then(event -> Result.of(ids.apply(event))));
    }
    return new Outcome(article, checked, answer);
  }
}
