package org.skirmish.article;

import org.skirmish.source.Span;

/**
 * A point as the article writes it.
 *
 * @param latitude decimal degrees, WGS 84, −90 to 90
 * @param longitude decimal degrees, WGS 84, −180 to 180
 * @param span the characters it was read from
 */
public record Coordinates(double latitude, double longitude, Span span) {}
