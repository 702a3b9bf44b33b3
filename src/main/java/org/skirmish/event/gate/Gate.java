package org.skirmish.event.gate;

import org.skirmish.mention.Mentions;

/**
 * Decides whether a text tells of an event of its own: an asserted deed of armed or violent people,
 * one with victims, or a crowd. What does not is rejected with its reason.
 */
public final class Gate {

  private Gate() {}

  /**
   * Whether the text tells of an event of its own, and what it seems to be if not. A line of JSON
   * with a title is a report: coders give their notes none.
   */
  public static Verdict verdict(Mentions mentions) {
    boolean coders = mentions.article().isNote() && mentions.givenTitle().isEmpty();
    return coders ? Verdict.of(new NoteGate(mentions).reject()) : new PageGate(mentions).verdict();
  }
}
