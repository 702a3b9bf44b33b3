package org.skirmish.event.box;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.article.Article;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.toll.TollItem;

/** How many cells the rows beside the belligerents have, where the layout tells. */
final class CellCounts {

  private CellCounts() {}

  /** The counts of the rows where blank lines or words like "Unknown" tell. */
  static List<Integer> of(Article article, List<TollItem> casualties, List<TollItem> strengths) {
    List<Integer> counts = new ArrayList<>();
    for (List<TollItem> items : List.of(casualties, strengths)) {
      int gaps = gaps(TollItem.combatants(items));
      if (gaps > 0) {
        counts.add(gaps + 1);
      }
    }
    int gaps = gapsOfNames(ArticleParts.lines(article, "commanders"));
    if (gaps > 0) {
      counts.add(gaps + 1);
    }
    return counts;
  }

  /** The blank lines between the items, else the spaces, where those are cells' borders. */
  private static int gaps(List<TollItem> items) {
    int blanks = 0;
    int spaces = 0;
    int unknowns = 0;
    boolean labels = false;
    for (int i = 0; i < items.size(); i++) {
      TollItem item = items.get(i);
      blanks += i > 0 && item.cut() == TollItem.Gap.BLANK ? 1 : 0;
      spaces += item.cut() == TollItem.Gap.SPACE ? 1 : 0;
      unknowns += item.isFigure() ? 0 : 1;
      labels |= item.label().isPresent();
    }
    if (blanks > 0) {
      return blanks;
    }
    return unknowns > 1 || !labels ? spaces : 0;
  }

  private static int gapsOfNames(List<Infobox.Line> lines) {
    boolean flagged = ArticleParts.flagged(lines);
    int gaps = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean inside = flagged && lines.get(i).indented();
      gaps += lines.get(i).blankBefore() && !inside ? 1 : 0;
    }
    return gaps;
  }
}
