package org.skirmish.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Inputs;
import org.skirmish.source.Result;

class MailboxTest {

  @TempDir private Path folder;

  private static String mail(String subject, String text) {
    return "From desk@example.org Tue Jul 14 23:30:00 2020\n"
        + "From: Desk <desk@example.org>\nTo: all@example.org\nSubject: "
        + subject
        + "\nDate: Tue, 14 Jul 2020 23:30:00 +0000\nContent-Type: text/plain\n\n"
        + text
        + "\n\n";
  }

  private List<Document> read(String box) throws Exception {
    Path file = Files.write(folder.resolve("box.mbox"), box.getBytes(ISO_8859_1));
    List<Document> documents = new ArrayList<>();
    for (Input input : Inputs.of(List.of(file))) {
      documents.add(((Result.Of<Document>) input.read()).value());
    }
    return documents;
  }

  @Test
  void eachMailIsAnArticle() throws Exception {
    List<Document> read =
        read(
            mail("Raid near Gao", "Gunmen killed two soldiers.\nFrom there they fled.")
                + mail("Raid near Mopti", "Gunmen killed a guard.\n\n>From there they fled."));

    assertThat(read)
        .extracting(Document::name)
        .containsExactly("box.mbox/mail 1.eml", "box.mbox/mail 2.eml");
    assertThat(read.get(0).text())
        .contains("Raid near Gao", "two soldiers", "From there they fled");
    assertThat(read.get(1).text())
        .contains("Raid near Mopti", "a guard", "From there they fled")
        .doesNotContain(">");
    assertThat(read.get(1).context().published()).isPresent();
  }

  @Test
  void windowsLineEndsPartMailsToo() throws Exception {
    String box = mail("Raid near Gao", "Two died.") + mail("Raid near Mopti", "One died.");

    assertThat(read(box.replace("\n", "\r\n"))).hasSize(2);
  }

  @Test
  void aTextThatOpensLikeOneIsNone() throws Exception {
    String text = "From the hills above Gao, gunmen fired on a patrol.\nTwo soldiers died.\n";

    assertThat(read(text)).extracting(Document::name).containsExactly("box.mbox");
  }
}
