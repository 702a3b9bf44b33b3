package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.lexicon.Genre;
import org.skirmish.source.WordSets;

/** What the title of a report says of its kind: "Opinion: …", "Why … ", "… | World in brief". */
final class ReportTitle {

  private static final WordSets WORDS = WordSets.of(ReportTitle.class, "title-words.csv");

  private static final List<Genre> LABELLED =
      List.of(
          Genre.COMMENT,
          Genre.ANALYSIS,
          Genre.BIOGRAPHY,
          Genre.OBITUARY,
          Genre.FILM,
          Genre.BOOK,
          Genre.ROUNDUP);

  private ReportTitle() {}

  /** The kind of report that it says it is, if that is none on an event. */
  static Optional<Genre> genre(String title) {
    for (String part : parts(title.toLowerCase(Locale.ROOT))) {
      for (Genre genre : LABELLED) {
        if (WORDS.get(genre.name()).contains(part)) {
          return Optional.of(genre);
        }
      }
    }
    return asks(title) || tellsHow(title) ? Optional.of(Genre.ANALYSIS) : Optional.empty();
  }

  /** "How gunmen killed 15 villagers": an explanation, unless the text tells the deed at once. */
  static boolean tellsHow(String title) {
    return WORDS.get("tells").contains(firstWord(title));
  }

  private static boolean asks(String title) {
    return title.strip().endsWith("?") || WORDS.get("asks").contains(firstWord(title));
  }

  private static String firstWord(String title) {
    return title.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** What stands between colons, bars and dashes, articles before it left out. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || isMark(title, i)) {
        parts.add(bare(title.substring(from, i).strip()));
        from = Math.min(i + 1, title.length());
      }
    }
    return parts;
  }

  private static boolean isMark(String title, int at) {
    char mark = title.charAt(at);
    boolean dash = mark == '-' && at > 0 && title.charAt(at - 1) == ' ';
    return dash || ":|–—".indexOf(mark) >= 0;
  }

  private static String bare(String part) {
    int space = part.indexOf(' ');
    boolean article = space > 0 && WORDS.get("article").contains(part.substring(0, space));
    return article ? part.substring(space + 1) : part;
  }
}
