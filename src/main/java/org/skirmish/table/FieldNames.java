package org.skirmish.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.world.name.Table;

/** What people call a field when they name a column: "deaths" and "killed" for fatalities. */
final class FieldNames {

  /** The field that holds running text. */
  static final String NOTES = "notes";

  private static final Map<String, List<String>> ALL = load();

  private FieldNames() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Table.Row row : Table.ofResource(FieldNames.class, "field-names.csv", "field", "names")) {
      names
          .computeIfAbsent(row.required("field"), field -> new ArrayList<>())
          .addAll(row.list("names"));
    }
    return names;
  }

  /** The field that a column of that name probably holds. */
  static Optional<String> field(String column) {
    String plain = Columns.plain(column);
    for (Map.Entry<String, List<String>> field : ALL.entrySet()) {
      if (field.getKey().equals(plain) || field.getValue().contains(plain)) {
        return Optional.of(field.getKey());
      }
    }
    return Optional.empty();
  }

  /** The column that holds running text; the first, by the order of names. */
  static Optional<String> textOf(List<String> columns) {
    for (String name : ALL.get(NOTES)) {
      for (String column : columns) {
        if (Columns.plain(column).equals(name)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of them holds running text. */
  static boolean isText(List<String> columns) {
    return textOf(columns).isPresent();
  }
}
