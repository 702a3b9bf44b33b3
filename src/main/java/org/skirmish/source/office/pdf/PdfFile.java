package org.skirmish.source.office.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.office.Laid;
import org.skirmish.source.office.UnreadableException;

/** A PDF. Nothing of it is recognised that is no text: a scan is refused. */
public final class PdfFile {

  private static final int MOST_PAGES = 2_000;

  /** A page with fewer letters than that is a picture with a stamp on it. */
  private static final int FEWEST_LETTERS = 20;

  static {
    // PDFBox would look through all fonts of the computer.
    FontMappers.set(new BuiltInFonts());
  }

  private PdfFile() {}

  /**
   * The document's text.
   *
   * @param article the longest text of an article
   */
  public static Laid read(byte[] bytes, int article) throws IOException {
    PackedStreams.check(bytes);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "the PDF has more than 2,000 pages: save the article's own pages as a PDF");
      }
      if (document.isEncrypted()) {
        PackedStreams.check(document.getDocument());
      }
      PdfReader reader = new PdfReader(article);
      List<List<PdfLine>> pages = reader.read(document);
      check(pages, reader.images());
      String title = document.getDocumentInformation().getTitle();
      return PdfText.of(pages, title == null ? "" : title.strip());
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Reason.UNREADABLE, "the PDF is locked: save a copy of it without a password");
    } catch (NoClassDefFoundError e) {
      // Bouncy Castle, which PDFBox needs for certificates alone, is 8 MB and left out.
      throw new UnreadableException(
          Reason.UNREADABLE,
          "the PDF is locked with a certificate: save a copy of it that anybody may open");
    }
  }

  private static void check(List<List<PdfLine>> pages, int images) throws UnreadableException {
    int letters = 0;
    int unknown = 0;
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        for (int i = 0; i < line.text().length(); i++) {
          char c = line.text().charAt(i);
          letters += Character.isLetter(c) ? 1 : 0;
          unknown +=
              c < ' ' || c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE ? 1 : 0;
        }
      }
    }
    if (unknown > letters) {
      throw new UnreadableException(
          Reason.UNREADABLE,
          "the PDF does not say which letters it draws: export its text from the program that made"
              + " it, or recognise it (OCR)");
    }
    if (letters < FEWEST_LETTERS * pages.size()) {
      throw new UnreadableException(
          Reason.EMPTY,
          images > 0
              ? "the PDF is a scan, pictures of pages without text: recognise its text (OCR) and"
                  + " convert that"
              : "the PDF holds no text: put the article's text into a .txt file");
    }
  }
}
