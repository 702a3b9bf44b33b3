package org.skirmish.source.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;
import org.skirmish.source.archive.Unpacked;

class PageDumpTest {

  private static final String HEAD =
      "<mediawiki xml:lang=\"en\"><siteinfo><base>https://example.org/wiki/Main_Page</base></siteinfo>\n";

  private static final String PAGES =
      page("Raid on Tarkessa", 0, "", "'''Raid''' &amp; [[more]]")
          + page("Talk:Raid on Tarkessa", 1, "", "Too short.")
          + page("Tarkessa raid", 0, "<redirect title=\"Raid on Tarkessa\"/>", "#REDIRECT [[x]]")
          + page("Onion", 0, "", "An '''onion''' is a [[plant]].");

  private static String page(String title, int space, String redirect, String text) {
    return "<page><title>"
        + title
        + "</title><ns>"
        + space
        + "</ns>"
        + redirect
        + "<revision><text>old</text></revision><revision><text xml:space=\"preserve\">"
        + text
        + "</text></revision></page>\n";
  }

  private static Input input(byte[] bytes) {
    return new Input.TextFile(
        "dump.xml", Path.of("dump.xml"), path -> new ByteArrayInputStream(bytes));
  }

  private static List<Result<Document>> read(byte[] bytes) throws IOException {
    List<Result<Document>> results = new ArrayList<>();
    Iterator<Input> inputs = new Unpacked(List.of(input(bytes)).iterator(), Limits.DEFAULT);
    PageDump dump = PageDump.find(inputs.next()).orElseThrow();
    try (PageDump.Pages pages = dump.pages((title, text) -> title.startsWith("Raid"))) {
      Optional<Result<Document>> next = pages.next();
      while (next.isPresent()) {
        results.add(next.get());
        next = pages.next();
      }
    }
    return results;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] bzip2(String... streams) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String stream : streams) {
      BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes);
      out.write(stream.getBytes(UTF_8));
      out.finish();
    }
    return bytes.toByteArray();
  }

  private static void assertOnePage(List<Result<Document>> results) {
    assertThat(results).hasSize(2);
    Document page = ((Result.Of<Document>) results.get(0)).value();
    assertThat(page.name()).isEqualTo("dump.xml#Raid on Tarkessa");
    assertThat(page.format()).isEqualTo(Document.WIKITEXT);
    assertThat(page.text()).isEqualTo("'''Raid''' & [[more]]");
    assertThat(page.context().title()).contains("Raid on Tarkessa");
    assertThat(page.context().url()).contains("https://example.org/wiki/Raid_on_Tarkessa");
    Reject reject = ((Result.Rejected<Document>) results.get(1)).reject();
    assertThat(reject.detail()).startsWith("3 of its pages have neither").endsWith("passed over");
  }

  @Test
  void eachWantedPageIsADocumentAndTheOthersAreCounted() throws IOException {
    assertOnePage(read((HEAD + PAGES + "</mediawiki>").getBytes(UTF_8)));
  }

  @Test
  void packedDumpsAreReadAlsoInSeveralStreams() throws IOException {
    assertOnePage(read(gzip(HEAD + PAGES + "</mediawiki>")));
    assertOnePage(read(bzip2(HEAD, PAGES, "</mediawiki>")));
  }

  @Test
  void whereTheXmlBreaksOffThePagesBeforeWereRead() throws IOException {
    List<Result<Document>> results = read((HEAD + PAGES + "<page><title>Raid").getBytes(UTF_8));

    assertThat(results.get(0)).isInstanceOf(Result.Of.class);
    Reject reject = ((Result.Rejected<Document>) results.get(1)).reject();
    assertThat(reject.reason()).isEqualTo(Reject.Reason.UNREADABLE);
    assertThat(reject.detail()).contains("malformed or cut off at line 6");
  }

  @Test
  void entitiesOfTheDumpsOwnAreNotOpened() throws IOException {
    String bomb =
        "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + HEAD
            + page("Raid", 0, "", "&b;")
            + "</mediawiki>";
    for (Result<Document> result : read(bomb.getBytes(UTF_8))) {
      if (result instanceof Result.Of<Document> page) {
        assertThat(page.value().text()).doesNotContain("aaaa");
      }
    }
  }

  @Test
  void otherFilesAreNoDumps() throws IOException {
    assertThat(PageDump.find(input("<html><p>Text.".getBytes(UTF_8)))).isEmpty();
    assertThat(PageDump.find(input("A text on <mediawiki".getBytes(UTF_8)))).isEmpty();
    assertThat(PageDump.find(input(new byte[0]))).isEmpty();
  }
}
