package org.skirmish.source.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in the order in which they are read. As a rule a file draws them in it;
 * where it goes to and fro between two columns, the left one is read first. What stands beside each
 * other elsewhere are cells of a row.
 */
final class PdfColumns {

  /** Columns have so many lines beside each other. */
  private static final int FEWEST = 6;

  /** Lines of columns fill so much of their width. */
  private static final float FILLED = 0.6f;

  /** A column takes so much of the page. */
  private static final float NARROWEST = 0.2f;

  private PdfColumns() {}

  static List<PdfLine> inOrder(List<PdfLine> drawn) {
    List<PdfLine> page = drawn;
    float gutter = gutter(page);
    if (gutter > 0) {
      page = byColumns(page, gutter);
    }
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine line : page) {
      PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      boolean cell =
          last != null && gutter <= 0 && last.isBeside(line) && line.left() >= last.right();
      if (cell) {
        lines.set(lines.size() - 1, last.with(line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The middle between two columns whose lines are drawn to and fro; 0 if there are none. */
  private static float gutter(List<PdfLine> page) {
    int pairs = 0;
    float from = 0;
    float to = Float.MAX_VALUE;
    float lefts = 0;
    float rights = 0;
    float leftmost = Float.MAX_VALUE;
    float rightmost = 0;
    for (PdfLine line : page) {
      leftmost = Math.min(leftmost, line.left());
      rightmost = Math.max(rightmost, line.right());
    }
    for (int i = 1; i < page.size(); i++) {
      PdfLine left = page.get(i - 1);
      PdfLine right = page.get(i);
      if (left.isBeside(right) && left.right() < right.left()) {
        pairs++;
        from = Math.max(from, left.right());
        to = Math.min(to, right.left());
        lefts += left.right() - left.left();
        rights += right.right() - right.left();
      }
    }
    float middle = (from + to) / 2;
    boolean columns =
        pairs >= FEWEST
            && from < to
            && lefts > FILLED * pairs * (middle - leftmost)
            && rights > FILLED * pairs * (rightmost - middle)
            && middle - leftmost > NARROWEST * (rightmost - leftmost)
            && rightmost - middle > NARROWEST * (rightmost - leftmost);
    return columns ? middle : 0;
  }

  /** Between lines that go over the whole page, the left column and then the right one. */
  private static List<PdfLine> byColumns(List<PdfLine> page, float gutter) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::base));
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : sorted) {
      if (line.left() < gutter && line.right() > gutter) {
        ordered.addAll(right);
        right.clear();
        ordered.add(line);
      } else if (line.left() < gutter) {
        ordered.add(line);
      } else {
        right.add(line);
      }
    }
    ordered.addAll(right);
    return ordered;
  }
}
