package org.skirmish.article.infobox;

import java.util.List;
import java.util.Optional;
import org.skirmish.article.Line;

/**
 * An infobox as a layout's parser found it.
 *
 * @param infobox its rows
 * @param partOf the wider conflict, from its "Part of …" line
 * @param from index of its first line
 * @param to index behind its last line
 */
public record Box(Infobox infobox, Optional<Infobox.Line> partOf, int from, int to) {

  /** Finds the box in one of the layouts, if the lines are of that layout. */
  public interface Parser {
    Optional<Box> parse(List<Line> lines);
  }
}
