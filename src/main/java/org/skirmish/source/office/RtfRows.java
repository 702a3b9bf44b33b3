package org.skirmish.source.office;

/**
 * The tables of an RTF document, which has none: its paragraphs say that they stand in a row, and
 * marks between them end cells and rows.
 */
final class RtfRows {

  private final Flow flow;
  private boolean inTable;
  private boolean table;
  private boolean row;
  private boolean cell;

  RtfRows(Flow flow) {
    this.flow = flow;
  }

  /** The paragraph stands in a table. */
  void inTable() {
    inTable = true;
  }

  /** The paragraph stands in none until it says so. */
  void outside() {
    inTable = false;
  }

  /** Opens what the paragraph that is about to end stands in, and closes what it does not. */
  void begin() {
    if (!inTable) {
      end();
      return;
    }
    if (!table) {
      flow.openTable();
    }
    if (!row) {
      flow.openRow();
    }
    if (!cell) {
      flow.openCell();
    }
    table = true;
    row = true;
    cell = true;
  }

  void endCell() {
    if (cell) {
      flow.closeCell();
    }
    cell = false;
  }

  void endRow() {
    endCell();
    row = false;
  }

  /** Ends the table that is open, if one is. */
  void end() {
    endRow();
    if (table) {
      flow.closeTable();
    }
    table = false;
  }
}
