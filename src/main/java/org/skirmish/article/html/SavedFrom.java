package org.skirmish.article.html;

import java.util.List;
import java.util.Optional;

/** The comment in which a browser or a tool notes from where it saved a page. */
final class SavedFrom {

  /** It stands near the top. */
  private static final int HEAD = 4_000;

  private static final List<String> MARKS = List.of("saved from url=(", "url: http");

  private SavedFrom() {}

  /** The address in the comment, as it stands there. */
  static Optional<String> address(String html) {
    String head = html.substring(0, Math.min(HEAD, html.length()));
    for (String mark : MARKS) {
      int at = head.indexOf(mark);
      int from = at < 0 ? -1 : head.indexOf("http", at);
      if (from >= 0) {
        int end = from;
        while (end < head.length() && head.charAt(end) > ' ' && head.charAt(end) != '<') {
          end++;
        }
        return Optional.of(head.substring(from, end));
      }
    }
    return Optional.empty();
  }
}
