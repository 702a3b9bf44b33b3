package org.skirmish.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServerTest {

  private static final String BOUNDARY = "----edge";

  private final List<Upload> given = new ArrayList<>();
  private LocalServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server =
        new LocalServer(
            0,
            upload -> {
              given.add(upload);
              if (upload.name().equals("bad.txt")) {
                throw new IOException("<b>no</b>");
              }
              return "<p>read</p>".getBytes(UTF_8);
            });
    server.start();
    port = URI.create(server.address()).getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void itsFirstPageRunsItsOwnProgramAlone() throws IOException {
    String answer = ask("GET / HTTP/1.1", own(), "");

    assertThat(answer)
        .startsWith("HTTP/1.1 200")
        .contains("<textarea")
        .containsIgnoringCase("content-security-policy: default-src 'none'")
        .containsIgnoringCase("cache-control: no-store")
        .doesNotContain("unsafe-inline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "[::1]:PORT"})
  void anotherNameIsRefused(String host) throws IOException {
    String headers = "Host: " + host.replace("PORT", "" + port) + "\r\n";

    assertThat(ask("GET / HTTP/1.1", headers, "")).startsWith("HTTP/1.1 403");
    assertThat(ask("POST /read HTTP/1.1", headers + form(), file("a.txt")))
        .startsWith("HTTP/1.1 403");
    assertThat(given).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void anotherSitesPageIsRefused(String header) throws IOException {
    String answer = ask("POST /read HTTP/1.1", own() + header + "\r\n" + form(), file("a.txt"));

    assertThat(answer).startsWith("HTTP/1.1 403");
    assertThat(given).isEmpty();
  }

  @Test
  void itsOwnPageIsAnswered() throws IOException {
    String own = "Origin: http://127.0.0.1:" + port + "\r\nSec-Fetch-Site: same-origin\r\n";

    String answer = ask("POST /read HTTP/1.1", own() + own + form(), file("a.txt"));

    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("<p>read</p>");
    assertThat(given).singleElement().extracting(Upload::name).isEqualTo("a.txt");
    assertThat(new String(given.get(0).bytes(), UTF_8)).isEqualTo("words");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\dir\\notes.docx, notes.docx",
    ".bashrc, given.bashrc",
    "a:b*c?.txt, a_b_c_.txt"
  })
  void aNameLeadsNowhere(String name, String harmless) throws IOException {
    ask("POST /read HTTP/1.1", own() + form(), file(name.replace("\\", "\\\\")));

    assertThat(given).singleElement().extracting(Upload::name).isEqualTo(harmless);
  }

  @Test
  void whatIsTooLargeOrNoFormIsRefused() throws IOException {
    assertThat(ask("POST /read HTTP/1.1", own() + form(), "x".repeat((4 << 20) + 2)))
        .startsWith("HTTP/1.1 413");
    assertThat(ask("POST /read HTTP/1.1", own(), "a=b")).startsWith("HTTP/1.1 400");
    assertThat(ask("POST /read HTTP/1.1", own() + form(), "--" + BOUNDARY + "--\r\n"))
        .startsWith("HTTP/1.1 400");
    assertThat(ask("GET /read HTTP/1.1", own(), "")).startsWith("HTTP/1.1 405");
    assertThat(ask("GET /../etc/passwd HTTP/1.1", own(), "")).startsWith("HTTP/1.1 404");
    assertThat(given).isEmpty();
  }

  @Test
  void aFailureIsToldAsText() throws IOException {
    assertThat(ask("POST /read HTTP/1.1", own() + form(), file("bad.txt")))
        .startsWith("HTTP/1.1 500")
        .contains("&lt;b&gt;no&lt;/b&gt;");
  }

  private String own() {
    return "Host: 127.0.0.1:" + port + "\r\n";
  }

  private static String form() {
    return "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
  }

  private static String file(String name) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\nwords\r\n--"
        + BOUNDARY
        + "--\r\n";
  }

  /** By hand: no library for HTTP lets a program lie about its host. */
  private String ask(String line, String headers, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      byte[] bytes = body.getBytes(UTF_8);
      String head =
          line
              + "\r\n"
              + headers
              + "Content-Length: "
              + bytes.length
              + "\r\nConnection: close\r\n\r\n";
      out.write(head.getBytes(UTF_8));
      out.write(bytes);
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
