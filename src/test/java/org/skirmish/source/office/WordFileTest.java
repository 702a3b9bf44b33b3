package org.skirmish.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Reject.Reason;

class WordFileTest {

  private static final String STYLES =
      "<w:styles xmlns:w='w'>"
          + "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
          + "<w:style w:styleId='b2'><w:name w:val='heading 2'/></w:style>"
          + "<w:style w:styleId='own'><w:name w:val='Our heads'/><w:basedOn w:val='b2'/></w:style>"
          + "<w:style w:styleId='c'><w:name w:val='caption'/></w:style>"
          + "<w:style w:styleId='x'><w:name w:val='Secret'/><w:rPr><w:vanish/></w:rPr></w:style>"
          + "</w:styles>";

  @Test
  void stylesMakeTitleAndHeadings() {
    String body =
        p("Titel", "Raid on Tarkessa")
            + p("", "Gunmen raided Tarkessa.")
            + p("own", "Aftermath")
            + p("c", "Picture 1: the market")
            + p("", "Two of them were killed.");

    assertThat(Read.text(word(body)))
        .isEqualTo(
            """
            Raid on Tarkessa

            Gunmen raided Tarkessa.

            === Aftermath ===

            Two of them were killed.
            """);
  }

  @Test
  void bareLinesStayTogetherAsTheyWereTyped() {
    String body =
        p("", "Raid on Tarkessa") + p("", "") + p("", "Date3 May 2014") + p("", "LocationTarkessa");

    assertThat(Read.text(word(body)))
        .isEqualTo("Raid on Tarkessa\n\nDate3 May 2014\nLocationTarkessa\n");
  }

  @Test
  void whatWasDeletedMovedAwayOrHiddenIsLeftOut() {
    String body =
        "<w:p>"
            + r("Three ")
            + "<w:del><w:r><w:delText>hundred </w:delText></w:r></w:del>"
            + "<w:ins>"
            + r("soldiers ")
            + "</w:ins><w:moveFrom>"
            + r("not here ")
            + "</w:moveFrom><w:moveTo>"
            + r("and a boy ")
            + "</w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>or more </w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='x'/></w:rPr><w:t>or less </w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>died.</w:t></w:r></w:p>";

    assertThat(Read.text(word(body))).isEqualTo("Three soldiers and a boy died.\n");
  }

  @Test
  void aDeletedMarkBetweenParagraphsMakesThemOne() {
    String body =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("Three soldiers ")
            + "</w:p>"
            + p("", "died.")
            + p("", "One fled.");

    assertThat(Read.text(word(body))).isEqualTo("Three soldiers died.\n\nOne fled.\n");
  }

  @Test
  void cellsStandBesideEachOtherWithTheirLines() {
    String body =
        p("", "Raid on Tarkessa")
            + "<w:tbl><w:tr><w:tc>"
            + p("", "Belligerents")
            + "</w:tc><w:tc>"
            + p("", "Mali")
            + p("", "MINUSMA")
            + "</w:tc><w:tc>"
            + p("", "JNIM")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("", "Date")
            + "</w:tc><w:tc>"
            + p("", "3 May 2014")
            + "</w:tc></w:tr></w:tbl>";

    assertThat(Read.text(word(body)))
        .isEqualTo(
            "Raid on Tarkessa\n\nBelligerents | Mali<br>MINUSMA | JNIM\nDate | 3 May 2014\n");
  }

  @Test
  void aTableThatOnlyLaysOutThePageIsNone() {
    String story = "Gunmen raided the village. ".repeat(20);
    String body =
        "<w:tbl><w:tr><w:tc>"
            + p("", "News")
            + "</w:tc><w:tc>"
            + p("", story)
            + "</w:tc></w:tr></w:tbl>";

    assertThat(Read.text(word(body))).isEqualTo("News\n\n" + story.strip() + "\n");
  }

  @Test
  void footnotesStandBelow() {
    byte[] bytes =
        Zipped.word(
                "<w:p>"
                    + r("Ten died.")
                    + "<w:r><w:footnoteReference w:id='7'/></w:r>"
                    + r(" Five fled.")
                    + "</w:p>")
            .with(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:id='0'>"
                    + p("", "")
                    + "</w:footnote><w:footnote w:id='7'>"
                    + p("", "Okello, Jane. \"Raid\". Reuters.")
                    + "</w:footnote></w:footnotes>")
            .bytes();

    assertThat(Read.text(bytes))
        .isEqualTo(
            "Ten died.[1] Five fled.\n\n== Notes ==\n\n1. ^ Okello, Jane. \"Raid\". Reuters.\n");
  }

  @Test
  void aTextBoxIsReadOnce() {
    String box = "<w:txbxContent>" + p("", "Box.") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + r("Before")
            + "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>"
            + r(" and after.")
            + "</w:p>";

    assertThat(Read.text(word(body))).isEqualTo("Box.\n\nBefore and after.\n");
  }

  @Test
  void aBombIsRefused() {
    byte[] bytes = word("<w:p/>".repeat(9_000_000));

    assertThat(bytes.length).isLessThan(1_000_000);
    assertThat(Read.reject(bytes).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    assertThat(Read.reject(word("<w:tbl>".repeat(100_000))).reason()).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void theOldFormatAndAPasswordAreNamed() throws IOException {
    assertThat(Read.reject(old("WordDocument")).detail())
        .isEqualTo("a Word document from before 2007 (.doc): save it as DOCX");
    assertThat(Read.reject(old("__properties_version1.0")).detail())
        .isEqualTo("an Outlook mail (.msg): save it as .eml");
    assertThat(Read.reject(old("PowerPoint Document")).detail()).contains("PowerPoint");
    assertThat(Read.reject(old("EncryptedPackage")).detail()).contains("without a password");
  }

  private static byte[] old(String entry) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] word(String body) {
    return Zipped.word(body).with("word/styles.xml", STYLES).bytes();
  }

  private static String p(String style, String words) {
    String own = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    return "<w:p>" + own + (words.isEmpty() ? "" : r(words)) + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }
}
