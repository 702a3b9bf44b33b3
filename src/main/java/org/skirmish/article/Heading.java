package org.skirmish.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.source.ResourceLines;

/**
 * A heading as one of the layouts writes it.
 *
 * @param text the heading's words
 * @param lines how many lines it takes, its edit mark included
 * @param level 1 for the page's own title, 2 for a section, 3 and more below
 */
public record Heading(String text, int lines, int level) {

  private static final int LONGEST = 80;

  /** What headings promise, in the order in which it is looked for. */
  private static final Map<Section.Kind, List<String>> KINDS = kinds();

  /** A heading marked by an edit link below or beside it, or by equals signs. */
  public static Optional<Heading> marked(List<Line> lines, int at) {
    String text = lines.get(at).text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.startsWith("=") && text.endsWith("=") && text.length() > 2) {
      int level = 0;
      while (level < text.length() / 2
          && text.charAt(level) == '='
          && text.charAt(text.length() - 1 - level) == '=') {
        level++;
      }
      String words = text.substring(level, text.length() - level).strip();
      return words.isEmpty() ? Optional.empty() : Optional.of(new Heading(words, 1, level));
    }
    for (String mark : List.of("[edit]", "[edit source]", " Edit")) {
      if (text.endsWith(mark) && text.length() > mark.length()) {
        String words = text.substring(0, text.length() - mark.length()).strip();
        return Optional.of(new Heading(words, 1, 2));
      }
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank() && next < at + 3) {
      next++;
    }
    if (!isEditMark(text) && next < lines.size() && isEditMark(lines.get(next).text())) {
      return Optional.of(new Heading(text, next - at + 1, 2));
    }
    return Optional.empty();
  }

  /**
   * A heading without any mark: a short line that ends in no punctuation, with prose or a list of
   * references right below.
   */
  public static Optional<Heading> bare(List<Line> lines, int at) {
    String text = lines.get(at).text();
    if (text.isEmpty() || text.length() > 60 || text.indexOf('|') >= 0 || text.indexOf('\t') >= 0) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean headingLike = Character.isUpperCase(first) && Character.isLetterOrDigit(last);
    if (!headingLike && last != ')') {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean known = kindOf(text) != Section.Kind.BODY;
    if (next == lines.size()) {
      return Optional.empty();
    }
    Line below = lines.get(next);
    boolean proseBelow = Prose.isProse(below.text());
    return known || headingLike && proseBelow
        ? Optional.of(new Heading(text, 1, 2))
        : Optional.empty();
  }

  static boolean isEditMark(String text) {
    return text.equals("[edit]") || text.equals("edit") || text.equals("[edit source]");
  }

  public Section.Kind kind() {
    return kindOf(text);
  }

  private static Section.Kind kindOf(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    for (Section.Kind kind : KINDS.keySet()) {
      for (String word : KINDS.get(kind)) {
        boolean whole = kind == Section.Kind.APPARATUS && !word.equals("sources");
        if (whole ? lower.equals(word) : startsOrHasWord(lower, word)) {
          return kind;
        }
      }
    }
    return Section.Kind.BODY;
  }

  private static boolean startsOrHasWord(String lower, String word) {
    int at = lower.indexOf(word);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetter(lower.charAt(at - 1));
      int end = at + word.length();
      boolean ends = end == lower.length() || !Character.isLetter(lower.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = lower.indexOf(word, at + 1);
    }
    return false;
  }

  private static Map<Section.Kind, List<String>> kinds() {
    Map<Section.Kind, List<String>> kinds = new LinkedHashMap<>();
    for (String line : ResourceLines.of(Heading.class, "headings.csv")) {
      int comma = line.indexOf(',');
      kinds.put(
          Section.Kind.valueOf(line.substring(0, comma)),
          List.of(line.substring(comma + 1).split("\\|")));
    }
    return kinds;
  }
}
