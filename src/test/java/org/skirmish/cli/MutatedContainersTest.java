package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skirmish.article.ArticleReader;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.screen.Progress;
import org.skirmish.link.Links;
import org.skirmish.source.Inputs;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.archive.Packed;

/** Files that hold other files, damaged at random: each ends in documents or in rejects. */
class MutatedContainersTest {

  private static final int MUTATIONS = 300;

  private static final ArticleReader ARTICLES = new ArticleReader();

  private static final String NOTE =
      "On 4 March 2018, gunmen killed three soldiers near Gao, Mali. The army fired back.\n";

  private static final String TABLE =
      "event_date,event_type,sub_event_type,actor1,country,location,fatalities\n"
          + "2018-03-04,Battles,Armed clash,A,Mali,Gao,3\n";

  private static final String MAIL =
      "From: The Herald <a@b.example>\nTo: c@d.example\nSubject: A raid\nMIME-Version: 1.0\n"
          + "Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\n"
          + NOTE
          + "--out\nContent-Type: text/html; name=a.html\nContent-Transfer-Encoding: base64\n\n"
          + "PHA+QSBwYWdlLjwvcD4=\n--out\nContent-Type: message/rfc822\n\nSubject: x\n\nText\n--out--\n";

  private static final String WARC =
      ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2020-03-04T10:00:00Z\r\n"
              + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
              + "WARC-Target-URI: https://a.example/gao\r\n"
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: 111\r\n\r\n"
              + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "1c\r\n<p>Gunmen attacked Gao.</p>\n\r\n0\r\n\r\n\r\n\r\n")
          .repeat(3);

  private static final String JSON =
      "{\"title\":\"A raid\",\"html\":\"<p>Gunmen attacked Gao.</p>\"}\n"
          + "{\"title\":\"A raid\",\"wikitext\":\"It was an [[attack]] on {{Gao}}.\"}\n"
          + "{\"id\":\"7\",\"text\":\"On 4 March 2018, gunmen killed three.\"}\n"
          + "{\"name\":\"Raid\",\"infoboxes\":[],\"sections\":[{\"type\":\"section\",\"name\":\"Abstract\","
          + "\"has_parts\":[{\"type\":\"paragraph\",\"value\":\"An attack.\"}]}]}\n";

  @TempDir private static Path folder;

  static Stream<Arguments> containers() throws IOException {
    Object[] members = {"a/note.txt", NOTE, "b.csv", TABLE, "c.txt", NOTE.repeat(40)};
    byte[] tar = Packed.tar(members);
    return Stream.of(
        Arguments.of("zip", Packed.zip(members)),
        Arguments.of("tar", tar),
        Arguments.of("tgz", Packed.gzip(tar)),
        Arguments.of("tar.bz2", Packed.bzip2(tar)),
        Arguments.of("tar.xz", Packed.xz(tar)),
        Arguments.of("7z", Packed.sevenZip(members)),
        Arguments.of("eml", MAIL.getBytes(UTF_8)),
        Arguments.of("warc", WARC.getBytes(UTF_8)),
        Arguments.of("jsonl", JSON.getBytes(UTF_8)),
        Arguments.of("in.zip", Packed.zip("in.zip", Packed.zip(members), "d.tgz", tar)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("containers")
  void endInDocumentsOrRejects(String kind, byte[] whole) throws IOException {
    Random random = new Random(20170505);
    Path file = folder.resolve("any." + kind);
    for (int i = 0; i < MUTATIONS; i++) {
      Files.write(file, mutated(whole, random));
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ends(file));
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes[at] = (byte) -1;
        default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) random.nextInt(2));
      }
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static void ends(Path file) throws Exception {
    RecordingSink record = new RecordingSink();
    Conversion conversion =
        new Conversion(
            document ->
                ARTICLES
                    .read(document)
                    .then(article -> Result.rejected(document.name(), Reason.NO_EVENT, "read")),
            Links.NONE,
            Progress.silent());
    conversion.run(Inputs.of(List.of(file)), record);

    assertThat(record.rejects)
        .filteredOn(reject -> reject.reason() == Reason.FAILED)
        .extracting(Reject::detail)
        .isEmpty();
    assertThat(record.events.size() + record.rejects.size()).isPositive();
    assertThat(record.rejects)
        .extracting(Reject::file)
        .allSatisfy(name -> assertThat(name.getBytes(UTF_8)).hasSizeLessThan(10_000));
  }
}
