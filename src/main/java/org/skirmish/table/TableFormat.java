package org.skirmish.table;

import java.util.List;
import java.util.Locale;

/**
 * How a table is written.
 *
 * @param scheme whose columns it has
 * @param form the kind of file
 * @param delimiter what stands between two cells of CSV
 * @param above how many lines stand above the names of the columns
 * @param names of the columns, in their order
 */
public record TableFormat(Scheme scheme, Form form, char delimiter, int above, List<String> names) {

  /** A kind of file. */
  public enum Form {
    CSV,
    /** An array of objects, by itself or in an answer of ACLED's API. */
    JSON,
    /** An object a line. */
    JSONL,
    XLSX,
    /** Excel's before 2007. */
    XLS,
    ODS
  }

  /** Its name in {@code events.json}: "acled-csv". */
  String name() {
    return scheme.key() + "-" + form.name().toLowerCase(Locale.ROOT);
  }
}
