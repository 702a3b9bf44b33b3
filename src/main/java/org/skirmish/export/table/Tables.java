package org.skirmish.export.table;

import java.util.List;
import org.skirmish.check.CheckedEvent;
import org.skirmish.export.Layout;
import org.skirmish.export.RowUnit;

/** The tables of a run. */
public final class Tables {

  /** The tables beside that of the events; their rows carry the event's id. */
  public static final List<Table<?>> LONG =
      List.of(
          CasualtyTable.TABLE,
          ActorTable.TABLE,
          SourceTable.TABLE,
          EvidenceTable.TABLE,
          FlagTable.TABLE);

  private Tables() {}

  /** The table of the events themselves: one row an event, or an actor of it. */
  public static Table<?> events(Layout layout) {
    return events(layout, layout.csvColumns());
  }

  /** The same with the columns that it has in the workbook. */
  public static Table<?> inWorkbook(Layout layout) {
    return events(layout, layout.workbookColumns());
  }

  private static Table<?> events(Layout layout, List<Column<CheckedEvent>> columns) {
    if (layout.rows() == RowUnit.ACTORS) {
      return ActorRows.of(layout.profile().table(), columns);
    }
    return new Table<>(
        layout.profile().table(), "One row an event.", columns, () -> event -> List.of(event));
  }
}
