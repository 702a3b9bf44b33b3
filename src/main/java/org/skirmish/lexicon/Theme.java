package org.skirmish.lexicon;

/**
 * What a phrase says of the sort of text that it stands in.
 *
 * @param genre the sort of text
 * @param weight 3 if it hardly occurs elsewhere, 2 if it seldom does, 1 if it only adds to others
 */
public record Theme(Genre genre, int weight) {}
