package org.skirmish.mention.count;

import org.skirmish.model.Range;
import org.skirmish.source.Span;

/**
 * A number with the words that bound it, before anything says what it counts.
 *
 * @param span number and bounds
 * @param range what it states
 * @param first index of the first token of the number's phrase
 * @param after index behind its last token
 */
public record CountMention(Span span, Range range, int first, int after) {}
