package org.skirmish.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.article.infobox.Box;

/**
 * The title that a box bears: it goes before what stands above the page, a mirror's or an app's
 * name, where the text speaks of the one and not of the other.
 */
final class BoxTitle {

  /** So many lines above the first row, or at it, may it stand. */
  private static final int NEAR = 3;

  private BoxTitle() {}

  /**
   * @param above the line that stands where titles stand
   */
  static String of(String above, List<Line> lines, Box box) {
    Optional<String> lead = lines.stream().map(Line::text).filter(Prose::isProse).findFirst();
    if (lead.isEmpty() || speaksOf(lead.get(), above)) {
      return above;
    }
    for (int i = box.from(); i >= Math.max(0, box.from() - NEAR); i--) {
      String text = lines.get(i).text();
      if (text.indexOf(' ') > 0 && !Prose.isProse(text) && speaksOf(lead.get(), text)) {
        return text;
      }
    }
    return above;
  }

  private static boolean speaksOf(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
