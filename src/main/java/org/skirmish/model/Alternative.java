package org.skirmish.model;

/** A value that was read for a field and lost against another. */
public record Alternative(FieldPath field, String value, String quote, String section) {}
