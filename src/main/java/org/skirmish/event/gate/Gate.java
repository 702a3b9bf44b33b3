package org.skirmish.event.gate;

import java.util.Optional;
import org.skirmish.mention.Mentions;
import org.skirmish.source.Reject;

/**
 * Decides whether a text tells of an event of its own: an asserted deed of armed or violent people,
 * one with victims, or a crowd. What does not is rejected with its reason.
 */
public final class Gate {

  private Gate() {}

  /**
   * Why the text tells of no event of its own, if that is so. A line of JSON with a title is a
   * report: coders give their notes none.
   */
  public static Optional<Reject> reject(Mentions mentions) {
    return verdict(mentions).reject();
  }

  /** The same, with what the text seems to be. */
  public static Verdict verdict(Mentions mentions) {
    boolean coders = mentions.article().isNote() && mentions.givenTitle().isEmpty();
    return coders ? Verdict.of(new NoteGate(mentions).reject()) : new PageGate(mentions).verdict();
  }
}
