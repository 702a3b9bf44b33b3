package org.skirmish.event.gate;

import java.util.Optional;
import org.skirmish.lexicon.Genre;
import org.skirmish.source.Reject;

/**
 * What the gate says of a text.
 *
 * @param reject why it tells of no event of its own; empty where it does
 * @param seeming what it seems to be, if it tells of none
 * @param report whether it is news, and not a page on a person or a thing: such a text may tell of
 *     another day's deed as a fact
 */
public record Verdict(Optional<Reject> reject, Optional<Genre> seeming, boolean report) {

  /** Of a text with an event of its own. */
  static final Verdict PASSED = new Verdict(Optional.empty(), Optional.empty(), false);

  /** Of one that tells of none at all. */
  static Verdict of(Optional<Reject> reject) {
    return new Verdict(reject, Optional.empty(), false);
  }
}
