package org.skirmish.event;

import java.util.Optional;
import org.skirmish.model.Toll;
import org.skirmish.source.Span;

/**
 * One party on a side.
 *
 * @param asWritten its name in the article's words
 * @param span where the name stands, if it was read and not concluded
 * @param toll what is known of its own losses and strength
 */
public record Actor(String asWritten, Optional<Span> span, Toll toll) {}
