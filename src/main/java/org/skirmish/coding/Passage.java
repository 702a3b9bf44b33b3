package org.skirmish.coding;

import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.event.ConflictEvent;
import org.skirmish.source.Span;

/**
 * The stretch of an article that tells an event, from the first to the last of its own words. By it
 * an event is found again when a newer version reads its day or place otherwise and so gives it
 * another id.
 */
public final class Passage {

  private Passage() {}

  /** From the first to the last word of what happened; empty where no words tell it. */
  public static Optional<Span> of(ConflictEvent event) {
    return Stream.concat(event.action().stream(), event.summary().stream()).reduce(Span::to);
  }

  /** As a cell of a table, {@code 123-456}; the empty text where no words tell the event. */
  public static String text(ConflictEvent event) {
    return of(event).map(span -> span.start() + "-" + span.end()).orElse("");
  }

  /**
   * The stretch that a cell names.
   *
   * @return empty for a cell that is no {@link #text}
   */
  public static Optional<Span> parse(String cell) {
    String text = cell.strip();
    int dash = text.indexOf('-');
    if (dash < 1) {
      return Optional.empty();
    }
    try {
      int start = Integer.parseInt(text, 0, dash, 10);
      int end = Integer.parseInt(text, dash + 1, text.length(), 10);
      return start < 0 || end < start ? Optional.empty() : Optional.of(new Span(start, end));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
