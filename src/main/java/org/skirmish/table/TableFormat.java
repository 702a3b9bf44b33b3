package org.skirmish.table;

/**
 * How a table is written.
 *
 * @param scheme whose columns it has
 * @param json whether it is JSON and not CSV
 * @param delimiter what stands between two cells of CSV
 */
record TableFormat(Scheme scheme, boolean json, char delimiter) {

  /** Its name in {@code events.json}: "acled-csv". */
  String name() {
    return scheme.key() + (json ? "-json" : "-csv");
  }
}
