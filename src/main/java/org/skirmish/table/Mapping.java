package org.skirmish.table;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the columns of a table are that Skirmish does not know: the field that each stands for.
 *
 * @param fields by the names of the columns, as they stand in the table
 */
public record Mapping(Map<String, String> fields) {

  /** The user says nothing. */
  public static final Mapping NONE = new Mapping(Map.of());

  public Mapping {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * Reads lines such as {@code Datum=event_date}; blank lines and those that open with # count for
   * nothing. The column's name may hold equals signs, a field's does not.
   *
   * @throws IllegalArgumentException if a line is none such, names a field that there is not, or
   *     gives a field or a column twice; the message is for the user
   */
  public static Mapping of(List<String> lines) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int sign = line.lastIndexOf('=');
      String column = sign < 0 ? "" : line.substring(0, sign).strip();
      String field = line.substring(sign + 1).strip();
      if (column.isEmpty() || field.isEmpty()) {
        throw new IllegalArgumentException("\"" + line + "\" is not of the form COLUMN=FIELD");
      }
      if (Columns.of(Scheme.MAPPED).field(field) < 0) {
        throw new IllegalArgumentException(
            "there is no field \"" + field + "\"; choose one of " + String.join(", ", names()));
      }
      if (fields.containsValue(field)) {
        throw new IllegalArgumentException("two columns are mapped to " + field);
      }
      if (fields.put(column, field) != null) {
        throw new IllegalArgumentException("the column \"" + column + "\" is mapped twice");
      }
    }
    return new Mapping(fields);
  }

  /** The fields that columns can stand for. */
  public static List<String> names() {
    return Columns.of(Scheme.MAPPED).fields();
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Whether all columns are among these of which the user says what they are; at least one. */
  boolean isWithin(List<String> names) {
    Set<String> there = new HashSet<>();
    for (String name : names) {
      there.add(Columns.plain(name));
    }
    for (String column : fields.keySet()) {
      if (!there.contains(Columns.plain(column))) {
        return false;
      }
    }
    return !fields.isEmpty();
  }
}
