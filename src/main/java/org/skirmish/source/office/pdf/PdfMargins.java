package org.skirmish.source.office.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right margins of a page's columns, as their longest lines show them. */
final class PdfMargins {

  /** Lines of one column begin within so many points. */
  private static final int COLUMN = 36;

  /** Lines that end within so many sizes of their letters before a margin show that it is one. */
  private static final float NEAR = 3;

  private static final int FEWEST = 3;

  private final Map<Integer, Float> rights = new HashMap<>();
  private final Map<Integer, Integer> near = new HashMap<>();

  private PdfMargins() {}

  /**
   * The margins of a page.
   *
   * @param around the lines of this page and of those beside it, which may show the same margins
   */
  static PdfMargins of(List<PdfLine> lines, List<PdfLine> around) {
    PdfMargins margins = new PdfMargins();
    Map<Integer, Float> own = new HashMap<>();
    for (PdfLine line : lines) {
      own.merge(column(line), line.right(), Math::max);
    }
    for (Map.Entry<Integer, Float> one : own.entrySet()) {
      // An indented line belongs to the column on whose edge it is.
      float left = own.getOrDefault(one.getKey() - 1, one.getValue());
      margins.rights.put(one.getKey(), Math.max(left, one.getValue()));
    }
    for (Map.Entry<Integer, Float> one : margins.rights.entrySet()) {
      int count = 0;
      for (PdfLine line : around) {
        float room = one.getValue() - line.right();
        count += room >= 0 && room < NEAR * line.size() ? 1 : 0;
      }
      margins.near.put(one.getKey(), count);
    }
    return margins;
  }

  private static int column(PdfLine line) {
    return Math.round(line.left() / COLUMN);
  }

  /** How far the lines of its column go. */
  float right(PdfLine line) {
    return rights.getOrDefault(column(line), line.right());
  }

  /** Whether several lines of its column go as far. */
  boolean isSeen(PdfLine line) {
    return near.getOrDefault(column(line), 0) >= FEWEST;
  }
}
