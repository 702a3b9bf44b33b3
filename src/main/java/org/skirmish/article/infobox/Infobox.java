package org.skirmish.article.infobox;

import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * The table beside an article.
 *
 * @param rows its rows, in order
 */
public record Infobox(List<Row> rows) {

  /** Lines of a row behind these are left out; the longest real row has some forty. */
  static final int MOST_LINES = 200;

  /** Characters of a line behind these are left out; the longest real line has some 150. */
  public static final int LONGEST_LINE = 2_000;

  /** The box of an article that has none. */
  public static final Infobox NONE = new Infobox(List.of());

  /**
   * One row.
   *
   * @param label the row's label as a key: "date", "belligerents", "casualties and losses"
   * @param lines the lines of its cells, the first {@value #MOST_LINES} of them
   */
  public record Row(String label, List<Line> lines) {
    public Row {
      lines = List.copyOf(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    }
  }

  /**
   * One line of a row's cells.
   *
   * @param span its text, trimmed; bullets, flags' spaces and citation marks may still be inside
   * @param cell the number of its cell from 0 where the layout tells, else −1
   * @param blankBefore whether a blank line stands before it, which may begin a new cell
   * @param indented whether a flag or bullet stood before it
   */
  public record Line(Span span, int cell, boolean blankBefore, boolean indented) {

    // Written out for the reason that Span gives.
    @Override
    public boolean equals(Object other) {
      return other instanceof Line line
          && span.equals(line.span)
          && cell == line.cell
          && blankBefore == line.blankBefore
          && indented == line.indented;
    }

    @Override
    public int hashCode() {
      return 31 * span.hashCode() + cell;
    }
  }

  public Infobox {
    rows = List.copyOf(rows);
  }

  /** The first row with one of these labels. */
  public Optional<Row> row(String... labels) {
    for (String label : labels) {
      for (Row row : rows) {
        if (row.label().equals(label)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }
}
