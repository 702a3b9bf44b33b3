package org.skirmish.event;

import org.skirmish.source.Span;

/** Where a value comes from: the words it was read from, or the rule by which it was concluded. */
public sealed interface Evidence {

  /** The value's path in {@code events.json}, for example {@code sides[0].killed}. */
  String field();

  /**
   * Read from the text.
   *
   * @param quote exactly the characters of the document at {@code span}
   * @param section the heading above them; {@code Infobox} or {@code Lead} where there is none
   */
  record Read(String field, String quote, String section, Span span) implements Evidence {}

  /** Concluded by a rule, which {@code rule} names in a few words. */
  record Inferred(String field, String rule) implements Evidence {}
}
