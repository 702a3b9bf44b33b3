package org.skirmish.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.source.Document;
import org.skirmish.source.Input;
import org.skirmish.source.Inputs;
import org.skirmish.source.Reject;
import org.skirmish.source.Result;

class WebArchiveTest {

  private static final String PAGE = "<html><body><p>Gunmen attacked Gao.</p></body></html>";

  @TempDir private Path folder;

  private List<Result<Document>> read(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Result<Document>> read = new ArrayList<>();
    for (Input input : Inputs.of(List.of(file))) {
      read.add(input.read());
    }
    return read;
  }

  private static byte[] record(String type, String address, String contentType, byte[] block)
      throws Exception {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                + "WARC-Date: 2020-03-04T10:00:00Z\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] response(String address, String status, String type, byte[] body)
      throws Exception {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n").getBytes(UTF_8));
    http.write(body);
    return record("response", address, "application/http; msgtype=response", http.toByteArray());
  }

  private static byte[] archive() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8)));
    out.write(response("https://a.example/gao?x=1", "200 OK", "text/html", PAGE.getBytes(UTF_8)));
    out.write(response("https://a.example/old", "301 Moved", "text/html", PAGE.getBytes(UTF_8)));
    out.write(response("https://a.example/l.png", "200 OK", "image/png", new byte[] {1, 2}));
    out.write(
        response(
            "https://a.example/packed",
            "200 OK",
            "text/plain; charset=utf-8\r\nContent-Encoding: gzip",
            Packed.gzip("Shells fell on Kidal.")));
    return out.toByteArray();
  }

  private static void assertPages(String name, List<Result<Document>> read) {
    assertThat(read).hasSize(2);
    Document page = ((Result.Of<Document>) read.get(0)).value();
    assertThat(page.name()).isEqualTo(name + "/a.example/gao?x=1");
    assertThat(page.format()).isEqualTo(Document.HTML);
    assertThat(page.context().url()).contains("https://a.example/gao?x=1");
    assertThat(page.context().published()).isEmpty();
    Document text = ((Result.Of<Document>) read.get(1)).value();
    assertThat(text.text()).isEqualTo("Shells fell on Kidal.");
  }

  @Test
  void eachPageIsAMember() throws Exception {
    assertPages("x.warc", read("x.warc", archive()));
    assertPages("x.warc.gz", read("x.warc.gz", Packed.gzip(archive())));
  }

  @Test
  void aDocumentIsAMemberAsAPageIs() throws Exception {
    byte[] rtf = "{\\rtf1 Gunmen attacked Gao and killed two men.\\par}".getBytes(UTF_8);

    List<Result<Document>> read =
        read("x.warc", response("https://a.example/r.rtf", "200 OK", "Application/RTF", rtf));

    assertThat(read).hasSize(1);
    Document document = ((Result.Of<Document>) read.get(0)).value();
    assertThat(document.name()).isEqualTo("x.warc/a.example/r.rtf");
    assertThat(document.text())
        .isEqualToIgnoringNewLines("Gunmen attacked Gao and killed two men.");
  }

  @Test
  void recordsPackedOneByOneAreRead() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        Packed.gzip(
            response("https://a.example/gao?x=1", "200 OK", "text/html", PAGE.getBytes(UTF_8))));
    out.write(
        Packed.gzip(
            response(
                "https://a.example/b",
                "200 OK",
                "text/plain",
                "Shells fell on Kidal.".getBytes(UTF_8))));

    assertPages("x.warc.gz", read("x.warc.gz", out.toByteArray()));
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatItHas() throws Exception {
    byte[] whole = archive();
    List<Result<Document>> read = read("x.warc", Arrays.copyOf(whole, whole.length - 60));

    assertThat(read.get(0)).isInstanceOf(Result.Of.class);
    assertThat(read)
        .filteredOn(result -> result instanceof Result.Rejected)
        .isNotEmpty()
        .extracting(result -> ((Result.Rejected<Document>) result).reject())
        .extracting(Reject::detail)
        .allSatisfy(detail -> assertThat(detail).startsWith("it is damaged"));
  }

  @Test
  void aPageWithWrongHeadersCostsNoOther() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        record(
            "response",
            "https://a.example/x",
            "application/http; msgtype=response",
            "no headers".getBytes(UTF_8)));
    out.write(archive());

    List<Result<Document>> read = read("x.warc", out.toByteArray());

    assertThat(read).hasSize(3);
    assertThat(((Result.Rejected<Document>) read.get(0)).reject().file())
        .isEqualTo("x.warc/a.example/x");
    assertPages("x.warc", read.subList(1, 3));
  }
}
