package org.skirmish.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;

/** Recognises the pages of an encyclopedia that tell of no event at all. */
public final class PageKind {

  private static final List<String> NAMESPACES =
      List.of(
          "talk:",
          "user:",
          "user talk:",
          "wikipedia:",
          "wikipedia talk:",
          "template:",
          "category:",
          "file:",
          "help:",
          "portal:",
          "draft talk:",
          "template talk:",
          "category talk:");

  private PageKind() {}

  /** Why this page can hold no event, if that is so. */
  static Optional<Reject> reject(Document document, List<Line> lines, String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    String name = document.name();
    if (isRedirect(lines)) {
      return Optional.of(redirect(name));
    }
    if (isInNamespace(lower)) {
      return Optional.of(discussion(name));
    }
    if (lower.endsWith("(disambiguation)") || refersToMany(lines)) {
      return Optional.of(disambiguation(name));
    }
    return Optional.empty();
  }

  /** What is said of a page that points to another one. */
  public static Reject redirect(String file) {
    return new Reject(
        file,
        Reject.Reason.REDIRECT,
        "The page only points to another one; convert the page that it points to.");
  }

  /** What is said of a page on which an article is discussed. */
  public static Reject discussion(String file) {
    return new Reject(
        file,
        Reject.Reason.TALK_PAGE,
        "A discussion or administration page, not an article; convert the article itself.");
  }

  /** What is said of a page that lists others of the same name. */
  public static Reject disambiguation(String file) {
    return new Reject(
        file,
        Reject.Reason.DISAMBIGUATION,
        "A list of pages that share a name; convert the page that is meant.");
  }

  private static boolean isInNamespace(String title) {
    for (String namespace : NAMESPACES) {
      if (title.startsWith(namespace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRedirect(List<Line> lines) {
    int left = 4;
    for (int i = 0; i < lines.size() && left > 0; i++) {
      Line line = lines.get(i);
      if (line.isBlank() || Furniture.isFurniture(line.text())) {
        continue;
      }
      String text = line.text().toLowerCase(Locale.ROOT);
      if (text.startsWith("#redirect")
          || text.equals("redirect page")
          || text.equals("redirect to:")) {
        return true;
      }
      left--;
    }
    return false;
  }

  private static boolean refersToMany(List<Line> lines) {
    for (Line line : Line.firstFilled(lines, 12)) {
      if (line.text().endsWith("may refer to:") || line.text().endsWith("may also refer to:")) {
        return true;
      }
    }
    return false;
  }
}
