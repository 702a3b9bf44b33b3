package org.skirmish.table;

/** A row cannot be read; the message says which cell is wrong and what to do. */
public final class BadCell extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Longer cells are not repeated in full. */
  private static final int SHOWN = 60;

  public BadCell(String message) {
    // Without a stack: the cell is at fault, and a table may have a million of them.
    super(message, null, false, false);
  }

  /** The beginning of a cell for a message, on one line. */
  public static String shortened(String cell) {
    return shortened(cell, SHOWN);
  }

  /** The same of so many characters at the most. */
  static String shortened(String cell, int longest) {
    String text = cell.length() > longest ? cell.substring(0, longest) + "..." : cell;
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
