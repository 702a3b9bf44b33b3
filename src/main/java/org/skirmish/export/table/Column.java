package org.skirmish.export.table;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table, as data.
 *
 * @param name the header
 * @param type what its cells hold
 * @param description one sentence for the codebook
 * @param values all values that a cell can have, where they can be listed; else empty
 * @param <R> what a row of the table is made of
 * @param value the cell of a row: a {@link String}, {@link Integer}, {@link Long}, {@link Double},
 *     {@link java.time.LocalDate}, or {@code null} for an empty cell
 */
public record Column<R>(
    String name, Type type, String description, List<String> values, Function<R, Object> value) {

  public Column {
    values = List.copyOf(values);
  }

  /** A column whose values cannot be listed. */
  public Column(String name, Type type, String description, Function<R, Object> value) {
    this(name, type, description, List.of(), value);
  }

  /** What a column's cells hold. */
  public enum Type {
    TEXT("text"),
    LONG_TEXT("long text"),
    INTEGER("whole number"),
    DECIMAL("decimal number"),
    DATE("date");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** Its name for the codebook. */
    public String label() {
      return label;
    }
  }
}
