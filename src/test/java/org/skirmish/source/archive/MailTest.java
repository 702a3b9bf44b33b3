package org.skirmish.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Inputs;
import org.skirmish.source.Result;

class MailTest {

  private static final String HEAD =
      """
      From: "The Herald" <news@herald.example>
      To: desk@example.org
      Subject: =?UTF-8?Q?Raid_near_M=C3=A9naka?=
      Date: Tue, 14 Jul 2020 23:30:00 -0500
      MIME-Version: 1.0
      """;

  @TempDir private Path folder;

  private List<Result<Document>> read(String mail) throws Exception {
    Path file = Files.write(folder.resolve("a.eml"), mail.getBytes(ISO_8859_1));
    List<Result<Document>> read = new ArrayList<>();
    for (Input input : Inputs.of(List.of(file))) {
      read.add(input.read());
    }
    return read;
  }

  private static Document document(Result<Document> result) {
    return ((Result.Of<Document>) result).value();
  }

  @Test
  void itsTextIsAnArticleWithItsSubjectForATitle() throws Exception {
    String body =
        """
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Gunmen killed two soldiers near M=E9naka on Monday, the army of the country=
        said.
        They came on motorcycles.

        The army sent troops.
        --=20
        Desk
        """;

    List<Result<Document>> read =
        read(HEAD + body.replace("country=", "country =").replace("=20", ""));

    assertThat(read).hasSize(1);
    Document document = document(read.get(0));
    assertThat(document.name()).isEqualTo("a.eml");
    assertThat(document.text())
        .isEqualTo(
            "Raid near Ménaka\n\nGunmen killed two soldiers near Ménaka on Monday, the army of the"
                + " country said. They came on motorcycles.\n\nThe army sent troops.");
    assertThat(document.context().title()).contains("Raid near Ménaka");
    assertThat(document.context().source()).contains("The Herald");
    assertThat(document.context().published().orElseThrow().value()).hasToString("2020-07-14");
  }

  @Test
  void ofAlternativesThePlainTextIsReadAndAttachmentsFollow() throws Exception {
    String zip =
        Base64.getMimeEncoder().encodeToString(Packed.zip("note.txt", "Militants shelled Kidal."));
    String body =
        "Content-Type: multipart/mixed; boundary=out\n\n--out\n"
            + "Content-Type: multipart/alternative; boundary=in\n\n"
            + "--in\nContent-Type: text/plain\n\nThe plain text.\n"
            + "--in\nContent-Type: text/html\n\n<p>The page.</p>\n--in--\n"
            + "--out\nContent-Type: image/png; name=logo.png\n\nPNG\n"
            + "--out\nContent-Type: application/zip\n"
            + "Content-Disposition: attachment; filename=\"../n.zip\"\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + zip
            + "\n--out--\n";

    List<Result<Document>> read = read(HEAD + body);

    assertThat(read)
        .extracting(result -> document(result).name() + ": " + document(result).text())
        .containsExactly(
            "a.eml: Raid near Ménaka\n\nThe plain text.",
            "a.eml/n.zip/note.txt: Militants shelled Kidal.");
  }

  @Test
  void whereThereIsNoPlainTextThePageIsRead() throws Exception {
    List<Result<Document>> read =
        read(HEAD + "Content-Type: text/html\n\n<html><body><p>The page.</p></body></html>\n");

    assertThat(read).hasSize(1);
    assertThat(document(read.get(0)).format()).isEqualTo(Document.HTML);
    assertThat(document(read.get(0)).context().title()).contains("Raid near Ménaka");
  }

  @Test
  void aTextThatOpensWithADateIsNoMail() throws Exception {
    List<Result<Document>> read =
        read("Date: 3 May 2014\nLocation: Gao\nFrom: the army\n\nText.\n");

    assertThat(document(read.get(0)).text()).startsWith("Date: 3 May 2014");
  }

  @Test
  void partsThatLieInEachOtherWithoutEndAreRefused() throws Exception {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }

    List<Result<Document>> read = read(mail.toString());

    assertThat(read).singleElement().isInstanceOf(Result.Rejected.class);
    assertThat(((Result.Rejected<Document>) read.get(0)).reject().detail())
        .contains("its parts are nested too deep");
  }
}
