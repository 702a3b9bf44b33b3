package org.skirmish.source.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skirmish.source.office.Laid;
import org.skirmish.source.office.Layout;

/** Puts the lines of a PDF's pages together to a text. */
final class PdfText {

  /** A title is larger than the text by this factor. */
  private static final float TITLE = 1.15f;

  private static final int LONGEST_TITLE = 300;
  private static final int SHORTEST_TITLE = 8;

  private PdfText() {}

  /**
   * The text.
   *
   * @param pages the lines of each page as the file draws them
   * @param given the title that the file gives beside the text, empty if it gives none
   */
  static Laid of(List<List<PdfLine>> pages, String given) {
    List<List<PdfLine>> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      kept.add(PdfColumns.inOrder(upright(page)));
    }
    kept = PdfFrame.cutFrom(kept);
    float size = PdfParagraphs.commonSize(kept);
    List<PdfParagraphs.Paragraph> paragraphs = PdfParagraphs.of(kept, size);
    int title = title(paragraphs, size, given);
    if (title > 0) {
      paragraphs.add(0, paragraphs.remove(title));
    }
    return new Laid(text(paragraphs, size, title >= 0), title < 0 ? given : "");
  }

  /** Without a stamp along the edge; of a page that is turned, its text. */
  private static List<PdfLine> upright(List<PdfLine> page) {
    int turned = 0;
    int all = 0;
    for (PdfLine line : page) {
      all += line.text().length();
      turned += line.turned() ? line.text().length() : 0;
    }
    boolean wanted = 2 * turned > all;
    List<PdfLine> kept = new ArrayList<>();
    for (PdfLine line : page) {
      if (line.turned() == wanted && !line.text().isEmpty()) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** The paragraph on the first page that is the title, or −1. */
  private static int title(List<PdfParagraphs.Paragraph> paragraphs, float size, String given) {
    int best = -1;
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).page() == 0; i++) {
      PdfParagraphs.Paragraph one = paragraphs.get(i);
      if (!given.isEmpty() && letters(one.text()).equals(letters(given))) {
        return i;
      }
      boolean large = one.size() > TITLE * size && one.text().length() <= LONGEST_TITLE;
      if (large
          && one.text().length() >= SHORTEST_TITLE
          && (best < 0 || one.size() > 1.02f * paragraphs.get(best).size())) {
        best = i;
      }
    }
    return best;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** "12 Reuters" as an entry with its own number. */
  private static String note(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int from = end < text.length() && ".)]".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return Layout.note(text.substring(0, end), text.substring(from).strip());
  }

  private static String text(List<PdfParagraphs.Paragraph> paragraphs, float size, boolean titled) {
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    PdfParagraphs.Paragraph before = null;
    boolean stands = false;
    for (PdfParagraphs.Paragraph one : paragraphs) {
      if (one.note()) {
        notes.add(note(one.text()));
        continue;
      }
      boolean title = before == null && titled;
      boolean heading = !title && one.isHeading(size);
      if (before != null) {
        boolean apart = one.apart() || heading || stands || titled && text.indexOf("\n") < 0;
        text.append(apart ? "\n\n" : "\n");
      }
      text.append(heading ? Layout.heading(one.text(), 1) : one.text());
      before = one;
      stands = heading;
    }
    Layout.addNotes(text, notes);
    return text.append('\n').toString();
  }
}
