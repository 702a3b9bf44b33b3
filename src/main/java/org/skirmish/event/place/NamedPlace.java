package org.skirmish.event.place;

import java.util.List;
import java.util.Optional;
import org.skirmish.mention.place.Offset;
import org.skirmish.source.Span;

/**
 * A place that a sentence names.
 *
 * @param name how the article calls it
 * @param span its characters
 * @param within the names that say where it lies, from small to large
 * @param near whether it was near it only
 * @param offset how far from it, where the text says "15 km south of"
 * @param said whether words such as "in" or "the town of" put something there
 * @param wide whether it is an area, or another name of the sentence lies in it
 * @param score how much speaks for its being where something was, as the ranking counts it
 */
public record NamedPlace(
    String name,
    Span span,
    List<String> within,
    boolean near,
    Optional<Offset> offset,
    boolean said,
    boolean wide,
    double score) {

  public NamedPlace {
    within = List.copyOf(within);
  }
}
