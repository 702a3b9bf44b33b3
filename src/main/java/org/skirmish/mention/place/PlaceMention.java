package org.skirmish.mention.place;

import java.util.List;
import org.skirmish.source.Span;

/**
 * A place named in a phrase.
 *
 * @param name the name
 * @param span its characters
 * @param within the names behind it that say where it lies, from small to large
 * @param near whether "near" or the like stands before it
 * @param strength how sure it is that it says where something happened: 3 behind "in", "at" or
 *     "near", 2 behind "the town of" or the like, 1 behind a verb alone
 * @param first index of its first token
 * @param after index behind its last token
 */
public record PlaceMention(
    String name, Span span, List<String> within, boolean near, int strength, int first, int after) {

  public PlaceMention {
    within = List.copyOf(within);
  }
}
