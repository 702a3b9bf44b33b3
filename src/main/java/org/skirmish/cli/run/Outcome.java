package org.skirmish.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.skirmish.check.CheckedEvent;
import org.skirmish.journal.Memory;
import org.skirmish.link.Links;
import org.skirmish.review.Review;
import org.skirmish.review.Reviewed;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

/**
 * What came of one piece of work.
 *
 * @param article whether it was an article, and not some rows of a table
 * @param results in order: all events of the article or its one reject; for each row one of both
 * @param answer of an article that was read: what is to be remembered of it
 * @param reviews what reviewers say of the article or of its rows, where they say something
 */
record Outcome(
    boolean article,
    List<Result<CheckedEvent>> results,
    Optional<Memory.Answer> answer,
    List<Reviewed> reviews) {

  private Outcome(
      boolean article, List<Result<CheckedEvent>> results, Optional<Memory.Answer> answer) {
    this(article, results, answer, List.of());
  }

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

  /** The same with what reviewers say of the events; an article's are looked at together. */
  Outcome reviewed(Review review) {
    if (!review.corrections().isGiven()) {
      return this;
    }
    List<Result<CheckedEvent>> ready = new ArrayList<>(results.size());
    List<Reviewed> all = new ArrayList<>();
    List<CheckedEvent> together = new ArrayList<>();
    for (Result<CheckedEvent> result : results) {
      if (result instanceof Result.Of<CheckedEvent> event) {
        together.add(event.value());
      }
      if (!article) {
        review(review, together, all, ready);
      }
      if (result instanceof Result.Rejected<CheckedEvent>) {
        ready.add(result);
      }
    }
    review(review, together, all, ready);
    return new Outcome(article, ready, answer, all);
  }

  private static void review(
      Review review,
      List<CheckedEvent> events,
      List<Reviewed> all,
      List<Result<CheckedEvent>> ready) {
    try {
      Reviewed reviewed = review.of(List.copyOf(events));
      ready.addAll(reviewed.results());
      if (!reviewed.isUntouched()) {
        all.add(reviewed);
      }
    } catch (RuntimeException e) {
      ready.add(Failures.failed(events.get(0).coded().event().origin().file(), e));
    }
    events.clear();
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
    return new Outcome(true, ready, answer, reviews);
  }

  /** The same with flags at events whose identifiers came before. */
  Outcome with(UnaryOperator<CheckedEvent> ids) {
    List<Result<CheckedEvent>> checked = new ArrayList<>(results.size());
    for (Result<CheckedEvent> result : results) {
      checked.add(result.then(event -> Result.of(ids.apply(event))));
    }
    return new Outcome(article, checked, answer, reviews);
  }
}
