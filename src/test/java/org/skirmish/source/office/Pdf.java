package org.skirmish.source.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs, drawn piece by piece. Heights are counted from the top of the page. */
public final class Pdf implements AutoCloseable {

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page;

  /** A PDF with a blank page. */
  public Pdf() {
    nextPage();
  }

  Pdf nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  Pdf title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  Pdf locked() {
    try {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdf image() {
    try (PDPageContentStream content = content()) {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdf text(float left, float down, float size, String words) {
    return text(PLAIN, left, down, size, words);
  }

  Pdf bold(float left, float down, float size, String words) {
    return text(BOLD, left, down, size, words);
  }

  private Pdf text(PDFont font, float left, float down, float size, String words) {
    try (PDPageContentStream content = content()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(left, page.getMediaBox().getHeight() - down);
      content.showText(words);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Draws paragraphs as a printer sets them, broken into lines at the edge, with room between them;
   * goes on on the next page.
   */
  public Pdf paragraphs(String text) {
    float down = 72;
    for (String paragraph : text.split("\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (line.length() > 0 && width(line + " " + word) > 450) {
          down = line(line.toString(), down);
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      down = line.length() == 0 ? down + 14 : line(line.toString(), down);
    }
    return this;
  }

  private float line(String words, float down) {
    float at = down;
    if (at > 770) {
      nextPage();
      at = 72;
    }
    text(72, at, 11, words);
    return at + 14;
  }

  private static float width(String words) {
    try {
      return PLAIN.getStringWidth(words) / 1000 * 11;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream content() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
