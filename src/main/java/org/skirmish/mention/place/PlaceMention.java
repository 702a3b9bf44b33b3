package org.skirmish.mention.place;

import java.util.List;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * A place named in a phrase.
 *
 * @param name the name
 * @param span its characters
 * @param within the names behind it that say where it lies, from small to large
 * @param near whether "near" or the like stands before it
 * @param offset how far from it, where the text says "15 km south of"
 * @param strength how sure it is that it says where something happened: 3 behind "in", "at" or
 *     "near", 2 behind "the town of" or the like, 1 behind a verb alone
 * @param first index of its first token
 * @param after index behind its last token
 */
public record PlaceMention(
    String name,
    Span span,
    List<String> within,
    boolean near,
    Optional<Offset> offset,
    int strength,
    int first,
    int after) {

  public PlaceMention {
    within = List.copyOf(within);
  }
}
