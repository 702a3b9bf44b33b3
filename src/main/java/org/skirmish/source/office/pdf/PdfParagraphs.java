package org.skirmish.source.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins lines to paragraphs. */
final class PdfParagraphs {

  /**
   * A paragraph.
   *
   * @param page the number of the page on which it begins, from 0
   * @param size of its letters, in points
   * @param bold whether all of it is in bold type
   * @param lines how many lines it takes
   * @param apart whether more room than between lines is above it
   * @param note whether it is a note at the foot of a page
   */
  record Paragraph(
      int page, float size, boolean bold, int lines, boolean apart, boolean note, String text) {

    /** Whether it is a heading, of a text whose letters have that size. */
    boolean isHeading(float common) {
      char first = text.charAt(0);
      char last = text.charAt(text.length() - 1);
      boolean marked = size > LARGER * common || bold && apart && size > SAME * common;
      return marked
          && lines <= 2
          && Character.isLetterOrDigit(first)
          && (Character.isLetterOrDigit(last) || last == ')' || last == ']')
          && text.indexOf('\t') < 0;
    }
  }

  private static final float LARGER = 1.12f;
  private static final float SAME = 0.97f;

  /** Letters of notes are smaller by this factor. */
  private static final float NOTE = 0.93f;

  /** More than so many times the usual distance of lines parts paragraphs. */
  private static final float APART = 1.3f;

  /** Headings end before that part of a column. */
  private static final float HEADING = 0.7f;

  /** A line within a sentence that ends before that part of a column is no wrapped one. */
  private static final float NEARLY = 0.85f;

  /** Behind a longer line at the end of a page the next paragraph stands apart. */
  private static final int LONGEST_ROW = 60;

  /** Numbers of notes have fewer characters. */
  private static final int LONGEST_NUMBER = 6;

  private final float size;
  private final float distance;
  private final Hyphens hyphens;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();

  /** The margins of the page on which the open paragraph ends. */
  private PdfMargins margins = PdfMargins.of(List.of(), List.of());

  private int page;
  private boolean apart;
  private boolean note;

  private PdfParagraphs(float size, float distance, Hyphens hyphens) {
    this.size = size;
    this.distance = distance;
    this.hyphens = hyphens;
  }

  /** The size of most letters. */
  static float commonSize(List<List<PdfLine>> pages) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        counts.merge(Math.round(4 * line.size()), line.text().length(), Integer::sum);
      }
    }
    return most(counts) / 4f;
  }

  private static int most(Map<Integer, Integer> counts) {
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }

  static List<Paragraph> of(List<List<PdfLine>> pages, float size) {
    PdfParagraphs reader = new PdfParagraphs(size, distance(pages, size), Hyphens.of(pages));
    for (int i = 0; i < pages.size(); i++) {
      reader.read(pages, i);
    }
    reader.end();
    return reader.paragraphs;
  }

  private void read(List<List<PdfLine>> pages, int number) {
    List<PdfLine> lines = pages.get(number);
    int notes = notes(lines);
    PdfMargins own = PdfMargins.of(lines, around(pages, number));
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean begins = open.isEmpty();
      boolean gap = true;
      if (!begins && i > 0) {
        PdfLine last = lines.get(i - 1);
        float down = line.base() - last.base();
        float usual = distance * Math.max(1, Math.max(line.size(), last.size()) / size);
        gap = down > APART * usual;
        boolean other = down <= 0 ? !goesOn(last, line) : gap || !isWrapped(last, line, own);
        begins = other || i == notes || i > notes && isNumbered(line);
      } else if (!begins) {
        // Over the end of a page a sentence goes on.
        PdfLine last = open.get(open.size() - 1);
        begins = notes == 0 || !goesOn(last, line);
        gap = open.size() > 1 || last.text().length() > LONGEST_ROW;
      }
      if (begins) {
        end();
        page = number;
        apart = gap;
        note = i >= notes;
      }
      open.add(line);
    }
    margins = own;
    if (note) {
      end();
    }
  }

  private static List<PdfLine> around(List<List<PdfLine>> pages, int number) {
    List<PdfLine> lines = new ArrayList<>();
    for (int i = Math.max(0, number - 1); i < Math.min(pages.size(), number + 2); i++) {
      lines.addAll(pages.get(i));
    }
    return lines;
  }

  /** Whether a paragraph may go on with this line elsewhere on the pages. */
  private boolean goesOn(PdfLine last, PdfLine line) {
    char start = line.text().charAt(0);
    boolean ended = isEnd(last) && !Character.isLowerCase(start);
    return !ended && !note && isWrapped(last, line, margins);
  }

  /** Whether a sentence may end with the line. */
  private static boolean isEnd(PdfLine line) {
    return ".!?:…\"”)]".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private static boolean isLike(PdfLine last, PdfLine line) {
    return Math.abs(last.size() - line.size()) < 0.06f * last.size();
  }

  /** Whether a line goes on with the next: the next word had no room on it. */
  private static boolean isWrapped(PdfLine last, PdfLine line, PdfMargins margins) {
    if (!isLike(last, line)
        || last.bold() != line.bold() && last.text().length() < 60
        || last.text().indexOf('\t') >= 0
        || line.text().indexOf('\t') >= 0
        || startsItem(line.text())
        || line.text().startsWith("–") && isEnd(last)
        || isRow(last) && Character.isUpperCase(line.text().charAt(0))
        || isEnd(last) && isNumbered(line) && line.text().indexOf(". ") < 4) {
      return false;
    }
    int space = line.text().indexOf(' ');
    int letters = line.text().length();
    float word = (line.right() - line.left()) * (space < 0 ? letters : space) / letters;
    boolean indented = line.left() > last.left() + 0.9f * line.size() && !startsItem(last.text());
    float right = margins.right(last);
    // Behind a sentence a line that is neither full nor one itself is a heading.
    boolean heading = isEnd(last) && !isEnd(line) && line.right() < HEADING * right;
    float margin = isWithin(line) && !isEnd(last) ? NEARLY * right : right;
    boolean full = last.right() + word + 0.1f * line.size() > margin;
    // Lines that go their own ways show no margin: a sentence may end with any of them.
    return full && !indented && !heading && (margins.isSeen(last) || !isEnd(last));
  }

  private static boolean startsItem(String text) {
    int caret = text.indexOf('^');
    return "•▪●○".indexOf(text.charAt(0)) >= 0 && text.length() > 1
        || caret >= 0 && caret < LONGEST_NUMBER;
  }

  /** A line of a table, or a point on the map, rather than a part of a sentence. */
  private static boolean isRow(PdfLine line) {
    String text = line.text();
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return word.equals("|")
        || word.length() > LONGEST_NUMBER
            && word.indexOf('.') > 0
            && word.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c));
  }

  /** Whether the line begins within a sentence. */
  private static boolean isWithin(PdfLine line) {
    String text = line.text();
    int at = text.length() > 1 && "\"“'‘(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    return Character.isLowerCase(text.charAt(at));
  }

  /** The usual distance of lines that have the size of the text. */
  private static float distance(List<List<PdfLine>> pages, float size) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<PdfLine> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        PdfLine line = lines.get(i);
        float down = line.base() - lines.get(i - 1).base();
        if (down > 0 && down < 4 * size && Math.abs(line.size() - size) < 0.1f * size) {
          counts.merge(Math.round(2 * down), line.text().length(), Integer::sum);
        }
      }
    }
    return counts.isEmpty() ? Float.MAX_VALUE : most(counts) / 2f;
  }

  /** The number of the line with which notes at the foot begin; that behind the last without. */
  private int notes(List<PdfLine> lines) {
    int from = lines.size();
    while (from > 0 && lines.get(from - 1).size() < NOTE * size) {
      from--;
    }
    while (from < lines.size() && !isNumbered(lines.get(from))) {
      from++;
    }
    return from;
  }

  /** "12 Reuters, 3 May 2014" */
  private static boolean isNumbered(PdfLine line) {
    String text = line.text();
    int at = 0;
    while (at < text.length() && at < 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && !Character.isDigit(text.charAt(at));
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    boolean bold = true;
    for (PdfLine line : open) {
      hyphens.add(text, line.text());
      bold &= line.bold();
    }
    String words = text.toString();
    paragraphs.add(new Paragraph(page, open.get(0).size(), bold, open.size(), apart, note, words));
    open = new ArrayList<>();
    note = false;
  }
}
