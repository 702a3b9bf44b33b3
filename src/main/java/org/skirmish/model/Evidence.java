package org.skirmish.model;

import org.skirmish.source.Span;

/** Where a value comes from: the words it was read from, or the rule by which it was concluded. */
public sealed interface Evidence {

  /** Which value it is. */
  FieldPath field();

  /**
   * Read from the text.
   *
   * @param quote exactly the characters of the document at {@code span}
   * @param section the heading above them; {@code Infobox} or {@code Lead} where there is none
   */
  record Read(FieldPath field, String quote, String section, Span span) implements Evidence {}

  /** Concluded by a rule, which {@code rule} names in a few words. */
  record Inferred(FieldPath field, String rule) implements Evidence {}
}
