package org.skirmish.table;

import java.util.Optional;

/**
 * What a column of a table would be taken for.
 *
 * @param column its name
 * @param field the field that it stands for; empty if it is left out
 * @param why in a few words
 * @param example the first value that stands in it; empty if there is none
 */
public record ColumnGuess(String column, Optional<String> field, String why, String example) {}
