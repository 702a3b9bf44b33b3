package org.skirmish.cli.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where packs are fetched from, and the folder in which they lie. */
class PlacesDownloadTest extends PlacesRuns {

  @Test
  void downloadsAndGoesOnWhereItStopped() throws Exception {
    byte[] zip = zipped(Map.of("ML.txt", villages()));
    List<String> ranges = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/dump/ML.zip",
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          ranges.add(range + " " + exchange.getRequestHeaders().getFirst("If-Range"));
          serve(exchange, zip, range);
        });
    server.start();
    String from = "http://127.0.0.1:" + server.getAddress().getPort() + "/dump/";
    try {
      assertThat(places("download", "Mali", "--from", from)).isZero();
      assertThat(out.toString()).startsWith("ML: 3 places added");
      assertThat(ranges).containsExactly("null null", "bytes=100- \"v1\"");
      assertThat(files()).containsExactly("ML.places");

      assertThat(places("download", "BFA", "--from", from)).isEqualTo(1);
      assertThat(err.toString()).contains("BF.zip: the server answers with status 404. Try again");
    } finally {
      server.stop(0);
    }
    assertThat(places("download", "ML", "--from", from)).isEqualTo(1);
    assertThat(err.toString()).contains("cannot be reached").contains("skirmish places add");
    assertThat(places("download", "Atlantis", "--from", from)).isEqualTo(2);
    assertThat(places("download", "ML", "--from", "file:///etc")).isEqualTo(2);
  }

  /** The first time the connection breaks after a hundred bytes. */
  private static void serve(HttpExchange exchange, byte[] zip, String range) throws IOException {
    exchange.getResponseHeaders().add("ETag", "\"v1\"");
    if (range == null) {
      exchange.sendResponseHeaders(200, zip.length);
      exchange.getResponseBody().write(zip, 0, 100);
      exchange.getResponseBody().flush();
    } else {
      exchange.sendResponseHeaders(206, zip.length - 100);
      exchange.getResponseBody().write(zip, 100, zip.length - 100);
    }
    exchange.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, '', /home/ada/.local/share/skirmish/places",
    "Linux, XDG_DATA_HOME=/data, /data/skirmish/places",
    "Linux, XDG_DATA_HOME=relative, /home/ada/.local/share/skirmish/places",
    "Mac OS X, '', /home/ada/Library/Application Support/skirmish/places",
    "Windows 11, LOCALAPPDATA=/users/ada/local, /users/ada/local/skirmish/places",
    "Windows 11, SKIRMISH_PLACES=/packs, /packs"
  })
  void theUsualFolderIsTheSystems(String system, String variable, String expected) {
    String[] pair = variable.split("=");
    Map<String, String> environment = pair.length < 2 ? Map.of() : Map.of(pair[0], pair[1]);

    assertThat(PlacesFolder.usual(environment, system, "/home/ada"))
        .isEqualTo(Optional.of(Path.of(expected)));
    assertThat(PlacesFolder.usual(Map.of(), "Windows 11", "")).isEmpty();
  }

  @Test
  void withoutAFolderTheUserIsAskedForOne() {
    assertThat(run("places", "list")).isEqualTo(2);
    assertThat(err.toString()).contains("name the folder of the packs with --places.");
    assertThat(places("list")).isZero();
    assertThat(out.toString()).contains("There are no packs in " + packs);
  }
}
