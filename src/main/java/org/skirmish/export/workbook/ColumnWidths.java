package org.skirmish.export.workbook;

import org.skirmish.export.table.Column;

/** How wide a workbook's columns are, in characters of the default font, as Excel counts. */
final class ColumnWidths {

  private static final int LONG_TEXT = 80;

  /** Excel's filter puts an arrow beside the header. */
  private static final int ARROW = 4;

  /** Words are not broken: a line ends some characters before the cell does. */
  private static final int WORD = 6;

  private ColumnWidths() {}

  static int of(Column<?> column) {
    return Math.max(forCells(column), column.name().length() + ARROW);
  }

  /** How many lines a text takes, about, when it is broken to a column of this width. */
  static int lines(String text, int column) {
    int width = column - WORD;
    if (text.length() <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
        start = i + 1;
      } else if (i - start == width) {
        lines++;
        start = i;
      }
    }
    return lines;
  }

  private static int forCells(Column<?> column) {
    return switch (column.name()) {
      case "event_id_cnty", "event_id", "id", "relid" -> 38;
      case "actor1", "assoc_actor_1", "actor2", "assoc_actor_2", "actor", "as_written" -> 36;
      case "side_a", "side_b", "dyad_name", "conflict_name" -> 36;
      case "interaction", "field", "rule", "file", "code" -> 28;
      case "disorder_type", "event_type", "sub_event_type", "inter1", "inter2" -> 28;
      case "source", "publisher", "section", "Subject" -> 28;
      case "title", "name", "url" -> 44;
      default ->
          switch (column.type()) {
            case TEXT -> 20;
            case LONG_TEXT -> LONG_TEXT;
            case INTEGER, DECIMAL, DATE -> 12;
          };
    };
  }
}
