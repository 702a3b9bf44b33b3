package org.skirmish.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;

/** Recognises the pages of an encyclopedia that tell of no event at all. */
final class PageKind {

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
      return of(
          name,
          Reject.Reason.REDIRECT,
          "The page only points to another one; convert the page that it points to.");
    }
    if (NAMESPACES.stream().anyMatch(lower::startsWith)) {
      return of(
          name,
          Reject.Reason.TALK_PAGE,
          "A discussion or administration page, not an article; convert the article itself.");
    }
    if (lower.endsWith("(disambiguation)") || refersToMany(lines)) {
      return of(
          name,
          Reject.Reason.DISAMBIGUATION,
          "A list of pages that share a name; convert the page that is meant.");
    }
    return Optional.empty();
  }

  private static Optional<Reject> of(String file, Reject.Reason reason, String detail) {
    return Optional.of(new Reject(file, reason, detail));
  }

  private static boolean isRedirect(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !Furniture.isFurniture(line.text()))
        .limit(4)
        .map(line -> line.text().toLowerCase(Locale.ROOT))
        .anyMatch(
            text ->
                text.startsWith("#redirect")
                    || text.equals("redirect page")
                    || text.equals("redirect to:"));
  }

  private static boolean refersToMany(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .limit(12)
        .map(Line::text)
        .anyMatch(text -> text.endsWith("may refer to:") || text.endsWith("may also refer to:"));
  }
}
