package org.skirmish.language;

import org.skirmish.source.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param form its characters, for a reader of grammar: mostly those of the text, but a typographic
 *     apostrophe is a plain one, and a reader may put a plainer word in place of one that misleads
 * @param span where it stands in the document
 */
public record Token(String form, Span span) {}
