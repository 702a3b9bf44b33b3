package org.skirmish.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.source.ResourceLines;

/** The HXL hashtags of tables, from {@code hxl.csv}. */
final class HxlTags {

  private HxlTags() {}

  /**
   * The hashtags of a table's columns, in their order; empty for a column without one.
   *
   * @param table the table's name
   */
  static List<String> of(String table, List<String> columns) {
    Map<String, String> tags = new HashMap<>();
    for (String line : ResourceLines.of(HxlTags.class, "hxl.csv")) {
      String[] cells = line.split(",");
      if (cells[0].equals(table)) {
        tags.put(cells[1], cells[2]);
      }
    }
    List<String> row = new ArrayList<>(columns.size());
    for (String column : columns) {
      row.add(tags.getOrDefault(column, ""));
    }
    return row;
  }
}
