package org.skirmish.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;

class PdfFileTest {

  private static final String[] STORY = {
    "Gunmen on motorcycles attacked the market of Tarkessa on the morning of",
    "3 May 2014 and killed five farmers. The army came two hours later and did",
    "not find them.",
  };

  @Test
  void linesBecomeParagraphsBelowTheTitle() {
    Pdf pdf = new Pdf().text(72, 60, 9, "The Daily Herd").text(72, 90, 20, "Raid on Tarkessa");
    lines(pdf, 72, 130, STORY);
    pdf.bold(72, 190, 11, "Aftermath");
    lines(pdf, 72, 210, "The traders left the town in the same week.");

    assertThat(Read.text(pdf.bytes()))
        .isEqualTo(
            "Raid on Tarkessa\n\nThe Daily Herd\n\n"
                + String.join(" ", STORY)
                + "\n\n== Aftermath ==\n\nThe traders left the town in the same week.\n");
  }

  @Test
  void aLineThatHadRoomForTheNextWordEndsItsParagraph() {
    Pdf pdf = new Pdf();
    lines(pdf, 72, 100, STORY);
    lines(pdf, 72, 142, STORY);

    assertThat(Read.text(pdf.bytes()))
        .isEqualTo(String.join(" ", STORY) + "\n" + String.join(" ", STORY) + "\n");
  }

  @Test
  void columnsThatAreDrawnLineByLineAreReadOneAfterTheOther() {
    Pdf pdf = new Pdf();
    for (int i = 0; i < 8; i++) {
      pdf.text(50, 100 + 14 * i, 10, "left column with some words, line " + i + " and");
      pdf.text(310, 100 + 14 * i, 10, "right column with as many words, line " + i);
    }

    String text = Read.text(pdf.bytes());

    assertThat(text)
        .startsWith("left column with some words, line 0 and left column with some words, line 1")
        .endsWith("right column with as many words, line 7\n");
    assertThat(text.indexOf("right column")).isGreaterThan(text.lastIndexOf("left column"));
  }

  @Test
  void cellsStandBesideEachOther() {
    Pdf pdf = new Pdf().text(72, 100, 11, "Date").text(200, 100, 11, "3 May 2014");
    lines(pdf, 72, 130, STORY);

    assertThat(Read.text(pdf.bytes())).startsWith("Date\t3 May 2014\n\nGunmen");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndSentencesGoOnBelow() {
    Pdf pdf = new Pdf();
    for (int i = 0; i < 3; i++) {
      pdf.text(72, 40, 9, "Report of May, page " + (i + 1)).text(300, 800, 9, "" + (i + 1));
      String village = List.of("Tarkessa", "Ouromba", "Bellafi").get(i);
      lines(
          pdf,
          72,
          100,
          "from the south on motorcycles men came who raided the village of " + village,
          "before dawn, killed the guards, burnt the market of " + village + " and took the",
          "cattle of " + village + " away, and who then went on to the next village, which they",
          "reached an hour later and in which they killed as many as in " + village + ", namely");
      if (i < 2) {
        pdf.nextPage();
      }
    }

    assertThat(Read.text(pdf.bytes()).strip()).doesNotContain("Report", "1", "\n");
  }

  @Test
  void aHyphenAtTheEndOfALineGoesWhereTheWordStandsElsewhereWithoutIt() {
    Pdf pdf = new Pdf();
    lines(
        pdf,
        72,
        100,
        "The government in the north said that five farmers died. But the govern-",
        "ment in the south said that ten farmers died in the raid on the north-",
        "eastern border, and the north-eastern army said that nobody had been",
        "there.");

    assertThat(Read.text(pdf.bytes()))
        .contains("But the government in the south")
        .contains("the north-eastern border");
  }

  @Test
  void smallRaisedNumbersAreMarksOfNotes() {
    Pdf pdf = new Pdf().text(72, 100, 11, "Five farmers died").text(152, 96, 6, "12");
    lines(pdf, 72, 114, "and the army came two hours later to the market of the town of Tarkessa.");
    pdf.text(72, 780, 8, "12 Reuters, 4 May 2014");

    assertThat(Read.text(pdf.bytes()))
        .contains("died[12]")
        .endsWith("\n\n== Notes ==\n\n12. ^ Reuters, 4 May 2014\n");
  }

  @Test
  void aFileThatIsLockedWithACertificateIsRefused() {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[]/Count 0>>",
      "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<30820100>]>>",
    };
    StringBuilder file = new StringBuilder("%PDF-1.6\n");
    StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append(table)
        .append("trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");

    Reject reject = Read.reject(file.toString().getBytes(StandardCharsets.US_ASCII));

    assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(reject.detail()).contains("certificate");
  }

  @Test
  void whatCannotBeReadIsRefusedWithWhatToDo() {
    Reject scan = Read.reject(new Pdf().image().nextPage().image().bytes());
    Reject locked = Read.reject(new Pdf().text(72, 100, 11, "Five farmers died.").locked().bytes());
    byte[] bytes = new Pdf().text(72, 100, 11, "Five farmers died.").bytes();
    Reject damaged = Read.reject(Arrays.copyOf(bytes, 200));

    assertThat(scan.reason()).isEqualTo(Reason.EMPTY);
    assertThat(scan.detail()).contains("scan", "OCR");
    assertThat(locked.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(locked.detail()).contains("locked", "without a password");
    assertThat(damaged.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(damaged.detail()).contains("damaged");
  }

  @Test
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 100; i++) {
        deflater.write(new byte[1 << 20]);
      }
    }
    byte[] bomb = stream("/Filter /FlateDecode", packed.toByteArray());

    assertThat(bomb.length).isLessThan(200_000);
    assertThat(Read.reject(bomb).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aPageThatDrawsWithoutEndIsRefused() {
    byte[] endless = "q Q ".repeat(5_500_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(Read.reject(stream("", Arrays.copyOf(endless, 15_000_000))).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    byte[] nested = ("[".repeat(1_000_000) + " TJ").getBytes(StandardCharsets.US_ASCII);

    assertThat(Read.reject(stream("", nested)).reason()).isIn(Reason.EMPTY, Reason.UNREADABLE);
  }

  /** A PDF of one page with these bytes as its content. */
  private static byte[] stream(String filter, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length "
                + content.length
                + filter
                + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(content);
    bytes.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private static void lines(Pdf pdf, float left, float down, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      pdf.text(left, down + 14 * i, 11, lines[i]);
    }
  }
}
