package org.skirmish.article.infobox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.WordSets;

/** The labels that infobox rows begin with, from a resource file. */
public final class BoxLabels {

  /**
   * A label at the start of a line.
   *
   * @param key what the label stands for
   * @param length how many characters of the line it takes
   */
  record Match(String key, int length) {}

  private static final Map<String, String> KEYS = load();

  /** "al", "ash". */
  private static final int SHORTEST_ARTICLE = 2;

  private static final int LONGEST_ARTICLE = 3;

  private static final Map<String, String> FOLDED = folded();

  private static final Set<String> WHERE =
      WordSets.of(BoxLabels.class, "box-words.csv").get("where");

  private static final int LONGEST =
      KEYS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private BoxLabels() {}

  /**
   * The longest label that the line begins with, where its value runs straight on: as a browser's
   * copy has it, the value then begins with anything but a lower-case letter.
   */
  static Optional<Match> at(String line) {
    for (int length = Math.min(LONGEST, line.length()); length > 0; length--) {
      String key = KEYS.get(line.substring(0, length));
      if (key != null && (mayFollow(line, length) || tellsWhere(key, line, length))) {
        return Optional.of(new Match(key, length));
      }
    }
    return Optional.empty();
  }

  /** The key of a text that is a label and nothing more. */
  public static Optional<String> whole(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isMark(text.charAt(from))) {
      from++;
    }
    while (to > from && isMark(text.charAt(to - 1))) {
      to--;
    }
    return Optional.ofNullable(KEYS.get(text.substring(from, to)));
  }

  /** The key of a text that is a label, whatever letters of it are capitals. */
  static Optional<String> ofAnyCase(String text) {
    return Optional.ofNullable(FOLDED.get(text.toLowerCase(Locale.ROOT)));
  }

  /** What stands round a label: a colon, the asterisks of bold type, white space. */
  private static boolean isMark(char c) {
    return c == ':' || c == '*' || c == ' ';
  }

  private static boolean mayFollow(String line, int length) {
    if (length == line.length()) {
      return true;
    }
    char next = line.charAt(length);
    if (next == 'c' && length + 1 < line.length() && line.charAt(length + 1) == '.') {
      // "Datec. 500"
      return true;
    }
    return !Character.isLowerCase(next) && next != '\'' && next != '’' && next != '-'
        || isArticle(line, length);
  }

  /** "Perpetratoral-Shabaab": an Arabic article in small letters before a name. */
  static boolean isArticle(String line, int at) {
    int dash = at;
    while (dash < line.length() && Character.isLowerCase(line.charAt(dash))) {
      dash++;
    }
    return dash - at >= SHORTEST_ARTICLE
        && dash - at <= LONGEST_ARTICLE
        && dash + 1 < line.length()
        && line.charAt(dash) == '-'
        && Character.isUpperCase(line.charAt(dash + 1));
  }

  /** "Locationnear Gao": a place may begin with a word in small letters. */
  private static boolean tellsWhere(String key, String line, int length) {
    int end = line.indexOf(' ', length);
    return key.equals("location") && end > length && WHERE.contains(line.substring(length, end));
  }

  private static Map<String, String> folded() {
    Map<String, String> folded = new HashMap<>();
    KEYS.forEach((label, key) -> folded.put(label.toLowerCase(Locale.ROOT), key));
    return folded;
  }

  private static Map<String, String> load() {
    Map<String, String> keys = new HashMap<>();
    for (String line : ResourceLines.of(BoxLabels.class, "infobox-labels.csv")) {
      int comma = line.lastIndexOf(',');
      keys.put(line.substring(0, comma), line.substring(comma + 1));
    }
    return keys;
  }
}
