package org.skirmish.review;

import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * All that a file of corrections says of one event.
 *
 * @param id the event's identifier when it was reviewed
 * @param file the name of its article's file; may be empty
 * @param title the article's title; may be empty
 * @param text the digest of the article's text; empty where it is not told
 * @param passage where the event's own words stand in it; empty where it has none
 * @param marks in the order of their lines, at least one
 */
record ReviewedEvent(
    String id, String file, String title, String text, Optional<Span> passage, List<Mark> marks) {

  ReviewedEvent {
    marks = List.copyOf(marks);
  }

  /** Whether the event is to be left out. */
  boolean isWrong() {
    return marks.stream().anyMatch(mark -> mark.verdict() == Verdict.WRONG);
  }

  // Each event of a file stands there once, and is a key of maps.
  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewedEvent event && id.equals(event.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
