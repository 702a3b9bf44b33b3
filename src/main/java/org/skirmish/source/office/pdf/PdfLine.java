package org.skirmish.source.office.pdf;

/**
 * A line of text on a page, or the part of one that stands in a column or a cell. Lengths are in
 * points, 72 to an inch.
 *
 * @param left where it begins, from the left edge of the page
 * @param right where it ends
 * @param base how far its letters stand below the top edge of the page
 * @param size of its letters
 * @param bold whether all of it is in bold type
 * @param turned whether it does not run from left to right
 * @param text its words
 */
record PdfLine(
    float left, float right, float base, float size, boolean bold, boolean turned, String text) {

  private boolean isBullet() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }

  /** Whether both stand on one line. */
  boolean isBeside(PdfLine other) {
    return Math.abs(base - other.base) < 0.3f * Math.min(size, other.size);
  }

  /** The two as one, with a tabulator between; behind a bullet with a space. */
  PdfLine with(PdfLine other) {
    return new PdfLine(
        Math.min(left, other.left),
        Math.max(right, other.right),
        base,
        Math.max(size, other.size),
        bold && other.bold,
        turned,
        text + (isBullet() ? " " : "\t") + other.text);
  }
}
