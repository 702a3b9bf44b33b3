package org.skirmish.source.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running heads and feet of pages: what stands on several pages at the same height, numbers
 * aside, among the first or last lines.
 */
final class PdfFrame {

  /** So many lines at the top and at the bottom may be frame. */
  private static final int LINES = 4;

  /** On so many pages it stands at the least, of three pages on one. */
  private static final int FEWEST = 2;

  private static final int SHARE = 3;

  private static final int LONGEST_NUMBER = 4;

  private PdfFrame() {}

  static List<List<PdfLine>> cutFrom(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> seen = new HashSet<>();
      for (int i : edges(page)) {
        if (seen.add(key(page.get(i)))) {
          counts.merge(key(page.get(i)), 1, Integer::sum);
        }
      }
    }
    List<List<PdfLine>> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      Set<Integer> edges = edges(page);
      List<PdfLine> lines = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        boolean frame = edges.contains(i) && isFrame(page.get(i), counts, pages.size());
        if (!frame && !isNumber(page, i)) {
          lines.add(page.get(i));
        }
      }
      kept.add(lines);
    }
    return kept;
  }

  private static boolean isFrame(PdfLine line, Map<String, Integer> counts, int pages) {
    int count = counts.get(key(line));
    return count >= FEWEST && SHARE * count >= pages;
  }

  /** The numbers of the lines that stand highest and lowest. */
  private static Set<Integer> edges(List<PdfLine> page) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Float.compare(page.get(a).base(), page.get(b).base()));
    Set<Integer> edges = new HashSet<>();
    int lines = Math.min(LINES, Math.max(1, order.size() / 3));
    for (int i = 0; i < Math.min(lines, order.size()); i++) {
      edges.add(order.get(i));
      edges.add(order.get(order.size() - 1 - i));
    }
    return edges;
  }

  /** Its words without numbers, and how high it stands. */
  private static String key(PdfLine line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit) {
        key.append(c);
      } else if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
        key.append('#');
      }
    }
    return key.append(' ').append(Math.round(line.base() / 4)).toString();
  }

  /** A number alone at the very bottom of the page. */
  private static boolean isNumber(List<PdfLine> page, int at) {
    PdfLine line = page.get(at);
    if (line.text().length() > LONGEST_NUMBER
        || !line.text().chars().allMatch(Character::isDigit)) {
      return false;
    }
    for (PdfLine other : page) {
      if (other.base() > line.base()) {
        return false;
      }
    }
    return page.size() > 1;
  }
}
