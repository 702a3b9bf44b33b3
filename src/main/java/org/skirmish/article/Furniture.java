package org.skirmish.article;

import java.util.List;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/** The lines of a page that are its frame and not its text. */
public final class Furniture {

  private static final Set<String> WHOLE =
      Set.copyOf(ResourceLines.of(Furniture.class, "frame-lines.txt"));

  private static final List<String> OPENINGS =
      ResourceLines.of(Furniture.class, "frame-openings.txt");

  private Furniture() {}

  public static boolean isFurniture(String line) {
    if (WHOLE.contains(line)
        || line.startsWith("From ") && line.endsWith("the free encyclopedia")) {
      return true;
    }
    for (String opening : OPENINGS) {
      if (line.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
