package org.skirmish.export.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * A table as data, for every format that has tables: a CSV file, a sheet, a table of a GeoPackage.
 *
 * @param <R> what a row is made of
 * @param name its file's name without the ending, as {@code casualties}
 * @param description one sentence for the codebook
 * @param columns its columns, in order
 * @param rows makes what turns events into rows; each writer takes one of its own
 */
public record Table<R>(
    String name, String description, List<Column<R>> columns, Supplier<Rows<R>> rows) {

  public Table {
    columns = List.copyOf(columns);
  }
}
