package org.skirmish.article;

import java.util.List;
import java.util.Set;

/** The lines of a page that are its frame and not its text. */
public final class Furniture {

  private static final Set<String> WHOLE =
      Set.of(
          "Jump to content",
          "Jump to navigation",
          "Jump to search",
          "Jump to navigation Jump to search",
          "Jump to: navigation, search",
          "From Wikipedia, the free encyclopedia",
          "Page semi-protected",
          "Page protected",
          "Page extended-protected",
          "Page extended-confirmed-protected",
          "Semi-protected article",
          "Extended-protected article",
          "Featured article",
          "Good article",
          "Add languages",
          "Language",
          "Watch",
          "Article",
          "Talk",
          "Read",
          "Edit",
          "View history",
          "Tools",
          "[edit]",
          "edit",
          "[edit source]",
          "[show]",
          "[hide]",
          "v",
          "t",
          "e",
          "vte");

  private static final List<String> OPENINGS =
      List.of(
          "Coordinates:",
          "Main article:",
          "Main articles:",
          "See also:",
          "Further information:",
          "For other uses",
          "Not to be confused with",
          "This article is about",
          "(Redirected from ");

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
