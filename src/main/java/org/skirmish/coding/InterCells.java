package org.skirmish.coding;

/**
 * The cells of {@code inter1}, {@code inter2} and {@code interaction} of a table that someone else
 * made. Tables differ where an event has one actor (0 or nothing) and in which kind comes first.
 *
 * @param codes whether they are ACLED's numbers and not its labels
 * @param inter1 empty for an empty cell, and so the others
 */
public record InterCells(boolean codes, String inter1, String inter2, String interaction) {}
