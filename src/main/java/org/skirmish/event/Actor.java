package org.skirmish.event;

import java.util.Optional;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * One party on a side.
 *
 * @param asWritten its name in the article's words
 * @param span where the name stands, if it was read and not concluded
 * @param toll what is known of its own losses and strength
 * @param participant who they are by the words of a sentence, if they were read from prose
 */
public record Actor(
    String asWritten, Optional<Span> span, Toll toll, Optional<Participant> participant) {

  /** An actor of whom only the name is known. */
  public Actor(String asWritten, Optional<Span> span, Toll toll) {
    this(asWritten, span, toll, Optional.empty());
  }
}
