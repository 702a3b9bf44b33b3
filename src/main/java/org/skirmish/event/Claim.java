package org.skirmish.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Range;

/**
 * A toll that is only one party's word; it never enters {@link Fatalities}.
 *
 * @param by who says so, in the article's words
 * @param date when it was said, if the article tells
 * @param killed whom they say were killed
 * @param quote the article's words
 */
public record Claim(String by, Optional<LocalDate> date, List<Loss> killed, String quote) {

  /** So many of an actor's people, in the article's words. */
  public record Loss(String actor, Range range) {}

  public Claim {
    killed = List.copyOf(killed);
  }
}
