package org.skirmish.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.skirmish.check.CheckedEvent;
import org.skirmish.link.Links;
import org.skirmish.source.Result;

/**
 * What came of one piece of work.
 *
 * @param article whether it was an article, and not some rows of a table
 * @param results in order: all events of the article or its one reject; for each row one of both
 */
record Outcome(boolean article, List<Result<CheckedEvent>> results) {

  static Outcome ofArticle(Result<List<CheckedEvent>> result) {
    if (result instanceof Result.Rejected<List<CheckedEvent>> rejected) {
      return new Outcome(true, List.of(new Result.Rejected<>(rejected.reject())));
    }
    List<Result<CheckedEvent>> events = new ArrayList<>();
    for (CheckedEvent event : ((Result.Of<List<CheckedEvent>>) result).value()) {
      events.add(Result.of(event));
    }
    return new Outcome(true, events);
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
    return new Outcome(true, ready);
  }

  /** The same with flags at events whose identifiers came before. */
  Outcome with(UnaryOperator<CheckedEvent> ids) {
    List<Result<CheckedEvent>> checked = new ArrayList<>(results.size());
    for (Result<CheckedEvent> result : results) {
      checked.add(result.then(event -> Result.of(ids.apply(event))));
    }
    return new Outcome(article, checked);
  }
}
