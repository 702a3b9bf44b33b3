package org.skirmish.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.source.ResourceLines;

/** The lines of a page that are its frame and not its text. */
public final class Furniture {

  private static final Set<String> WHOLE =
      Set.copyOf(ResourceLines.of(Furniture.class, "frame-lines.txt"));

  private static final List<String> OPENINGS =
      ResourceLines.of(Furniture.class, "frame-openings.txt");

  private static final Set<String> CREDITS =
      Set.copyOf(ResourceLines.of(Furniture.class, "frame-credits.txt"));

  private static final int LONGEST_CAPTION = 500;

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
    return isCaption(line);
  }

  /** "A street in the old town (Agency photo)" */
  private static boolean isCaption(String line) {
    int open = line.lastIndexOf('(');
    boolean bracket = open >= 0 && line.endsWith(")") && line.length() <= LONGEST_CAPTION;
    return bracket
        && Arrays.stream(line.substring(open + 1, line.length() - 1).split("[ ,/]"))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(CREDITS::contains);
  }
}
