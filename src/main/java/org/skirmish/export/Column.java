package org.skirmish.export;

import java.util.function.Function;
import org.skirmish.check.CheckedEvent;

/**
 * One column of a table, as data.
 *
 * @param name the header
 * @param type what its cells hold
 * @param description one sentence for the codebook
 * @param value the cell of an event: a {@link String}, {@link Integer}, {@link Long}, {@link
 *     Double}, {@link java.time.LocalDate}, or {@code null} for an empty cell
 */
public record Column(
    String name, Type type, String description, Function<CheckedEvent, Object> value) {

  /** What a column's cells hold. */
  public enum Type {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }
}
