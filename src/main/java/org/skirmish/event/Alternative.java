package org.skirmish.event;

/** A value that was read for a field and lost against another. */
public record Alternative(String field, String value, String quote, String section) {}
