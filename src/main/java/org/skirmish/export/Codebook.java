package org.skirmish.export;

import java.util.List;
import org.skirmish.check.CheckedEvent;

/** What the columns of the tables mean, in the words of the columns themselves. */
public final class Codebook {

  /**
   * The headers of a codebook's table; {@link #line} has the cells to each. No value has a comma of
   * its own, which is why commas stand between them.
   */
  public static final List<String> HEADER = List.of("Column", "Type", "Values", "Meaning");

  private Codebook() {}

  /** The columns of {@code events.csv}, and of the workbook. */
  public static List<Column<CheckedEvent>> table() {
    return AcledColumns.ALL;
  }

  /** The properties that a feature of {@code events.geojson} has beside those columns. */
  public static List<Column<CheckedEvent>> geoJson() {
    return GeoJsonEvents.MORE;
  }

  /** The cells of a column's line. */
  public static List<String> line(Column<?> column) {
    return List.of(
        column.name(),
        column.type().label(),
        String.join(", ", column.values()),
        column.description());
  }
}
