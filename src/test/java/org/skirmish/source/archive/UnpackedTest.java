package org.skirmish.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Inputs;
import org.skirmish.source.Limits;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

class UnpackedTest {

  private static final Limits NARROW = new Limits(1_000, 100_000, 200, 2, 5);

  @TempDir private Path folder;

  /** What is read of a file: "name: text", or "name! detail" for what is rejected. */
  private List<String> read(String name, byte[] bytes, Limits limits) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    List<String> read = new ArrayList<>();
    for (Input input : Inputs.of(List.of(file)).within(limits)) {
      read.add(shown(input.read()));
    }
    return read;
  }

  private List<String> read(String name, byte[] bytes) throws Exception {
    return read(name, bytes, Limits.DEFAULT);
  }

  private static String shown(Result<Document> result) {
    if (result instanceof Result.Of<Document> document) {
      return document.value().name() + ": " + document.value().text();
    }
    Reject reject = ((Result.Rejected<Document>) result).reject();
    return reject.file() + "! " + reject.detail();
  }

  @Test
  void membersStandInTheArchivesOwnOrder() throws Exception {
    Object[] members = {"b/page.txt", "One.", "a.txt", "Two.", "b/", "", "b/.hidden", "No."};

    assertThat(read("x.zip", Packed.zip(members)))
        .containsExactly("x.zip/b/page.txt: One.", "x.zip/a.txt: Two.");
    assertThat(read("x.tar", Packed.tar(members)))
        .containsExactly("x.tar/b/page.txt: One.", "x.tar/a.txt: Two.");
    assertThat(read("x.7z", Packed.sevenZip("b/page.txt", "One.", "a.txt", "Two.")))
        .containsExactly("x.7z/b/page.txt: One.", "x.7z/a.txt: Two.");
  }

  @Test
  void whatIsPackedByItselfKeepsItsName() throws Exception {
    assertThat(read("a.txt.gz", Packed.gzip("One."))).containsExactly("a.txt.gz: One.");
    assertThat(read("a.txt.bz2", Packed.bzip2("One."))).containsExactly("a.txt.bz2: One.");
    assertThat(read("a.txt.xz", Packed.xz("One."))).containsExactly("a.txt.xz: One.");
    byte[] tar = Packed.tar("a.txt", "One.");
    assertThat(read("a.tgz", Packed.gzip(tar))).containsExactly("a.tgz/a.txt: One.");
    assertThat(read("a.tar.xz", Packed.xz(tar))).containsExactly("a.tar.xz/a.txt: One.");
  }

  @Test
  void archivesLieInArchivesUpToADepth() throws Exception {
    byte[] two = Packed.zip("in.tgz", Packed.gzip(Packed.tar("a.txt", "One.")), "b.txt", "Two.");

    assertThat(read("x.zip", two, NARROW))
        .containsExactly("x.zip/in.tgz/a.txt: One.", "x.zip/b.txt: Two.");
    assertThat(read("y.zip", Packed.zip("x.zip", two), NARROW))
        .containsExactly(
            "y.zip/x.zip/in.tgz! it lies in archives more than 2 deep: raise --max-nesting, or"
                + " unpack it yourself",
            "y.zip/x.zip/b.txt: Two.");
    byte[] thrice = Packed.gzip(Packed.gzip(Packed.gzip("One.")));
    assertThat(read("z.gz", thrice, NARROW))
        .containsExactly(
            "z.gz! it is packed more than 2 deep: raise --max-nesting, or unpack it yourself");
  }

  @Test
  void namesAreShownAndLeadNowhere() throws Exception {
    byte[] zip =
        Packed.zip(
            "../../etc/a", "1", "/etc/b", "2", "C:\\c\\d.txt", "3", "./e\n\u202Ef", "4", "..", "5");

    assertThat(read("x.zip", zip))
        .containsExactly(
            "x.zip/etc/a: 1",
            "x.zip/etc/b: 2",
            "x.zip/c/d.txt: 3",
            "x.zip/e\uFFFD\uFFFDf: 4",
            "x.zip/?: 5");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("x.zip"));
    }
  }

  @Test
  void ofEqualNamesTheSecondIsNumbered() throws Exception {
    assertThat(read("x.tar", Packed.tar("a.txt", "One.", "a.txt", "Two.")))
        .containsExactly("x.tar/a.txt: One.", "x.tar/a.txt (2): Two.");
  }

  @Test
  void namesOfOldZipsAreReadInTheirCharacterSet() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(Charset.forName("IBM437").name());
      zip.setUseLanguageEncodingFlag(false);
      zip.putArchiveEntry(new ZipArchiveEntry("Ménaka.txt"));
      zip.write('1');
      zip.closeArchiveEntry();
    }

    assertThat(read("x.zip", bytes.toByteArray())).containsExactly("x.zip/Ménaka.txt: 1");
  }

  @Test
  void linksAreNoMembers() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("passwd", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    assertThat(read("x.tar", bytes.toByteArray()))
        .containsExactly("x.tar! it holds no files to read: leave it out");

    bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("passwd");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes());
      zip.closeArchiveEntry();
    }
    assertThat(read("x.zip", bytes.toByteArray()))
        .containsExactly("x.zip! it holds no files to read: leave it out");
  }

  @Test
  void documentsInAZipAreNoArchives() throws Exception {
    byte[] document = Packed.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");

    assertThat(read("x.docx", document)).singleElement().asString().startsWith("x.docx! a ZIP");
    assertThat(read("y.odt", Packed.zip("mimetype", "application/x", "content.xml", "<o/>")))
        .singleElement()
        .asString()
        .startsWith("y.odt! a ZIP");
    byte[] cutOff = Arrays.copyOf(document, 100);
    assertThat(read("z.docx", cutOff)).singleElement().asString().startsWith("z.docx! a ZIP");
  }

  @Test
  void encryptedMembersAreRejectedOneByOne() throws Exception {
    byte[] archive = Packed.sevenZip("secret".toCharArray(), "a.txt", "One.", "b.txt", "Two.");

    assertThat(read("x.7z", archive))
        .containsExactly(
            "x.7z/a.txt! it is encrypted: unpack the archive with its password",
            "x.7z/b.txt! it is encrypted: unpack the archive with its password");

    byte[] zip = Packed.zip("a.txt", "One.", "b.txt", "Two.");
    int contents = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[contents + 8] |= 1;
    assertThat(read("x.zip", zip))
        .containsExactly(
            "x.zip/a.txt! it is encrypted: unpack the archive with its password",
            "x.zip/b.txt: Two.");
  }

  private static int indexOf(byte[] bytes, byte[] mark) {
    for (int i = 0; i < bytes.length - mark.length; i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not there");
  }

  @Test
  void ofADamagedArchiveIsReadWhatCanBe() throws Exception {
    byte[] zip = Packed.zip("a.txt", "One.", "b.txt", "Two.");
    int second = indexOf(zip, "b.txt".getBytes());
    assertThat(read("cut.zip", Arrays.copyOf(zip, second + 3)))
        .hasSize(2)
        .startsWith("cut.zip/a.txt: One.")
        .last()
        .asString()
        .startsWith("cut.zip! it is damaged");

    zip = Packed.zip("a.txt", "One.".repeat(50), "b.txt", "Two.");
    zip[indexOf(zip, "a.txt".getBytes()) + 6] ^= 0x55;
    assertThat(read("hurt.zip", zip))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("hurt.zip/a.txt! it is damaged"),
            next -> assertThat(next).isEqualTo("hurt.zip/b.txt: Two."));

    byte[] tar = Packed.tar("a.txt", "One.", "b.txt", "Two.".repeat(500));
    assertThat(read("cut.tar", Arrays.copyOf(tar, 2_000)))
        .hasSize(2)
        .startsWith("cut.tar/a.txt: One.")
        .last()
        .asString()
        .startsWith("cut.tar! it is damaged");

    byte[] archive = Packed.sevenZip("a.txt", "One.");
    assertThat(read("cut.7z", Arrays.copyOf(archive, archive.length - 5)))
        .singleElement()
        .asString()
        .startsWith("cut.7z! it is damaged");
    assertThat(read("cut.gz", Arrays.copyOf(Packed.gzip("One."), 12)))
        .singleElement()
        .asString()
        .startsWith("cut.gz! it is damaged");
  }

  @Test
  void anArchiveUnpacksToNoMoreThanTheLimits() throws Exception {
    byte[] zip = Packed.zip("a.txt", "One.", "b.txt", "Two. ".repeat(30_000), "c.txt", "Three.");
    assertThat(read("x.zip", zip, NARROW))
        .containsExactly(
            "x.zip/a.txt: One.",
            "x.zip! it unpacks to more than 100000 bytes: raise --max-expansion, or unpack it"
                + " yourself");

    byte[] many = Packed.tar("1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "6");
    assertThat(read("x.tar", many, NARROW))
        .hasSize(6)
        .last()
        .isEqualTo("x.tar! it has more than 5 members: raise --max-members, or unpack it yourself");

    byte[] bomb = Packed.zip("a.txt", "One. ".repeat(16 << 20));
    assertThat(read("x.zip", Packed.zip("in.zip", bomb, "b.txt", "Two.")))
        .singleElement()
        .asString()
        .startsWith("x.zip! it unpacks to more than 200 times its size");
  }

  @Test
  void aMemberLargerThanAnArticleIsRejected() throws Exception {
    byte[] zip = Packed.zip("a.txt", "One two three. ".repeat(100), "b.txt", "Two.");

    assertThat(read("x.zip", zip, NARROW))
        .containsExactly(
            "x.zip/a.txt! the file is larger than 1000 bytes: split it into one file per article,"
                + " or raise --max-article",
            "x.zip/b.txt: Two.");
  }

  @Test
  void longMembersCanBeReadMoreThanOnceAndLeaveNoFile() throws Exception {
    String text = "A line of a long table\n".repeat(400_000);
    Path file = Files.write(folder.resolve("x.zip"), Packed.zip("a.csv", text, "b.txt", "Two."));
    Iterator<Input> inputs = Inputs.of(List.of(file)).iterator();
    Input table = inputs.next();
    for (int i = 0; i < 2; i++) {
      try (InputStream in = table.open()) {
        assertThat(in.readAllBytes()).asString().isEqualTo(text);
      }
    }

    assertThat(shown(inputs.next().read())).isEqualTo("x.zip/b.txt: Two.");
    assertThat(inputs.hasNext()).isFalse();
  }

  @Test
  void anInputThatIsNoOrdinaryFileIsUnpackedAllTheSame() throws Exception {
    byte[] zip = Packed.zip("a.txt", "One.");
    Input input =
        new Input.TextFile("-", folder.resolve("-"), path -> new ByteArrayInputStream(zip));
    Iterator<Input> inputs = new Unpacked(List.of(input).iterator(), Limits.DEFAULT);

    assertThat(shown(inputs.next().read())).isEqualTo("-/a.txt: One.");
    assertThat(inputs.hasNext()).isFalse();
  }

  @Test
  void aMembersNameThatNeverEndsIsNotHeld() throws Exception {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
      TarArchiveEntry name = new TarArchiveEntry("@", TarConstants.LF_GNUTYPE_LONGNAME);
      name.setSize(2 << 20);
      out.putArchiveEntry(name);
      out.write("long-name/".repeat(1 << 18).getBytes(), 0, 2 << 20);
      out.closeArchiveEntry();
    }
    assertThat(read("x.tar", tar.toByteArray()))
        .singleElement()
        .asString()
        .startsWith("x.tar! it is damaged (a member's name is too long)");
  }
}
