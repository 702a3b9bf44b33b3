package org.skirmish.source.office.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.UnreadableException;

/** The lines of a PDF's pages, in the order in which the file draws them, by PDFBox. */
final class PdfReader extends PDFTextStripper {

  /** A page of an atlas has a million; forms that draw each other have any number. */
  private static final int MOST_OPERATORS = 5_000_000;

  /** A wider gap, in sizes of the letters, parts columns and cells. */
  private static final float GAP = 1.8f;

  /** Smaller and higher letters, in sizes of those beside them, are a mark of a note. */
  private static final float SMALL = 0.8f;

  private static final float RAISED = 0.15f;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final LineBuilder line = new LineBuilder();
  private List<PdfLine> lines = new ArrayList<>();
  private int operators;
  private final int longest;
  private long length;
  private int images;

  /**
   * @param longest so many characters are taken
   */
  PdfReader(int longest) {
    this.longest = longest;
    setSuppressDuplicateOverlappingText(true);
  }

  /** The pages' lines. */
  List<List<PdfLine>> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    // PDFBox itself catches what is thrown within a form.
    if (operators > MOST_OPERATORS) {
      throw tooLarge();
    }
    return pages;
  }

  /** How many images were seen on the pages. */
  int images() {
    return images;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw tooLarge();
    }
    String name = operator.getName();
    if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)
        || name.equals(OperatorName.DRAW_OBJECT) && isImage(operands)) {
      images++;
    }
    super.processOperator(operator, operands);
  }

  private boolean isImage(List<COSBase> operands) {
    return getResources() != null
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources().isImageXObject(name);
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "the PDF draws more than any article needs: save the article's own pages as a PDF, or copy"
            + " its text into a .txt file");
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    // What is small without end or nowhere is not seen.
    float size = position.getFontSizeInPt();
    if (size > 0 && size < 10_000 && Math.abs(position.getX()) < 100_000) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    length += text.length();
    if (length > longest) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "the text of the PDF is longer than "
              + Limits.shown(longest)
              + ": save the article's own pages as a PDF, or raise --max-article");
    }
    for (TextPosition position : positions) {
      if (line.isApartFrom(position)) {
        line.endInto(lines);
      }
      line.add(position);
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.addSpace();
  }

  @Override
  protected void writeLineSeparator() {
    line.endInto(lines);
  }

  @Override
  protected void endArticle() {
    line.endInto(lines);
  }

  @Override
  protected void endPage(PDPage page) {
    line.endInto(lines);
    pages.add(lines);
    lines = new ArrayList<>();
  }

  /** A line that is being read. */
  private static final class LineBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> glyphs = new ArrayList<>();

    /** Whether the next letter begins another line, another column or another cell. */
    boolean isApartFrom(TextPosition next) {
      if (glyphs.isEmpty()) {
        return false;
      }
      TextPosition last = glyphs.get(glyphs.size() - 1);
      float size = Math.max(size(next), size(last));
      float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      return gap > GAP * size || gap < -3 * size;
    }

    void add(TextPosition glyph) {
      if (glyph.getUnicode().isBlank()) {
        addSpace();
      } else {
        text.append(glyph.getUnicode());
        for (int i = 0; i < glyph.getUnicode().length(); i++) {
          glyphs.add(glyph);
        }
      }
    }

    void addSpace() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        glyphs.add(glyphs.get(glyphs.size() - 1));
      }
    }

    void endInto(List<PdfLine> lines) {
      if (!text.isEmpty()) {
        lines.add(line());
      }
      text.setLength(0);
      glyphs.clear();
    }

    private PdfLine line() {
      float size = commonSize();
      float left = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float base = 0;
      boolean bold = true;
      for (TextPosition glyph : glyphs) {
        left = Math.min(left, glyph.getXDirAdj());
        right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        base = size(glyph) >= SMALL * size ? Math.max(base, glyph.getYDirAdj()) : base;
        bold &= isBold(glyph);
      }
      boolean turned = glyphs.get(0).getDir() != 0;
      String words = withMarks(size, base).strip();
      return new PdfLine(left, right, base, size, bold, turned, words);
    }

    /** The text with small raised numbers in brackets, as marks of notes are written elsewhere. */
    private String withMarks(float size, float base) {
      StringBuilder words = new StringBuilder();
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && isMark(end, size, base)) {
          end++;
        }
        if (end > at && at > 0) {
          int last = words.length() - 1;
          words.setLength(words.charAt(last) == ' ' ? last : last + 1);
          words.append('[').append(text, at, end).append(']');
        } else {
          end = Math.max(end, at + 1);
          words.append(text, at, end);
        }
        at = end;
      }
      return words.toString();
    }

    private boolean isMark(int at, float size, float base) {
      TextPosition glyph = glyphs.get(at);
      char c = text.charAt(at);
      return c >= '0'
          && c <= '9'
          && size(glyph) < SMALL * size
          && glyph.getYDirAdj() < base - RAISED * size;
    }

    /** The size of most letters. */
    private float commonSize() {
      float best = 0;
      int most = 0;
      int count = 0;
      float last = -1;
      for (TextPosition glyph : glyphs) {
        count = size(glyph) == last ? count + 1 : 1;
        last = size(glyph);
        if (count > most) {
          most = count;
          best = last;
        }
      }
      return best;
    }

    private static float size(TextPosition glyph) {
      return glyph.getFontSizeInPt();
    }

    private static boolean isBold(TextPosition glyph) {
      String font = glyph.getFont() == null ? null : glyph.getFont().getName();
      return font != null && font.contains("Bold");
    }
  }
}
