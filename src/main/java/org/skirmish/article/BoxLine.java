package org.skirmish.article;

/**
 * One line of a cell of a page's box.
 *
 * @param text its words, without bullets and flags
 * @param bullets how many bullets stand before it: 2 for an item of a list within a list
 * @param flagged whether a flag stands before it
 */
public record BoxLine(String text, int bullets, boolean flagged) {}
