package org.skirmish.table;

/**
 * How a user wants tables to be read.
 *
 * @param mapping what the columns are that Skirmish does not know
 * @param notes whether the texts are read that stand in a column, and not the other cells
 */
public record TableSettings(Mapping mapping, boolean notes) {

  /** Each row an event, of tables that are known. */
  public static final TableSettings DEFAULT = new TableSettings(Mapping.NONE, false);
}
